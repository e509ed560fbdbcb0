"""The command line: what it prints where, and with which status it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from archcheck._version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable

    Shell = Callable[..., tuple[int, str, str]]

HERE = Path(__file__).resolve().parents[1]
BARE = {"argparse", "collections", "dataclasses", "enum", "functools", "json", "pathlib", "re", "typing"}


def write(**files: str) -> None:
    """Make files in the working folder: good="x" is good.py."""
    for name, text in files.items():
        Path(f"{name}.py").write_text(text)


def test_a_clean_file_prints_nothing_on_stdout(shell: Shell) -> None:
    """The closing line goes to stderr, and -q leaves it out."""
    write(good="x = 1\n")
    assert shell("good.py") == (0, "", "nothing found in 1 file\n")
    assert shell("-q", "good.py") == (0, "", "")


def test_findings_go_to_stdout(shell: Shell) -> None:
    """The findings are on stdout, their count is on stderr, the status is 1."""
    write(bad="fail()\nwarn()\nhint()\n")
    status, out, err = shell("--output-format", "concise", "bad.py")
    assert status == 1
    assert out == (
        "bad.py:1:1: error[AC204]: window-too-large here\nbad.py:2:1: warning[AC215]: size-dependent-mismatch here\n"
    )
    assert err == "1 error, 1 warning\n"


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        ("x", (), 0),
        ("fail()", (), 1),
        ("warn()", (), 1),
        ("hint()", ("--select", "ALL"), 0),
        ("fail()", ("--exit-zero",), 0),
        ("fail()", ("--ignore", "AC2"), 0),
        ("fail()", ("--select", "AC1"), 0),
        ("hint()\nfail()", ("--select", "AC5,AC204"), 1),
        ("x = '\0'", (), 2),
        ("x = '\0'", ("--exit-zero",), 2),
        ("crash()", (), 101),
        ("crash()", ("--exit-zero",), 101),
    ],
)
def test_the_status_says_how_it_went(shell: Shell, text: str, options: tuple[str, ...], status: int) -> None:
    """0 nothing, 1 errors or warnings, 2 unreadable, 101 a bug; advice never counts; --exit-zero forgives findings."""
    write(m=text)
    assert shell(*options, "m.py")[0] == status


def test_a_bug_in_one_file_leaves_the_others(shell: Shell) -> None:
    """An internal error is told on stderr in two lines, with -v in full; the other files are still checked."""
    write(a="crash()", b="fail()")
    status, out, err = shell("--output-format", "concise", "a.py", "b.py")
    assert (status, out) == (101, "b.py:1:1: error[AC204]: window-too-large here\n")
    assert "a.py: internal error, a bug in archcheck" in err
    assert "RuntimeError: the checker broke" in err
    assert "Traceback" not in err
    assert "Traceback" in shell("-v", "a.py")[2]


def test_a_missing_file_is_a_finding_of_its_own(shell: Shell) -> None:
    """AC902 on stdout, status 2, and the other paths are checked."""
    write(b="fail()")
    status, out, _ = shell("--output-format", "concise", "nope.py", "b.py")
    assert status == 2
    assert out.splitlines()[0] == "nope.py:1:1: error[AC902]: no such file or directory"
    assert "b.py:1:1" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), ""),
        (("check",), "which files?"),
        (("--selct", "x"), "did you mean --select?"),
        (("m.py", "--select", "nonsense"), "there is no rule nonsense"),
        (("m.py", "--config", "nope.toml"), "nope.toml: No such file"),
        (("m.py", "--entry", "build()"), "has no such thing"),
        (("m.py", "--update-baseline"), "--update-baseline needs --baseline FILE"),
        (("m.py", "--output-format", "json:no/such/folder"), "no such file or directory"),
        (("rule", "AC999"), "there is no rule AC999"),
        (("rule",), "which rule?"),
        (("completion", "tcsh"), "which shell?"),
        (("summary", "m.py", "--output-format", "sarif"), "prints full or json, not sarif"),
    ],
)
def test_wrong_usage_ends_with_two_and_one_line(shell: Shell, arguments: tuple[str, ...], says: str) -> None:
    """Usage errors are one line on stderr, and the status is 2."""
    write(m="fail()")
    status, out, err = shell(*arguments)
    assert status == 2
    assert says in err
    if arguments:
        assert out == ""
        assert err.startswith("archcheck: ")
        assert err.count("\n") == 1


def test_help_and_version(shell: Shell) -> None:
    """--help tells every option, the help of a command only its own; --version is one line."""
    from archcheck.options import OPTIONS

    status, out, _ = shell("--help")
    assert status == 0
    assert all(option.name in out for _, options in OPTIONS for option in options)
    assert "--write" in shell("shapes", "--help")[1]
    assert "--fix" not in shell("shapes", "--help")[1]
    assert shell("--version") == (0, f"archcheck {VERSION}\n", "")
    assert shell("-V", "-q")[1] == f"archcheck {VERSION}\n"
    assert max(map(len, out.splitlines())) <= 120


def test_text_from_stdin_has_the_name_that_it_is_given(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` reads stdin; findings name --stdin-filename; --fix writes the repaired text to stdout."""
    import io

    for options, expected in (((), "<stdin>:1:1: error"), (("--stdin-filename", "m.py"), "m.py:1:1: error")):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"fail()\n")))
        assert expected in shell("-", *options)[1]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"boom()\n")))
    assert shell("-q", "--fix", "-")[:2] == (0, "calm()\n")


