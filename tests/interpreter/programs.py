"""Random small programs over ints, lists, dicts, functions and classes, of which some values come from an unread module."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

INTS = ("i0", "i1", "i2")
LISTS = ("l0", "l1", "l2")
NESTED = ("n0", "n1")
DICTS = ("d0", "d1")
TEXTS = ("s0", "s1")
OBJECTS = ("o0", "o1")
SETS = ("e0",)

PRELUDE = """import mystery as m
from contextlib import contextmanager, suppress
out = []
i0, i1, i2 = 1, 2, 3
l0, l1, l2 = [1, 2], [3], [4, 5, 6]
n0, n1 = [[1], [2, 3]], [[4]]
d0, d1 = {'a': 1, 'b': 2}, {'c': 3}
s0, s1 = 'ab', 'xyz'
e0 = {1, 2}
class Base:
    shared = 7
    def __init__(self, value=0, items=None):
        self.value = value
        self.items = [] if items is None else items
    def add(self, x):
        self.value += x
        self.items.append(x)
        return self.value
    @property
    def double(self):
        return self.value * 2
    @double.setter
    def double(self, x):
        self.value = x // 2
    @classmethod
    def make(cls, x):
        return cls(x, [x])
    @staticmethod
    def triple(x):
        return x * 3
    def __len__(self):
        return len(self.items)
    def __add__(self, other):
        return type(self)(self.value + (other.value if isinstance(other, Base) else other), self.items)
    def __iadd__(self, other):
        self.value += other
        return self
    def __getitem__(self, index):
        return self.items[index]
    def __setitem__(self, index, x):
        self.items[index] = x
    def __contains__(self, x):
        return x in self.items
    def __enter__(self):
        self.value += 100
        return self
    def __exit__(self, kind, error, trace):
        self.value -= 50
        return self.value % 2 == 0
class Child(Base):
    def __init__(self, value=0, items=None):
        super().__init__(value + 1, items)
        self.extra = [value]
    def add(self, x):
        self.extra.append(x)
        return super().add(x + 1)
    def __eq__(self, other):
        return isinstance(other, Child) and self.value == other.value
    __hash__ = None
class Cell:
    def __init__(self, limit):
        self.limit = limit
    def __iter__(self):
        self.at = 0
        return self
    def __next__(self):
        self.at += 1
        if self.at > self.limit:
            raise StopIteration
        return self.at
class Trouble(Exception):
    pass
class Worse(Trouble):
    pass
@contextmanager
def bracket(target):
    target.append(-1)
    try:
        yield len(target)
    finally:
        target.append(-2)
