"""What is known of os and pathlib is what Python makes of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from agreeing import agree

PROGRAMS = [
    "import os\nk1 = os.path.join('a', 'b', 'c.h5')\nk2 = os.path.basename(k1)\nk3 = os.path.splitext(k2)\nk4 = os.path.dirname(k1)\na = os.path.exists(k1)\nb = os.listdir('.')\nc = os.getcwd()\n"
    "os.makedirs('.', exist_ok=True)\nk5 = os.path.split('a/b')\nk6 = os.path.isabs('/x')\nd = os.path.join(os.getcwd(), 'x')\ne = os.path.abspath('x')",
    "import os\nk1 = int(os.environ.get('NEVER_SET_ANYWHERE', 32))\nk2 = os.getenv('NEVER_SET_ANYWHERE', 'x')\na = os.environ.get('NEVER_SET_ANYWHERE')\nb = os.getenv('HOME')\n"
    "c = 'NEVER_SET_ANYWHERE' in os.environ\nd = os.environ.pop('NEVER_SET_ANYWHERE', None)",
    "import os\nos.environ['NEVER_SET_ANYWHERE'] = '3'\nk1 = os.environ['NEVER_SET_ANYWHERE']\nk2 = os.environ.get('NEVER_SET_ANYWHERE', '4')\nk3 = 'NEVER_SET_ANYWHERE' in os.environ\n"
    "if os.getpid() % 2:\n    os.environ['NEVER_SET_ANYWHERE'] = '5'\na = os.getenv('NEVER_SET_ANYWHERE')\ndel os.environ['NEVER_SET_ANYWHERE']\nb = os.environ.get('NEVER_SET_ANYWHERE')",
    "import os\nos.environ.setdefault('NEVER_SET_2', '3')\na = os.environ['NEVER_SET_2']\nos.environ.update(NEVER_SET_2='4')\nb = os.environ['NEVER_SET_2']\ndel os.environ['NEVER_SET_2']",
    "import os\ntry:\n    x = os.environ['NEVER_SET_ANYWHERE']\nexcept KeyError:\n    x = 1\ny = x",
    "import os.path as p\nfrom os.path import join, exists\nk1 = join('a', 'b')\nk2 = p.basename('a/b')\nif exists('/nowhere'):\n    z = 1\nelse:\n    z = 2",
    "from pathlib import Path\np = Path('a') / 'b' / 'c.tar.gz'\nk1 = p.name\nk2 = p.stem\nk3 = p.suffix\nk4 = p.parent.name\nk5 = p.parts\nk6 = p.suffixes\nk7 = p == Path('a/b/c.tar.gz')\nk8 = p != Path('a')\n"
    "k9 = ('x' / p).parts\na = p.exists()\nb = str(p)\nk10 = p.with_suffix('.h5').name\nk11 = p.as_posix()\nk12 = p == 3\nc = p in [Path('a/b/c.tar.gz')]\nk13 = isinstance(p, Path)\nd = f'{p}'\ne = p < Path('z')\n"
    "f = p is Path('a/b/c.tar.gz')\ng = [Path('a')].index(Path('a'))\nh = {p: 1}.get(Path('a/b/c.tar.gz'))",
    "from pathlib import Path\nimport os\nk1 = os.path.join(Path('a'), 'b')\nk2 = os.fspath(Path('a'))\na = Path.cwd() / 'x'\nb = Path(os.getcwd())\nc = b / 'x'\nd = [x for x in Path('.').iterdir()]\nk3 = Path().name",
    "from pathlib import Path\ntry:\n    Path('a').with_name('')\n    k1 = 1\nexcept ValueError:\n    k1 = 2",
    "import os\nfor root, dirs, files in os.walk('/nowhere'):\n    x = 1\nn = os.cpu_count()\nk1 = os.sep",
]


@pytest.mark.parametrize("text", PROGRAMS)
def test_agrees(text: str) -> None:
    """Nothing that the interpreter says of these programs is wrong."""
    agree(text)


@pytest.mark.parametrize("call", ["os.path.join()", "os.path.join(3)", "os.path.split(None)", "os.environ.get()", "os.environ.get(3, 4)", "os.environ.pop()", "os.environ.setdefault([])",
                                  "Path(3)", "Path(None) / 3", "Path('a') / None", "3 / Path('a')", "Path('a').joinpath(3)", "Path('a').nothing", "Path(*x)", "os.path.join(*x)"])  # fmt: skip
def test_odd_arguments_do_no_harm(call: str) -> None:
    """A call that Python refuses leaves the interpreter standing."""
    from oracle import interpreted

    interpreted(
        f"import os\nfrom pathlib import Path\nfrom mystery import x\ntry:\n    y = {call}\nexcept Exception:\n    pass\ny = {call}"
    )