def test_fixes_are_applied_until_nothing_is_left(shell: Shell) -> None:
    """--fix applies safe fixes, also those that others uncover; unsafe ones need --unsafe-fixes."""
    write(m="again()\r\nbang()\r\n")
    status, out, err = shell("--fix", "--output-format", "concise", "m.py")
    assert (status, out) == (1, "m.py:2:1: error[AC202]: merge-mismatch here [*]\n")
    assert "m.py: repaired 1 x AC103, 1 x AC201" in err
    assert Path("m.py").read_bytes() == b"calm()\r\nbang()\r\n"
    assert shell("--fix", "--unsafe-fixes", "-q", "m.py") == (0, "", "")
    assert Path("m.py").read_bytes() == b"calm()\r\ncalm()\r\n"


def test_diff_shows_and_leaves(shell: Shell) -> None:
    """--diff prints what --fix would change, with status 1, and writes nothing."""
    write(m="boom()\nfail()\n", n="fail()")
    status, out, err = shell("--diff", "m.py", "n.py")
    assert status == 1
    assert out == "--- m.py\n+++ m.py\n@@ -1,2 +1,2 @@\n-boom()\n+calm()\n fail()\n"
    assert err == "1 file would change\n"
    assert Path("m.py").read_text() == "boom()\nfail()\n"
    assert shell("--diff", "n.py") == (0, "", "no files would change\n")


def test_an_encoding_is_kept(shell: Shell) -> None:
    """A repaired file is written as it was encoded."""
    text = "# coding: latin-1\nboom('é')\n"
    Path("m.py").write_bytes(text.encode("latin-1"))
    Path("n.py").write_bytes(b"\xef\xbb\xbfboom()\n")
    assert shell("-q", "--fix", "m.py", "n.py")[0] == 0
    assert Path("m.py").read_bytes() == text.replace("boom", "calm").encode("latin-1")
    assert Path("n.py").read_bytes() == b"\xef\xbb\xbfcalm()\n"


def test_a_notebook_is_checked_and_repaired(shell: Shell) -> None:
    """Findings name the cell; a fix changes its source alone."""
    cells = [
        {"cell_type": "code", "metadata": {}, "outputs": [], "source": ["%pip\n", text]} for text in ("x = 1", "boom()")
    ]
    Path("n.ipynb").write_text(json.dumps({"cells": cells, "metadata": {}}, indent=1))
    assert shell("--output-format", "concise", "n.ipynb")[1].startswith("n.ipynb:cell 2:2:1: error[AC201]")
    assert shell("-q", "--fix", "n.ipynb")[0] == 0
    cells[1]["source"] = ["%pip\n", "calm()"]
    assert Path("n.ipynb").read_text() == json.dumps({"cells": cells, "metadata": {}}, indent=1)


def test_several_formats_at_once(shell: Shell) -> None:
    """Each format goes to its own file, those without one to stdout or --output-file."""
    write(m="fail()")
    status, out, _ = shell("--output-format", "concise,json:out.json", "--output-format", "sarif:out.sarif", "m.py")
    assert (status, out) == (1, "m.py:1:1: error[AC204]: window-too-large here\n")
    assert json.loads(Path("out.json").read_text())[0]["code"] == "AC204"
    assert json.loads(Path("out.sarif").read_text())["version"] == "2.1.0"
    assert shell("-o", "out.txt", "m.py")[1] == ""
    assert "AC204" in Path("out.txt").read_text()


def test_a_baseline_hides_what_was_there(shell: Shell) -> None:
    """Counts per file and rule are kept; more than that brings all of them back; what is gone is dropped on update."""
    write(a="fail()", b="warn()")
    assert shell("--baseline", "base.json", "--update-baseline", "-q", ".")[0] == 0
    assert json.loads(Path("base.json").read_text())["findings"] == {"a.py": {"AC204": 1}, "b.py": {"AC215": 1}}
    assert shell("--baseline", "base.json", "-q", ".") == (0, "", "")
    write(a="fail()\nfail()")
    status, out, _ = shell("--baseline", "base.json", "-q", "--output-format", "concise", ".")
    assert (status, out.count("AC204"), out.count("AC215")) == (1, 2, 0)
    write(a="x")
    Path("b.py").unlink()
    assert shell("--baseline", "base.json", "--update-baseline", "-q", ".")[0] == 0
    assert json.loads(Path("base.json").read_text())["findings"] == {}


