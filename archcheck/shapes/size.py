"""A size of one axis: an int, or a polynomial over symbols where the source leaves the number open.

Layer knowledge is written as plain arithmetic (`(size - window) // stride + 1`) and can't tell the two apart: a
`Size` has the operators of an int. Questions about sizes have three answers: True and False hold for every value of
the symbols, None means that it depends.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    Dim: TypeAlias = "int | Size"
    Atom: TypeAlias = "Symbol | Rounded"
    Monomial: TypeAlias = "tuple[Atom, ...]"

__all__ = [
    "Rounded",
    "Size",
    "Symbol",
    "at_least",
    "bounds",
    "equals",
    "evaluate",
    "is_undefined",
    "substitute",
    "symbol_of",
    "symbols",
]


class Symbol:
    """One open size.

    Attributes:
        name: how it is shown ("H"); None for a size that has no name of its own, shown as "None".
        lower: the least value that it can have, or None where nothing is known.
        undefined: True for `None` in an Input, of which Keras itself does not know the size when the model is built;
            False for an int that Keras will see and the source does not show; None where it may be either.
    """

    __slots__ = ("lower", "name", "order", "undefined")
    _count = 0

    def __init__(self, name: str | None = None, lower: int | None = 1, undefined: bool | None = True) -> None:
        self.name = name
        self.lower = lower
        self.undefined = undefined
        Symbol._count += 1
        self.order = Symbol._count

    @property
    def key(self) -> tuple[int, ...]:
        """What symbols are sorted by in a polynomial: the order in which they came up."""
        return (self.order,)

    def __repr__(self) -> str:
        return self.name or "None"


class Rounded:
    """The floor of one size divided by another, where that isn't a polynomial: `H // 2`.

    Two of them are the same size when numerator and divisor are.
    """

    __slots__ = ("divisor", "key", "numerator")

    def __init__(self, numerator: Size, divisor: Dim) -> None:
        self.numerator = numerator
        self.divisor = divisor
        below = (divisor,) if type(divisor) is int else divisor.key  # type: ignore[union-attr]
        self.key: tuple[object, ...] = (numerator.key, below)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rounded) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        above = repr(self.numerator)
        below = repr(self.divisor)
        if not _is_single(self.numerator):
            above = f"({above})"
        return f"{above}//{below if isinstance(self.divisor, int) or _is_single(self.divisor) else f'({below})'}"


class Size:
    """A polynomial with whole coefficients over symbols and rounded quotients, in a sorted normal form.

    `terms` maps each product of atoms to its coefficient; it is never empty (a constant polynomial is an int: all
    operators return an int where one is left) and holds no zero.
    """

    __slots__ = ("constant", "key", "terms")

    def __init__(self, constant: int, terms: dict[Monomial, int]) -> None:
        self.constant = constant
        self.terms = terms
        ordered = sorted(((tuple(repr_key(atom) for atom in product), factor) for product, factor in terms.items()))
        self.key: tuple[object, ...] = (constant, *ordered)

    @staticmethod
    def of(symbol: Symbol) -> Size:
        """The size that is this one symbol."""
        return Size(0, {(symbol,): 1})

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Size) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __add__(self, other: Dim) -> Dim:
        if isinstance(other, int):
            return Size(self.constant + other, self.terms)
        terms = dict(self.terms)
        for product, factor in other.terms.items():
            terms[product] = terms.get(product, 0) + factor
        return _normal(self.constant + other.constant, terms)

    __radd__ = __add__

    def __neg__(self) -> Dim:
        return Size(-self.constant, {product: -factor for product, factor in self.terms.items()})

    def __sub__(self, other: Dim) -> Dim:
        return self + -other

    def __rsub__(self, other: Dim) -> Dim:
        return -self + other

    def __mul__(self, other: Dim) -> Dim:
        if isinstance(other, int):
            return _normal(self.constant * other, {product: factor * other for product, factor in self.terms.items()})
        terms: dict[Monomial, int] = {}
        for product, factor in _pieces(self):
            for other_product, other_factor in _pieces(other):
                joined = tuple(sorted(product + other_product, key=repr_key))
                terms[joined] = terms.get(joined, 0) + factor * other_factor
        constant = terms.pop((), 0)
        return _normal(constant, terms)

    __rmul__ = __mul__

    def __floordiv__(self, other: Dim) -> Dim:
        return _divide(self, other)

    def __rfloordiv__(self, other: int) -> Dim:
        return Size(0, {(Rounded(Size(other, {}), self),): 1})

    def __mod__(self, other: Dim) -> Dim:
        return self - (self // other) * other

    def __repr__(self) -> str:
        text = ""
        for product, factor in self.terms.items():
            atoms = "*".join(_factor_text(atom) for atom in product)
            piece = atoms if abs(factor) == 1 else f"{abs(factor)}*{atoms}"
            text += (" - " if factor < 0 else " + ") + piece if text else ("-" if factor < 0 else "") + piece
        if self.constant:
            text += f" {'-' if self.constant < 0 else '+'} {abs(self.constant)}" if text else str(self.constant)
        return text or str(self.constant)


def repr_key(atom: Atom) -> tuple[object, ...]:
    """What the atoms of a product are sorted by: symbols first, in the order in which they came up."""
    return (0, atom.key) if isinstance(atom, Symbol) else (1, atom.key)


def symbols(size: Dim) -> Iterator[Symbol]:
    """Every symbol in a size, also those inside quotients; one that occurs twice comes twice."""
    if isinstance(size, int):
        return
    for product in size.terms:
        for atom in product:
            if isinstance(atom, Symbol):
                yield atom
            else:
                yield from symbols(atom.numerator)
                yield from symbols(atom.divisor)


def is_undefined(size: Dim) -> bool | None:
    """Whether Keras sees None here: a size with an undefined symbol in it is None to Keras."""
    answer: bool | None = False
    for symbol in symbols(size):
        if symbol.undefined:
            return True
        if symbol.undefined is None:
            answer = None
    return answer


def bounds(size: Dim) -> tuple[int | None, int | None]:
    """The least and the greatest value that a size can have; None where there is no limit that is known."""
    if isinstance(size, int):
        return size, size
    low: int | None = size.constant
    high: int | None = size.constant
    for product, factor in size.terms.items():
        least, most = _product_bounds(product)
        if factor < 0:
            least, most = most, least
        low = None if low is None or least is None else low + factor * least
        high = None if high is None or most is None else high + factor * most
    return low, high


def equals(a: Dim, b: Dim) -> bool | None:
    """Whether two sizes are the same: always (True), never (False), or for some values of the symbols (None)."""
    if type(a) is int and type(b) is int:
        return a == b
    difference = a - b
    if isinstance(difference, int):
        return difference == 0
    low, high = bounds(difference)
    if (low is not None and low > 0) or (high is not None and high < 0):
        return False
    divisor = _common_divisor(difference)
    return False if divisor > 1 and difference.constant % divisor else None


def at_least(a: Dim, b: Dim) -> bool | None:
    """Whether a >= b: always (True), never (False), or for some values of the symbols (None)."""
    if type(a) is int and type(b) is int:
        return a >= b
    low, high = bounds(a - b)
    if low is not None and low >= 0:
        return True
    return False if high is not None and high < 0 else None


def evaluate(size: Dim, values: Mapping[Symbol, int]) -> int:
    """The number that a size is for given values of its symbols.

    Raises:
        KeyError: a symbol has no value.
        ZeroDivisionError: a divisor is zero for these values.
    """
    if isinstance(size, int):
        return size
    total = size.constant
    for product, factor in size.terms.items():
        for atom in product:
            if isinstance(atom, Symbol):
                factor *= values[atom]
            else:
                factor *= evaluate(atom.numerator, values) // evaluate(atom.divisor, values)
        total += factor
    return total


def symbol_of(size: Dim) -> Symbol | None:
    """The symbol that a size is, if it is one and nothing else."""
    if isinstance(size, int) or size.constant or len(size.terms) != 1:
        return None
    ((product, factor),) = size.terms.items()
    return product[0] if factor == 1 and len(product) == 1 and isinstance(product[0], Symbol) else None


def substitute(size: Dim, sizes: Mapping[Symbol, Dim]) -> Dim:
    """A size with other sizes in place of some of its symbols."""
    if isinstance(size, int):
        return size
    total: Dim = size.constant
    for product, factor in size.terms.items():
        term: Dim = factor
        for atom in product:
            if isinstance(atom, Symbol):
                term = term * sizes.get(atom, Size.of(atom))
            else:
                term = term * (substitute(atom.numerator, sizes) // substitute(atom.divisor, sizes))
        total = total + term
    return total


def _normal(constant: int, terms: dict[Monomial, int]) -> Dim:
    kept = {product: factor for product, factor in terms.items() if factor}
    return Size(constant, kept) if kept else constant


def _pieces(size: Size) -> Iterator[tuple[Monomial, int]]:
    yield from size.terms.items()
    if size.constant:
        yield (), size.constant


def _divide(size: Size, by: Dim) -> Dim:
    """Floor division, with what divides evenly taken out and floors of floors made one."""
    if by == size:
        return 1
    if not isinstance(by, int):
        return _divide_by_symbols(size, by)
    if by == 1:
        return size
    if by == 0:
        return Size(0, {(Rounded(size, by),): 1})
    even = {product: factor // by for product, factor in size.terms.items() if factor % by == 0}
    rest = {product: factor for product, factor in size.terms.items() if factor % by}
    whole, left = divmod(size.constant, by)
    if not rest:
        return _normal(whole, even)
    if len(rest) == 1:
        (product, factor), *_ = rest.items()
        inner = product[0]
        if factor == 1 and len(product) == 1 and isinstance(inner, Rounded) and isinstance(inner.divisor, int):
            numerator = inner.numerator + left * inner.divisor  # floor((floor(a/b) + c) / d) = floor((a + bc) / bd)
            return _normal(whole, even) + (numerator // (inner.divisor * by))
    return _normal(whole, even) + Size(0, {(Rounded(Size(left, rest), by),): 1})


def _divide_by_symbols(size: Size, by: Size) -> Dim:
    """Floor division by a polynomial: exact where every term holds the divisor's single product."""
    if not by.constant and len(by.terms) == 1:
        (product, factor), *_ = by.terms.items()
        quotient: dict[Monomial, int] = {}
        for term, coefficient in _pieces(size):
            left = list(term)
            for atom in product:
                if atom not in left:
                    break
                left.remove(atom)
            else:
                if coefficient % factor == 0:
                    quotient[tuple(left)] = coefficient // factor
                    continue
            break
        else:
            constant = quotient.pop((), 0)
            return _normal(constant, quotient)
    return Size(0, {(Rounded(size, by),): 1})


