"""The headless command `syriatalks`: the engine for scripts and pipes, tables for people.

`arguments` says what may be typed, `sources` reads the stories, `commands` choose what to show, `tables` hold it,
`plain` and `coloured` draw them, `reasons` and `explained` answer `why`. Nothing heavy is loaded before it is needed.
"""

import os
import sys
from collections.abc import Sequence
from enum import IntEnum


class Exit(IntEnum):
    """Exit codes, as `syriatalks --help` lists them."""

    FINE = 0
    UNREADABLE = 1
    USAGE = 2
    NOTHING = 3
    INTERRUPTED = 130  # 128 + SIGINT, as shells report it
    PIPE_CLOSED = 141  # 128 + SIGPIPE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line `arguments` (without the program's name; None: those of the process); the exit code."""
    _open_closed_streams()
    try:
        from syriatalks.cli.commands import run

        code = run(arguments)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _close_standard_output()
        return Exit.PIPE_CLOSED
    except OSError as error:
        _close_standard_output()
        print(f"syriatalks: standard output: {error.strerror or error}", file=sys.stderr)
        return Exit.UNREADABLE
    return code


def _open_closed_streams() -> None:
    """Read nothing from, and write nowhere to, the streams that the caller closed; Python has None for them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115


def _close_standard_output() -> None:
    """Let nothing more be written, or Python complains about the lost output when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