def test_statistics_count_each_rule(shell: Shell) -> None:
    """Most often first, with how many have a fix."""
    write(a="fail()\nfail()\nboom()")
    out = shell("--statistics", "-q", "--output-format", "concise", "a.py")[1]
    assert out.splitlines()[-2:] == ["2  AC204  window-too-large", "1  AC201  concatenate-mismatch  (1 with a fix)"]


def test_the_cache_is_used_and_can_be_left(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unchanged file is not checked again, with the same output; --no-cache neither reads nor writes."""
    write(m="fail()")
    assert shell("--no-cache", "m.py")[0] == 1
    assert not Path(".archcheck_cache").exists()
    first = shell("m.py")
    monkeypatch.setattr(sys.modules["archcheck.checker"], "check", None)
    assert shell("m.py") == first
    assert shell("--no-cache", "m.py")[0] == 101


def test_many_files_are_checked_on_several_processes(shell: Shell) -> None:
    """The result is that of one process, in the same order, an internal error included."""
    for number in range(40):
        write(**{f"m{number:02}": "crash()" if number == 7 else "fail()" if number % 3 else "x"})
    alone = shell("--jobs", "1", "--no-cache", ".")
    together = shell("--jobs", "3", "--no-cache", ".")
    assert alone == together
    assert alone[0] == 101


def test_entries_reach_the_files_that_have_them(shell: Shell) -> None:
    """With several files a call is evaluated where it can be; with none it is an error of usage."""
    write(a="def build(): fail()", b="warn()")
    assert shell("-q", "--entry", "build()", "a.py", "b.py")[0] == 1
    assert shell("--entry", "other()", "a.py", "b.py")[0] == 2


def test_settings_of_a_folder_hold_for_its_files(shell: Shell) -> None:
    """Each file goes by the nearest settings file."""
    Path("sub").mkdir()
    Path("sub/pyproject.toml").write_text("[tool.archcheck]\nignore = ['AC204']\n")
    write(a="fail()", **{"sub/b": "fail()\nwarn()"})
    out = shell("-q", "--output-format", "concise", ".")[1]
    assert [line.split(": ")[0] for line in out.splitlines()] == ["a.py:1:1", "sub/b.py:2:1"]
    shown = shell("--show-settings", "sub/b.py")[1]
    assert 'ignore = ["AC204"]' in shown
    assert shell("--show-files", ".")[1] == "a.py\nsub/b.py\n"


def test_shown_settings_are_settings(shell: Shell) -> None:
    """What --show-settings prints can be put into a settings file."""
    tomllib = pytest.importorskip("tomllib")
    Path("pyproject.toml").write_text(
        "[tool.archcheck]\nbaseline = 'a\"b'\n[tool.archcheck.per-file-ignores]\n'x*' = ['AC2']\n"
    )
    shown = shell("--show-settings")[1]
    Path("pyproject.toml").write_text(shown)
    assert tomllib.loads(shell("--show-settings")[1]) == tomllib.loads(shown)


def test_summary_prints_the_models(shell: Shell) -> None:
    """The table goes to stdout; a file that builds no model says so on stderr."""
    write(m="model()", n="x = 1")
    status, out, err = shell("summary", "m.py", "n.py")
    assert status == 0
    assert 'Model: "m"' in out
    assert "dense (Dense)" in out
    assert err == 'n.py: builds no model; --entry "build_model()" evaluates a call in it\n'
    data = json.loads(shell("summary", "--output-format", "json", "m.py")[1])
    assert data["files"][0]["models"][0]["layers"][0]["class"] == "Dense"


def test_shapes_are_shown_and_written(shell: Shell) -> None:
    """Shapes stand beside their lines, with why inference stopped; --write puts them into the source."""
    write(m="x = model()\n")
    status, out, err = shell("shapes", "m.py")
    assert status == 0
    assert out == "1 | x = model()  (1, 2) ? read_csv: the file's columns are not in the source\n"
    assert err == "m.py: 1 of 2 layer calls understood\n"
    assert json.loads(shell("shapes", "--output-format", "json", "m.py")[1])["files"][0]["coverage"] == {
        "layer_calls": 2,
        "known": 1,
    }
    shell("shapes", "--write", "m.py")
    assert Path("m.py").read_text() == "x = model()  # (1, 2)\n"


def test_rules_are_listed_and_explained(shell: Shell) -> None:
    """`rules` has a line for each, `rule` takes codes and names in any case."""
    from archcheck.rules import RULES

    assert len(shell("rules")[1].splitlines()) == len(RULES)
    assert "concatenate-mismatch" in shell("rule", "ac201")[1]
    assert shell("rule", "AC201") == shell("rule", "concatenate-mismatch")
    assert json.loads(shell("rule", "AC201", "--output-format", "json")[1])[0]["code"] == "AC201"


@pytest.mark.parametrize("name", ["bash", "zsh", "fish"])
def test_completion_scripts_are_scripts(shell: Shell, name: str) -> None:
    """Each names every option; the shell, where it is installed, reads it without complaint."""
    import shutil

    status, out, _ = shell("completion", name)
    assert status == 0
    assert "output-format" in out
    if shutil.which(name):
        subprocess.run([name, "-n"], input=out, text=True, check=True)


def test_names_and_source_cannot_command_the_terminal(shell: Shell) -> None:
    """Escape sequences in file names and source text reach no output."""
    name = "a\x1b]0;title\x07.py"
    Path(name).write_text("fail()  # \x1b[31m \u202e\n")
    for format in ("full", "concise", "github", "junit"):
        status, out, err = shell("--output-format", format, name)
        assert status == 1
        assert not {"\x1b", "\x07", "\u202e"} & set(out + err)
        assert "a\\x1b]0" in out
    shell("shapes", name)
    out = shell("shapes", name)[1]
    assert "\x1b" not in out


def test_watch_checks_again_after_a_change(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without watchfiles the files are looked at again and again; Ctrl-C ends it with the status of the last check."""
    write(m="x")
    pauses: list[float] = []

    def sleep(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            Path("m.py").write_text("fail()")
        if len(pauses) == 4:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "watchfiles", None)
    monkeypatch.setattr("time.sleep", sleep)
    status, out, err = shell("--watch", "--output-format", "concise", "m.py")
    assert (status, out) == (1, "m.py:1:1: error[AC204]: window-too-large here\n")
    assert err.count("watching for changes") == 2


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """archcheck as a process of its own."""
    command = [sys.executable, "-m", "archcheck", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(HERE), **environment}
    )


