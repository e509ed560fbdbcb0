"""What is known of json, re and their like is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    "import json\nk1 = json.loads('{\"units\": [1, 2.5, null, true]}')\nk2 = json.dumps({'a': [1, None]})\nk3 = json.dumps([1], indent=2)\nk1['units'].append(3)\na = json.dumps(object) if False else 1",
    "import json\ntry:\n    json.loads('{')\n    k1 = 1\nexcept ValueError:\n    k1 = 2\ntry:\n    json.loads('{')\n    a = 1\nexcept json.JSONDecodeError:\n    a = 2",
    "import json\nlog = []\nx = json.loads('{\"a\": 1}', object_hook=lambda x: log.append(x))\nn = len(log)",
    "import re\nm = re.match(r'(\\w+)_(\\d+)', 'conv_12')\nk1 = m.group(1)\nk2 = int(m.group(2))\nk3 = m[0]\nk4 = m.groups()\nk5 = m.start()\nk6 = bool(m)\nk7 = re.match('x', 'y') is None\nk8 = m.span(2)\nk9 = m.group(1, 2)",
    "import re\nk1 = re.findall(r'\\d+', 'a1b22')\nk2 = re.sub('a', 'b', 'banana')\nk3 = re.split(r'[,;]', 'a,b;c')\nk4 = re.sub('a', 'b', 'banana', 1)\nk5 = re.escape('a.b')\nk6 = [m.group() for m in re.finditer('a.', 'banana')]\n"
    "k7 = re.subn('a', 'b', 'banana')\nk8 = re.search('N', 'banana', re.I).start()\nk9 = re.sub('A', 'x', 'banana', flags=re.IGNORECASE | re.M)",
    "import re\np = re.compile('(?P<x>a+)b')\nk1 = p.search('caab')['x']\nk2 = p.match('caab')\nk3 = p.sub('-', 'aab')\nk4 = p.pattern\na = p.flags\nk5 = p.search('caab').groupdict()\nk6 = re.match(p, 'ab').end()",
    "import re\nlog = []\nx = re.sub('a', lambda m: log.append(1) or 'b', 'banana')\nn = len(log)",
    "import re\ntry:\n    re.compile('(')\n    a = 1\nexcept re.error:\n    a = 2\ntry:\n    re.compile('(')\n    k1 = 1\nexcept Exception:\n    k1 = 2",
    "import re\nx = re.match('(a+)+$', 'a' * 12 + 'b')\ny = re.match('(a|a)*b', 'aaaa')\nz = re.findall('a*a*a*a*a*b', 'a' * 20)",
    "import string\nk1 = string.ascii_lowercase[:3]\nk2 = string.digits\nk3 = string.capwords('a b')\na = string.Template('$x')\nimport textwrap\nk4 = textwrap.dedent('  a')\nimport keyword\nk5 = keyword.iskeyword('if')",
    "import struct, base64\na = struct.calcsize('i')\nb = base64.b64encode(b'x')",
    "import re\nif re.search('x', 'y'):\n    k1 = 1\nelse:\n    k1 = 2\nwhile m := re.match('a', 'b'):\n    pass",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong."""
    agree(text)


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a|aa)+$",
        "(a*)*b",
        "(.*.*)*x",
        "a*a*a*a*a*a*b",
        "(a?){60}a{60}",
        "(?:a?a?)+b",
        "(x+x+)+y",
        "((a{1,9}){1,9}){1,9}b",
        "(a)(?=\\1*)+",
        "a{0,900}{0,9}",
    ],
)
def test_a_pattern_that_takes_forever_is_not_tried(pattern: str) -> None:
    """The check ends at once."""
    from time import perf_counter

    from oracle import interpreted

    start = perf_counter()
    interpreted(f"import re\nx = re.search({pattern!r}, 'a' * 900)\ny = re.match({pattern!r}, 'a' * 40)")
    assert perf_counter() - start < 3


@pytest.mark.parametrize("call", ["match()", "match('a')", "match(3, 4)", "sub('a', 'b')", "sub(*x)", "compile()", "compile(None)", "compile('a', 'b')", "escape()", "findall('a', None)", "match('a', 'b', 9**99)",
                                  "compile('a').match()", "match('a', 'a').group(7)", "match('a', 'a')[9]", "finditer('a', 3)", "split('a', 'b', 'c', 'd', 'e')", "match('a', 'b', flags=None)"])  # fmt: skip
def test_odd_arguments_do_no_harm(call: str) -> None:
    """A call that Python refuses leaves the interpreter standing."""
    from oracle import interpreted

    interpreted(
        f"import re\nfrom mystery import x\ntry:\n    y = re.{call}\nexcept Exception:\n    pass\ny = re.{call}"
    )
