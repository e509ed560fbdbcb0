"""The command `archcheck`: arguments in, exit status out. What a command needs is imported when that command runs."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["entry", "main"]

CLEAN, FOUND, USAGE, INTERNAL = 0, 1, 2, 101


def entry() -> None:
    """Run as a process of its own: exit with the status of `main`, at once.

    Python takes 8 of 40 ms to take apart the objects of a check one by one, and the cycles that its collector looks for
    are all alive until the end.
    """
    import gc
    import os

    gc.set_threshold(100_000)
    if sys.stdout is None or sys.stderr is None:  # the caller has closed them
        nowhere = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
    status = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            status = status or FOUND
    os._exit(status)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run archcheck; `arguments` are those after the program's name.

    Returns:
        0 nothing found, 1 findings, 2 wrong usage or unreadable input, 101 an internal error.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        return _version() if arguments in (["--version"], ["-V"]) else _run(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `archcheck . | head`: the reader has seen enough
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return FOUND
    except OSError as error:
        sys.stderr.write(f"archcheck: {error.strerror or error}\n")
        return USAGE


def _version() -> int:
    from archcheck._version import VERSION

    sys.stdout.write(f"archcheck {VERSION}\n")
    return CLEAN


def _run(arguments: Sequence[str]) -> int:
    from archcheck.options import COMMANDS, UsageError, parse

    try:
        command, options, paths = parse(arguments)
        if "help" in options or not (arguments or paths):
            from archcheck.commands.help import write_help

            write_help(sys.stdout, command if "help" in options and command in arguments else None)
            return CLEAN if "help" in options else USAGE
        if "version" in options:
            return _version()
        module = COMMANDS[command][2]
        name = f"archcheck.commands.{module}"
        try:
            __import__(name)
        except ModuleNotFoundError as error:
            if error.name != name:
                raise
            raise UsageError(f"this version of archcheck cannot do {command} yet") from None
        status: int = sys.modules[name].run(command, options, paths)
        sys.stdout.flush()
        return status
    except UsageError as error:
        from archcheck.reports.escape import visible

        sys.stderr.write(f"archcheck: {visible(str(error))}\n")
        return USAGE
