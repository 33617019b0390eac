"""Completion of the two commands in shells: what `--print-completion SHELL` prints."""

import argparse
import sys
from collections.abc import Sequence
from typing import Any

SHELLS = ("bash", "zsh", "fish")
# For zsh, shtab (1.13) lets nothing follow the first of several files; as zsh has it, "*:" takes any number.
_SEVERAL_IN_ZSH = (('"(*)::', '"*:'), ('"(*):', '"*:'), ("one_or_more='(*)'", "one_or_more='*:'"))


class PrintCompletion(argparse.Action):
    """Prints the completion of its parser for the shell that is named, and leaves."""

    def __call__(
        self, parser: argparse.ArgumentParser, _namespace: argparse.Namespace, shell: Any, _option: str | None = None
    ) -> None:
        """Write it to standard output. Raises `SystemExit`."""
        sys.stdout.write(completion(parser, str(shell)))
        parser.exit()


def add_option(parser: argparse.ArgumentParser) -> None:
    """The option `--print-completion SHELL`."""
    parser.add_argument(
        "--print-completion",
        dest=argparse.SUPPRESS,
        choices=SHELLS,
        action=PrintCompletion,
        help="print what completes this command in a shell",
    )


def completion(parser: argparse.ArgumentParser, shell: str) -> str:
    """A script that completes the command of `parser` in `shell`; files where the help says FILE or PATH."""
    import shtab  # only where a completion is asked for

    _complete_files(parser, shtab.FILE)
    script = shtab.complete(parser, shell)
    for first_only, several in _SEVERAL_IN_ZSH if shell == "zsh" else ():
        script = script.replace(first_only, several)
    return f"{script}\n"


def _complete_files(parser: argparse.ArgumentParser, how: object) -> None:
    for action in parser._actions:  # shtab reads the same: argparse has no public name for it
        if action.metavar in ("FILE", "PATH"):
            action.complete = how  # type: ignore[attr-defined]
        elif isinstance(action, argparse._SubParsersAction):
            commands: Sequence[argparse.ArgumentParser] = list(action.choices.values())
            for command in commands:
                _complete_files(command, how)