def test_a_plain_call_imports_little(tmp_path: Path) -> None:
    """A check of a file without findings imports none of the modules that take milliseconds; nor does --version."""
    code = "import sys; from archcheck.cli import main; status = main(sys.argv[1:]); print(status, *sys.modules)"
    (tmp_path / "m.py").write_text("x = 1\n")
    for arguments in (["--version"], ["m.py"], ["m.py"], ["--no-cache", "--select", "AC1", "-q", "m.py"]):
        command = [sys.executable, "-c", code, *arguments]
        environment = {**os.environ, "PYTHONPATH": str(HERE)}
        done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=True)
        status, *modules = done.stdout.splitlines()[-1].split()
        assert status == "0"
        assert not BARE & set(modules)


def test_a_cached_call_imports_no_checker(tmp_path: Path) -> None:
    """The second check of an unchanged file imports these modules of archcheck and no others."""
    code = "import sys; from archcheck.cli import main; main(sys.argv[1:]); print(*sorted(sys.modules))"
    (tmp_path / "m.py").write_text("x = 1\n")
    command = [sys.executable, "-c", code, "-q", "m.py"]
    environment = {**os.environ, "PYTHONPATH": str(HERE)}
    for _ in range(2):
        done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=environment, check=True)
    names = "_version cache cli commands commands.check commands.targets finding options reading reading.source report"
    mine = [name for name in done.stdout.split() if name.partition(".")[0] == "archcheck"]
    assert mine == ["archcheck", *(f"archcheck.{name}" for name in names.split()), "archcheck.settings"]


def test_a_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    """`archcheck ... | head` ends without a traceback; so does a full disk."""
    (tmp_path / "m.py").write_text("x = (\n")
    for target in ("exec 1>&-;", "exec 1>/dev/full;"):
        command = f"{target} exec {sys.executable} -m archcheck --output-format json {tmp_path / 'm.py'}"
        done = subprocess.run(
            ["sh", "-c", command], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(HERE)}
        )
        assert done.returncode in (1, 2)
        assert "Traceback" not in done.stderr


def test_the_process_ends_with_the_status(tmp_path: Path) -> None:
    """`python -m archcheck` hands the status to the shell, and its output is complete though it leaves at once."""
    (tmp_path / "m.py").write_text("x = (\n")
    done = run("--output-format", "concise", str(tmp_path / "m.py"))
    assert done.returncode == 1
    assert "AC901" in done.stdout
    assert run("--version").stdout == f"archcheck {VERSION}\n"
    assert (HERE / "scripts" / "archcheck").stat().st_mode & 0o111
