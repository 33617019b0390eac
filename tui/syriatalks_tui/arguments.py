"""The command line of `syriatalks-tui`: what may be typed, and what `--help` says of it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from syriatalks import __version__
from syriatalks.beside import STDIN

if TYPE_CHECKING:
    from argparse import ArgumentParser

NAME = "syriatalks-tui"
# What `--print-…` prints.
_PRINTED = {
    "keys": "print the keys in force",
    "config": "print a file of settings to start from",
    "config-path": "print where your file of settings lies",
}


class Arguments(NamedTuple):
    """What was typed: the files and the options. `asked` is what `--print-…` is to print."""

    files: Sequence[str] = ()
    published: date | None = None
    corrections: Path | None = None
    no_corrections: bool = False
    fresh: bool = False
    asked: str | None = None


def parse(typed: Sequence[str]) -> Arguments:
    """What the words `typed` after the command mean. Raises `SystemExit` for --help, --version and wrong usage."""
    if not any(word.startswith("-") and word != STDIN for word in typed):
        return Arguments(tuple(typed))  # loading and making a parser takes 3 % of the time to the first frame
    return Arguments(**vars(parser().parse_args(typed)))


def parser() -> "ArgumentParser":
    """The parser of the command line."""
    from argparse import ArgumentParser

    from syriatalks.cli.completing import add_option

    whole = ArgumentParser(
        prog=NAME,
        description="Explore news stories in the terminal: what happened when, who is involved, who said what, "
        "and the words that say so.",
        epilog="Without FILE it opens the bundled story. Its keys are listed by --print-keys, and inside by ?.",
    )
    whole.add_argument("files", metavar="FILE", nargs="*", help="a plain-text news story; - reads standard input")
    whole.add_argument(
        "--published", metavar="DATE", type=_day, help="publication date of stories that carry none (YYYY-MM-DD)"
    )
    whole.add_argument(
        "--corrections", metavar="FILE", type=Path, help="your corrections, if not those beside the first FILE"
    )
    whole.add_argument("--no-corrections", action="store_true", help="the facts as the program finds them")
    whole.add_argument(
        "--fresh", action="store_true", help="start without what was remembered, and remember nothing this time"
    )
    for name, words in _PRINTED.items():
        whole.add_argument(f"--print-{name}", dest="asked", action="store_const", const=name, help=words)
    add_option(whole)
    whole.add_argument("--version", action="version", version=f"{NAME} {__version__}")
    return whole


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        from argparse import ArgumentTypeError

        raise ArgumentTypeError(f"{typed!r} is not a day such as 2014-02-05") from None