def _product_bounds(product: Monomial) -> tuple[int | None, int | None]:
    """Bounds of a product of atoms: a product has a lower bound only where no factor can be negative."""
    least: int | None = 1
    most: int | None = 1
    for atom in product:
        low, high = _atom_bounds(atom)
        if len(product) > 1 and (low is None or low < 0):
            return None, None
        least = None if least is None or low is None else least * low
        most = None if most is None or high is None else most * high
    return least, most


def _atom_bounds(atom: Atom) -> tuple[int | None, int | None]:
    if isinstance(atom, Symbol):
        return atom.lower, None
    if not isinstance(atom.divisor, int) or atom.divisor <= 0:
        return None, None
    low, high = bounds(atom.numerator)
    return None if low is None else low // atom.divisor, None if high is None else high // atom.divisor


def _common_divisor(size: Size) -> int:
    divisor = 0
    for factor in size.terms.values():
        a, b = divisor, abs(factor)
        while b:
            a, b = b, a % b
        divisor = a
    return divisor


def _is_single(size: Dim) -> bool:
    return (
        isinstance(size, Size)
        and not size.constant
        and list(size.terms.values()) == [1]
        and len(next(iter(size.terms))) == 1
    )


def _factor_text(atom: Atom) -> str:
    return f"({atom!r})" if isinstance(atom, Rounded) else repr(atom)