o0, o1 = Base(1, l2), Child(2)
"""


class Programs:
    """Draws programs from a source of random choices."""

    def __init__(self, random: random.Random, unknown: bool) -> None:
        self.random = random
        self.unknown = unknown
        self.functions: list[tuple[str, int, str]] = []
        self.count = 0
        self.in_loop = 0
        self.in_function = 0
        self.in_generator = 0
        self.depth = 0
        self.size = 0

    def pick(self, *options: str) -> str:
        """One of these."""
        return self.random.choice(options)

    def chance(self, percent: int) -> bool:
        """True so often."""
        return self.random.randrange(100) < percent

    def fresh(self, prefix: str) -> str:
        """A name that isn't used yet."""
        self.count += 1
        return f"{prefix}_{self.count}"

    def program(self, statements: int) -> str:
        """A whole program."""
        return PRELUDE + "".join(self._guarded() for _ in range(statements))

    def _guarded(self) -> str:
        """A statement whose exceptions do not always end the program."""
        if self.chance(40):
            return self.statement("")
        self.depth += 1
        text = self.statement("    ")
        self.depth -= 1
        return f"try:\n{text}except Exception as error:\n    out.append(type(error).__name__)\n"

    # Expressions

    def integer(self, depth: int = 2) -> str:
        """An expression that gives an int, if nothing goes wrong."""
        choices = ["literal", "name", "name", "name"]
        if depth > 0:
            choices += ["arithmetic", "item", "len", "get", "conditional", "call", "sum", "attribute", "method", "walrus", "min", "lambda",
                        "boolean", "index", "generator", "int", "comparison"]  # fmt: skip
        if self.unknown:
            choices += ["unknown"]
        kind = self.pick(*choices)
        i = lambda: self.integer(depth - 1)  # noqa: E731
        if kind == "literal":
            return str(self.random.randrange(-2, 6))
        if kind == "name":
            return self.pick(*INTS)
        if kind == "unknown":
            return self.pick("m.i0", "m.i1", "m.same(i0)", "m.d0['a']", "m.l0[0]")
        if kind == "arithmetic":
            return f"({i()} {self.pick('+', '-', '*', '//', '%')} {i()})"
        if kind == "item":
            return f"{self.sequence(depth - 1)}[{i()}]"
        if kind == "len":
            return f"len({self.pick(self.sequence(depth - 1), self.pick(*DICTS), self.pick(*TEXTS), self.pick(*NESTED), self.pick(*OBJECTS), 'e0')})"
        if kind == "get":
            return self.pick(f"{self.pick(*DICTS)}.get({self.key()}, {i()})", f"{self.pick(*DICTS)}[{self.key()}]", f"{self.pick(*DICTS)}.pop({self.key()}, {i()})",
                             f"{self.pick(*DICTS)}.setdefault({self.key()}, {i()})")  # fmt: skip
        if kind == "conditional":
            return f"({i()} if {self.condition(depth - 1)} else {i()})"
        if kind == "call" and self.functions:
            name, arity, _ = self.random.choice(self.functions)
            return f"{name}({', '.join(i() for _ in range(arity))})"
        if kind == "sum":
            return f"sum({self.pick(self.sequence(depth - 1), f'x for x in {self.sequence(0)} if {self.condition(0)}', f'{self.pick(*DICTS)}.values()')})"
        if kind == "attribute":
            return f"{self.pick(*OBJECTS)}.{self.pick('value', 'value', 'double', 'shared', 'other')}"
        if kind == "method":
            return self.pick(f"{self.pick(*OBJECTS)}.add({i()})", f"{self.pick(*OBJECTS)}.triple({i()})", f"{self.pick(*OBJECTS)}[{i()}]",
                             f"{self.pick(*LISTS)}.pop()", f"{self.pick(*LISTS)}.count({i()})")  # fmt: skip
        if kind == "walrus" and not self.in_generator:
            return f"({self.pick(*INTS)} := {i()})"
        if kind == "min":
            return f"{self.pick('min', 'max')}({i()}, {i()})"
        if kind == "lambda":
            return f"(lambda x, y={i()}: {self.pick('x + y', 'x', 'y', 'x if y else i0')})({i()})"
        if kind == "boolean":
            return f"({i()} {self.pick('and', 'or')} {i()})"
        if kind == "index":
            return f"{self.sequence(depth - 1)}.index({i()})"
        if kind == "generator":
            return f"next(({self.pick('x', 'x + i0', '(i1 := x)')} for x in {self.sequence(0)} if {self.condition(0)}), {i()})"
        if kind == "int":
            return f"int({self.condition(depth - 1)})"
        if kind == "comparison":
            return f"({i()} < {i()} <= {i()})"
        return self.pick(*INTS)

    def key(self) -> str:
        """A key of a dict."""
        return self.pick("'a'", "'b'", "'c'", "s0", "'z'", *(["m.s0"] if self.unknown else []))

    def condition(self, depth: int = 1) -> str:
        """A condition."""
        options = [f"{self.integer(depth)} {self.pick('<', '==', '!=', '>=')} {self.integer(depth)}", f"{self.integer(depth)}",
                   f"{self.integer(0)} in {self.sequence(0)}", f"not {self.pick(*LISTS)}", f"{self.pick(*LISTS)} == {self.pick(*LISTS)}",
                   f"{self.key()} in {self.pick(*DICTS)}", f"{self.pick(*LISTS)} is {self.pick(*LISTS)}", f"{self.pick(*OBJECTS)} is {self.pick(*OBJECTS)}",
                   f"isinstance({self.pick(*OBJECTS)}, {self.pick('Base', 'Child')})", f"hasattr({self.pick(*OBJECTS)}, 'other')",
                   f"{self.pick('any', 'all')}({self.pick('x', '(i2 := x)')} > {self.integer(0)} for x in {self.sequence(0)})"]  # fmt: skip
        if self.unknown and self.chance(50):
            return self.pick(
                "m.b0", "m.b1", "m.b2", "m.i0 > i0", "m.b0 and i0 > 1", "i1 == m.i1", "m.b1 or i0", "not m.b0"
            )
        return self.random.choice(options)

    def sequence(self, depth: int = 1) -> str:
        """An expression that gives a list."""
        choices = ["name", "name", "literal"]
        if depth > 0:
            choices += ["comprehension", "slice", "sum", "sorted", "inner", "range", "attribute", "star", "repeat", "map", "zip", "conditional", "copy", "reversed",
                        "generator", "values", "split", "filter", "enumerate", "cell", "product", "or"]  # fmt: skip
        if self.unknown:
            choices += ["unknown"]
        kind = self.pick(*choices)
        i = lambda: self.integer(depth - 1)  # noqa: E731
        q = lambda: self.sequence(depth - 1)  # noqa: E731
        if kind == "name":
            return self.pick(*LISTS)
        if kind == "literal":
            return f"[{', '.join(self.integer(0) for _ in range(self.random.randrange(4)))}]"
        if kind == "unknown":
            return self.pick("m.l0", "list(m.l0)", "m.kept(l0)")
        if kind == "comprehension":
            return f"[{self.integer(depth - 1).replace(':=', '+')} for x in {self.sequence(0)} if {self.condition(0).replace(':=', '+')}]"
        if kind == "slice":
            return f"{q()}[{i()}:{i()}]"
        if kind == "sum":
            return f"({q()} + {q()})"
        if kind == "sorted":
            return f"sorted({q()}{self.pick('', ', reverse=True', ', key=lambda x: -x')})"
        if kind == "inner":
            return f"{self.pick(*NESTED)}[{i()}]"
        if kind == "range":
            return f"list(range({self.random.randrange(4)}))"
        if kind == "attribute":
            return f"{self.pick(*OBJECTS)}.items"
        if kind == "star":
            return f"[*{q()}, {i()}]"
        if kind == "repeat":
            return f"[{i()}] * {self.random.randrange(4)}"
        if kind == "map":
            return f"list(map(lambda x: x + {i()}, {q()}))"
        if kind == "zip":
            return f"[x + y for x, y in zip({q()}, {q()})]"
        if kind == "conditional":
            return f"({q()} if {self.condition(0)} else {q()})"
        if kind == "copy":
            return f"{q()}.copy()"
        if kind == "reversed":
            return f"list(reversed({q()}))"
        if kind == "generator":
            return f"list(x for x in {q()})"
        if kind == "values":
            return f"list({self.pick(*DICTS)}.values())"
        if kind == "split":
            return f"[ord(c) for c in {self.pick(*TEXTS)}]"
        if kind == "filter":
            return f"list(filter(lambda x: x > {i()}, {q()}))"
        if kind == "enumerate":
            return f"[i * x for i, x in enumerate({q()})]"
        if kind == "cell":
            return f"list(Cell({self.random.randrange(4)}))"
        if kind == "product":
            return f"[x * y for x in {self.sequence(0)} for y in {self.sequence(0)}]"
        return f"({q()} or {q()})"

    # Statements

    def block(self, indent: str, most: int = 3) -> str:
        """An indented block."""
        self.depth += 1
        inner = indent + "    "
        text = "".join(self.statement(inner) for _ in range(self.random.randrange(1, most + 1)))
        self.depth -= 1
        return text or f"{inner}pass\n"

    def statement(self, indent: str) -> str:
        """One statement, perhaps a compound one."""
        self.size += 1
        simple = ["int", "int", "list", "alias", "append", "item", "augment", "dict", "nested", "object", "attribute", "method", "log", "delete", "text", "unpack",
                  "mutate", "object_alias", "set", "raise", "through", "guard"]  # fmt: skip
        compound = ["if", "if", "for", "while", "try", "with", "function", "match", "generator", "loop_else", "class"]
        kinds = simple if self.depth > 3 or self.size > 40 else simple + compound
        if self.in_loop:
            kinds += ["break", "continue"]
        if self.in_function:
            kinds += ["return"]
        if self.unknown:
            kinds += ["touch", "touch"]
        return getattr(self, f"_{self.pick(*kinds)}")(indent)

    def _int(self, indent: str) -> str:
        return f"{indent}{self.pick(*INTS)} = {self.integer()}\n"

    def _list(self, indent: str) -> str:
        return f"{indent}{self.pick(*LISTS)} = {self.sequence()}\n"

    def _alias(self, indent: str) -> str:
        return f"{indent}{self.pick(*LISTS)} = {self.pick(*LISTS, 'n0[0]', 'n1[0]', 'o0.items', 'o1.items')}\n"

    def _append(self, indent: str) -> str:
        return f"{indent}{self.pick(*LISTS, 'n0[0]', 'n1[-1]', 'o0.items')}.append({self.integer()})\n"

    def _item(self, indent: str) -> str:
        target = self.pick(f"{self.pick(*LISTS)}[{self.integer(1)}]", f"{self.pick(*DICTS)}[{self.key()}]", f"{self.pick(*NESTED)}[0][{self.integer(0)}]",
                           f"{self.pick(*OBJECTS)}[{self.integer(0)}]")  # fmt: skip
        return f"{indent}{target} {self.pick('=', '+=')} {self.integer()}\n"

    def _augment(self, indent: str) -> str:
        if self.chance(40):
            return (
                f"{indent}{self.pick(*LISTS)} {self.pick('+=', '*=')} {self.pick(self.sequence(1), self.integer(0))}\n"
            )
        return f"{indent}{self.pick(*INTS)} {self.pick('+=', '-=', '*=', '//=', '%=')} {self.integer()}\n"

    def _dict(self, indent: str) -> str:
        name = self.pick(*DICTS)
        return (
            indent
            + self.pick(
                f"{name} = {{{self.key()}: {self.integer(1)}, {self.key()}: {self.integer(1)}}}",
                f"{name} = {{**{self.pick(*DICTS)}, {self.key()}: {self.integer(1)}}}",
                f"{name}.update({self.pick(*DICTS)})",
                f"{name} = {{str(x): x for x in {self.sequence(0)}}}",
                f"{name} = {self.pick(*DICTS)}",
                f"del {name}[{self.key()}]",
                f"{name} |= {self.pick(*DICTS)}",
                f"{name} = dict(zip('abc', {self.sequence(0)}))",
                f"{name}.clear()",
                f"out.append(list({name}))",
                f"{name} = dict(sorted({name}.items()))",
            )
            + "\n"
        )

    def _nested(self, indent: str) -> str:
        name = self.pick(*NESTED)
        return (
            indent
            + self.pick(
                f"{name}.append({self.sequence(1)})",
                f"{name} = [{self.pick(*LISTS)}, {self.sequence(1)}]",
                f"{name} = [[x] for x in {self.sequence(0)}]",
                f"{name} = {self.pick(*NESTED)}[:]",
                f"{name}[{self.integer(0)}].append({self.integer(0)})",
                f"for x in {name}: x.append({self.integer(0)})",
                f"{name} = [{self.sequence(0)}] * 2",
            )
            + "\n"
        )

    def _object(self, indent: str) -> str:
        return (
            f"{indent}{self.pick(*OBJECTS)} = {self.pick('Base', 'Child')}{self.pick('', '.make')}({self.integer(1)})\n"
        )

    def _object_alias(self, indent: str) -> str:
        return f"{indent}{self.pick(*OBJECTS)} = {self.pick(*OBJECTS, 'o0 + o1', 'o1 + 1', f'({self.pick(*OBJECTS)} if {self.condition(0)} else {self.pick(*OBJECTS)})')}\n"

    def _attribute(self, indent: str) -> str:
        name = self.pick(*OBJECTS)
        return (
            indent
            + self.pick(
                f"{name}.value = {self.integer()}",
                f"{name}.value += {self.integer(1)}",
                f"{name}.double = {self.integer(1)}",
                f"{name}.items = {self.sequence(1)}",
                f"{name}.other = {self.integer(1)}",
                f"del {name}.other",
                f"setattr({name}, 'value', {self.integer(1)})",
                f"{name}.items += {self.sequence(0)}",
                f"{name}.__dict__['value'] = {self.integer(1)}",
                f"vars({name}).update(value={self.integer(0)})",
                f"Base.shared = {self.integer(0)}",
                f"{name} += {self.integer(0)}",
            )
            + "\n"
        )

    def _method(self, indent: str) -> str:
        return f"{indent}{self.pick(*OBJECTS)}.add({self.integer(1)})\n"

    def _log(self, indent: str) -> str:
        return f"{indent}out.append({self.pick(self.integer(1), self.pick(*LISTS), f'{self.pick(*LISTS)}[:]', self.pick(*TEXTS), 'len(o1)')})\n"

    def _delete(self, indent: str) -> str:
        return f"{indent}del {self.pick(*LISTS)}[{self.integer(0)}{self.pick('', ':')}]\n"

    def _text(self, indent: str) -> str:
        return f"{indent}{self.pick(*TEXTS)} = " + self.pick(
            f"f'{{{self.pick(*INTS)}}}-{{{self.pick(*LISTS)}}}'", f"{self.pick(*TEXTS)} + 'q'", f"{self.pick(*TEXTS)}.upper()", f"'%s' % {self.integer(0)}",
            f"','.join(str(x) for x in {self.sequence(0)})", f"{self.pick(*TEXTS)}[:{self.integer(0)}]", f"'{{}}'.format({self.integer(0)})", f"{self.pick(*TEXTS)}[::-1][:5]",
        ) + "\n"  # fmt: skip

    def _unpack(self, indent: str) -> str:
        return (
            indent
            + self.pick(
                f"{self.pick(*INTS)}, *{self.pick(*LISTS)} = {self.sequence(1)}",
                f"i0, i1 = {self.integer(1)}, {self.integer(1)}",
                f"(i0, i2), i1 = ({self.integer(0)}, {self.integer(0)}), {self.integer(0)}",
                f"{self.pick(*INTS)}, {self.pick(*INTS)} = {self.sequence(0)}",
                "l0, l1 = l1, l0",
                f"{self.pick(*LISTS)} = {self.pick(*LISTS)} = {self.sequence(0)}",
            )
            + "\n"
        )

    def _mutate(self, indent: str) -> str:
        name = self.pick(*LISTS)
        return indent + self.pick(
            f"{name}.extend({self.sequence(1)})", f"{name}.insert({self.integer(0)}, {self.integer(0)})", f"{name}.pop({self.integer(0)})", f"{name}.reverse()", f"{name}.sort()",
            f"{name}.remove({self.integer(0)})", f"{name}.clear()", f"{name}[{self.integer(0)}:{self.integer(0)}] = {self.sequence(0)}",
        ) + "\n"  # fmt: skip

    def _set(self, indent: str) -> str:
        return indent + self.pick(
            f"e0.add({self.integer(0)})", f"e0 = set({self.sequence(1)})", f"e0.discard({self.integer(0)})", f"e0 |= {{{self.integer(0)}}}", "l0 = sorted(e0)",
            f"e0 = e0 & set({self.sequence(0)})", f"e0 -= set({self.sequence(0)})",
        ) + "\n"  # fmt: skip

    def _raise(self, indent: str) -> str:
        text = self.pick(
            "raise Trouble(i0)", "raise Worse", "raise ValueError(i1)", "assert i0 < i1", f"assert {self.condition(0)}"
        )
        return (
            f"{indent}if {self.condition(0)}: {text}\n"
            if self.chance(60)
            else f"{indent}try: {text}\n{indent}except {self.pick('Trouble', 'Exception', 'AssertionError', 'ValueError')}: i0 = 9\n"
        )

    def _guard(self, indent: str) -> str:
        return f"{indent}try:\n{self.block(indent, 2)}{indent}except Exception as error:\n{self.block(indent, 1)}"

    def _through(self, indent: str) -> str:
        return f"{indent}with suppress({self.pick('Exception', 'IndexError', 'ValueError', 'Trouble')}):\n{self.block(indent, 2)}"

    def _touch(self, indent: str) -> str:
        return indent + self.pick(
            "m.change(l0)", "m.change(n0)", "m.nothing(l1)", "m.fail()", "l0.append(m.i0)", "l0[m.i0] = 5", "d0[m.s0] = i0", "i0 = m.i0", "l1 = m.l0", "i1 = m.same(i0)",
            "n0[m.i0].append(1)", "del l0[m.i0:]", "m.change(l0, n1)", "o0 = m.one(o0, o1)", "m.change(o0.items)", "l2 = m.one(l0, l1)", "d0 = m.one(d0, d1)", "x = m.one(n0, n1)[0]; x.append(3)",
            "o0.value = m.i0", "l0 += m.l0", "setattr(o0, m.name, 3)", "m.apply(lambda: l0.append(7))", "s0 = m.s0", "e0.add(m.i0)", "d0.update(m.d0)", "o0.items = m.l0",
            "m.change_object(o1)",
        ) + "\n"  # fmt: skip

    def _if(self, indent: str) -> str:
        text = f"{indent}if {self.condition()}:\n{self.block(indent)}"
        if self.chance(30):
            text += f"{indent}elif {self.condition()}:\n{self.block(indent)}"
        if self.chance(60):
            text += f"{indent}else:\n{self.block(indent)}"
        return text

    def _for(self, indent: str) -> str:
        head = self.pick(
            f"for {self.pick(*INTS)} in range({self.random.randrange(4)})", f"for {self.pick(*INTS)} in {self.sequence(1)}", f"for i0, i1 in enumerate({self.sequence(0)})",
            f"for i0, i1 in zip({self.sequence(0)}, {self.sequence(0)})", f"for s0, i0 in {self.pick(*DICTS)}.items()", f"for s0 in {self.pick(*DICTS, *TEXTS)}",
            f"for l0 in {self.pick(*NESTED)}", f"for {self.pick(*INTS)} in (x for x in {self.sequence(0)})", f"for i0 in Cell({self.random.randrange(4)})",
            *([f"for i2 in {name}({self.random.randrange(4)})" for name, _, kind in self.functions if kind == "generator"]),
            *(["for i0 in m.l0", "for i0 in range(m.i0)"] if self.unknown else []),
        )  # fmt: skip
        return self._looped(indent, head)

    def _looped(self, indent: str, head: str) -> str:
        self.in_loop += 1
        text = f"{indent}{head}:\n{self.block(indent)}"
        self.in_loop -= 1
        if self.chance(25):
            text += f"{indent}else:\n{self.block(indent, 2)}"
        return text

    def _loop_else(self, indent: str) -> str:
        return self._looped(indent, f"for {self.pick(*INTS)} in range({self.random.randrange(1, 4)})")

    def _while(self, indent: str) -> str:
        name = self.fresh("k")
        condition = self.pick(
            f"{name} < {self.random.randrange(5)}",
            *(["m.b0 and " + f"{name} < 3", f"{name} < m.i0"] if self.unknown else []),
            f"{name} < 4 and {self.condition(0)}",
        )
        self.in_loop += 1
        body = self.block(indent)
        self.in_loop -= 1
        return f"{indent}{name} = 0\n{indent}while {condition}:\n{indent}    {name} += 1\n{body}"

    def _try(self, indent: str) -> str:
        text = f"{indent}try:\n{self.block(indent)}"
        handlers = self.random.randrange(3)
        for _ in range(handlers):
            kind = self.pick(
                "IndexError",
                "Exception",
                "Trouble",
                "Worse",
                "(ValueError, KeyError)",
                "ZeroDivisionError",
                "TypeError",
            )
            text += f"{indent}except {kind}{self.pick('', ' as error')}:\n{self.block(indent, 2)}"
            if self.chance(20):
                text += f"{indent}    raise\n"
        if handlers and self.chance(30):
            text += f"{indent}else:\n{self.block(indent, 2)}"
        if not handlers or self.chance(30):
            jumps = self.in_loop, self.in_function
            self.in_loop = self.in_function = 0
            text += f"{indent}finally:\n{self.block(indent, 2)}"
            self.in_loop, self.in_function = jumps
        return text

    def _with(self, indent: str) -> str:
        manager = self.pick(
            f"{self.pick(*OBJECTS)} as o1", f"bracket({self.pick(*LISTS)}) as i0", f"{self.pick(*OBJECTS)}"
        )
        return f"{indent}with {manager}:\n{self.block(indent)}"

    def _function(self, indent: str) -> str:
        name = self.fresh("f")
        arity = self.random.randrange(3)
        parameters = ["i0", "i1"][:arity]
        extra = self.pick("", "", "i2=3", "*rest", "i2=i0", "**more") if self.depth == 0 or not self.in_function else ""
        loop, self.in_loop = self.in_loop, 0
        generator, self.in_generator = self.in_generator, 0
        self.in_function += 1
        declared = ""
        if self.chance(40):
            outer = [n for n in (*INTS, *LISTS, *DICTS) if n not in parameters and n not in extra]
            chosen = sorted({self.random.choice(outer) for _ in range(2)})
            declared = f"{indent}    {'global'} {', '.join(chosen)}\n"
        body = self.block(indent, 4)
        self.in_function -= 1
        self.in_loop = loop
        self.in_generator = generator
        if self.depth == 0:
            self.functions.append((name, arity, "plain"))
        last = f"{indent}    return {self.integer(1)}\n"
        call = f"{indent}{self.pick(*INTS)} = {name}({', '.join(self.integer(0) for _ in range(arity))})\n"
        return f"{indent}def {name}({', '.join([*parameters, extra] if extra else parameters)}):\n{declared}{body}{last}{call}"

    def _generator(self, indent: str) -> str:
        name = self.fresh("g")
        loop, self.in_loop = self.in_loop, 0
        functions, self.in_function = self.in_function, 1
        before = self.block(indent, 1)
        middle = self.block(indent + "    ", 2) if self.chance(50) else ""
        after = self.block(indent, 1)
        self.in_loop, self.in_function = loop, functions
        declared = f"{indent}    global {self.pick(*INTS[1:])}\n" if self.chance(30) else ""
        head = self.pick("for x in range(n):", f"for x in {self.sequence(0)}:", "while n > 0:")
        tail = f"{indent}        n -= 1\n" if head.startswith("while") else ""
        value = self.pick("n", "i0", self.pick(*INTS))
        if self.depth == 0:
            self.functions.append((name, 1, "generator"))
        use = indent + self.pick(f"out.append(list({name}({self.random.randrange(4)})))", f"i0 = sum({name}(2))", f"i1 = next({name}(3), 0)", f"l0 = [x + 1 for x in {name}(3)]",
                                 f"i0, *l1 = {name}(2)") + "\n"  # fmt: skip
        return f"{indent}def {name}(n):\n{declared}{before}{indent}    {head}\n{tail}{indent}        yield {value}\n{middle}{after}{use}"

    def _class(self, indent: str) -> str:
        name = self.fresh("C")
        loop, self.in_loop = self.in_loop, 0
        body = self.block(indent + "    ", 2)
        self.in_loop = loop
        return (
            f"{indent}class {name}({self.pick('Base', 'Child')}):\n{indent}    mark = {self.integer(1)}\n{indent}    def add(self, x):\n{body}"
            f"{indent}        return self.value + x\n{indent}{self.pick(*OBJECTS)} = {name}({self.integer(0)})\n"
        )

    def _match(self, indent: str) -> str:
        subject = self.pick(
            self.integer(1),
            f"({self.integer(0)}, {self.integer(0)})",
            self.pick(*LISTS),
            self.pick(*DICTS),
            self.pick(*OBJECTS),
        )
        text = f"{indent}match {subject}:\n"
        inner = indent + "    "
        for _ in range(self.random.randrange(1, 4)):
            pattern = self.pick(
                str(self.random.randrange(4)),
                "[x, y]",
                "[i0, *l1]",
                "(1, i1)",
                "{'a': i0, **rest}",
                "Base(value=i2)",
                "int(i1)",
                "i0 if i0 > 1",
                "1 | 2",
                "[] | [_]",
                "[[x] | x, *_]",
            )
            text += f"{inner}case {pattern}:\n{self.block(inner, 2)}"
        return text + f"{inner}case _:\n{self.block(inner, 2)}"

    def _break(self, indent: str) -> str:
        return f"{indent}if {self.condition(0)}: break\n" if self.chance(85) else f"{indent}break\n"

    def _continue(self, indent: str) -> str:
        return f"{indent}if {self.condition(0)}: continue\n" if self.chance(85) else f"{indent}continue\n"

    def _return(self, indent: str) -> str:
        text = "return" if self.chance(20) else f"return {self.integer(1)}"
        return f"{indent}if {self.condition(0)}: {text}\n" if self.chance(85) else f"{indent}{text}\n"
