"""What may be typed behind `syriatalks`."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from syriatalks.cli import Exit, completing
from syriatalks.cli.asked import language
from syriatalks.cli.typed import given, positive, since, until
from syriatalks.export.rows import FACTS
from syriatalks.model import KINDS, STATUSES

if TYPE_CHECKING:
    from typing import TypeAlias

    _Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # argparse has no public name for it

_ENDING = """\
Each PATH is a text file with one story, "-" is standard input; without PATH the story that
comes with the program is read. On a terminal answers are tables, in a pipe plain text in columns.
What you decided about actors (see: correct) is kept in syriatalks-corrections.txt beside the first PATH.

exit codes:
  0  fine
  1  an input could not be read, or the output not be written; the other inputs were processed
  2  wrong usage
  3  nothing was found

examples:
  syriatalks timeline --status planned
  syriatalks actors --kind person wire.txt
  syriatalks search "late january" *.txt
  syriatalks search "actor:jarba status:planned" *.txt
  syriatalks why tuesday
  syriatalks why published
  syriatalks export --format json *.txt > facts.json
  syriatalks correct merge "Ahmad Jarba" Jarba *.txt
"""
_TEXT = ("text", "json", "csv", "md")
_DASHED = '(a QUERY that begins with "-" stands behind "--")'


class _Parser(argparse.ArgumentParser):
    """Says how a query is written that was taken for an option."""

    def error(self, message: str) -> NoReturn:
        """Wrong usage."""
        super().error(f"{message} {_DASHED}" if message.endswith(" QUERY") else message)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What `arguments` ask for; paths may stand behind options. Raises `SystemExit` for wrong usage and help."""
    whole = parser()
    # argparse gives the last positionals nothing when an option follows, and takes what comes then for unknown.
    options, more = whole.parse_known_args(arguments)
    query = getattr(options, "query", None)
    end = more.index("--") if "--" in more else len(more)
    if any(word.startswith("-") and word != "-" for word in more[:end]):
        whole.error(f"unrecognized arguments: {' '.join(more)}" + (f" {_DASHED}" if query else ""))
    if query is not None and not query.strip():
        whole.exit(Exit.USAGE, "syriatalks: the query is empty\n")
    options.paths = [*options.paths, *more[:end], *more[end + 1 :]]
    return options


def parser() -> argparse.ArgumentParser:
    """The parser of the command line; the namespace names its `command`, `paths` and `published`."""
    whole: argparse.ArgumentParser = _Parser(
        prog="syriatalks",
        description="Read news stories: what happened when, who is involved, who said what, and the words that say so.",
        epilog=_ENDING,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=_version())
    completing.add_option(whole)
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND", title="commands")
    _timeline(commands)
    _actors(commands)
    _quotes(commands)
    _search(commands)
    _why(commands)
    _export(commands)
    _correct(commands)
    return whole


def _version() -> str:
    from syriatalks import __version__

    return f"syriatalks {__version__}"


def _command(commands: "_Commands", name: str, summary: str, formats: tuple[str, ...]) -> argparse.ArgumentParser:
    """A command with the options that all of them have; its paths are added last."""
    command = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False
    )
    command.add_argument("--format", choices=formats, default=formats[0], help="default: %(default)s")
    _reading(command)
    command.add_argument("--no-corrections", action="store_true", help="the facts as the program finds them")
    return command


def _reading(command: argparse.ArgumentParser) -> None:
    """The options that say how stories are read."""
    command.add_argument(
        "--published", type=given, metavar="DATE", help="publication date of stories that carry none: 2014-02-05"
    )
    command.add_argument(
        "--corrections", type=Path, metavar="FILE", help="your corrections, if not those beside the first PATH"
    )


def _paths(command: argparse.ArgumentParser) -> None:
    # without a default argparse calls paths required where a word before them is missing
    command.add_argument("paths", nargs="*", default=[], metavar="PATH", help='a story; "-" is standard input')


def _timeline(commands: "_Commands") -> None:
    command = _command(commands, "timeline", "what happened when, and what is planned", _TEXT)
    command.add_argument("--from", dest="since", type=since, metavar="DATE", help="nothing before: 2014, 2014-01, ...")
    command.add_argument("--to", dest="until", type=until, metavar="DATE", help="nothing after")
    command.add_argument("--actor", metavar="NAME", help="only what concerns this actor, under any name")
    command.add_argument("--status", choices=STATUSES, help="only events of this status")
    _paths(command)


def _actors(commands: "_Commands") -> None:
    command = _command(commands, "actors", "who is involved, under which names, in which roles", _TEXT)
    command.add_argument("--kind", choices=KINDS, help="only actors of this kind")
    _paths(command)


def _quotes(commands: "_Commands") -> None:
    command = _command(commands, "quotes", "who said what", _TEXT)
    command.add_argument("--speaker", metavar="NAME", help="only what this actor said; unknown: nobody named")
    command.add_argument("--kind", choices=("direct", "indirect"), help="only speech of this kind")
    _paths(command)


def _search(commands: "_Commands") -> None:
    command = _command(commands, "search", "actors, dates, quotes and text like QUERY, best first", _TEXT)
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    command.epilog = language()
    command.add_argument("--limit", type=positive, default=20, metavar="N", help="at most N answers (default: 20)")
    command.add_argument(
        "query",
        metavar="QUERY",
        help='words, misspelt perhaps, or a date; @ in front: actors, #: dates, ": quotes; or a query, see below',
    )
    _paths(command)


def _why(commands: "_Commands") -> None:
    command = _command(commands, "why", "why a date, actor or quote is read so", ("text", "json"))
    command.add_argument(
        "query", metavar="QUERY", help='the date, actor or quote, as for search; "published": the date of the story'
    )
    _paths(command)


def _export(commands: "_Commands") -> None:
    command = _command(commands, "export", "all facts as data", ("json", "ndjson", "csv", "md"))
    command.add_argument("--facts", choices=FACTS, default="events", help="what a CSV holds (default: events)")
    _paths(command)


def _correct(commands: "_Commands") -> None:
    summary = "decide who is who: corrections that hold whenever the stories are read"
    whole = commands.add_parser(
        "correct", help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False
    )
    decisions = whole.add_subparsers(dest="decision", required=True, metavar="DECISION", title="decisions")
    for name, (summary, *words) in _DECISIONS.items():
        command = decisions.add_parser(
            name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", epilog=_NAMING, allow_abbrev=False
        )
        _reading(command)
        if name != "list":
            command.add_argument("--dry-run", action="store_true", help="show what would change, write nothing")
        if words:
            command.add_argument(
                "--comment", default="", metavar="TEXT", help="why, for those who read the corrections"
            )
            command.add_argument("--story", metavar="STORY", help="only as this story has it: its path or id")
        for word in words:
            command.add_argument(word, metavar=word.upper(), choices=KINDS if word == "kind" else None)
        _paths(command)


# What can be decided, and what has to be said for it.
_DECISIONS = {
    "merge": ("the actor JOINED is the actor KEPT under another name", "kept", "joined"),
    "split": ("what is called ALIAS is not NAME but an actor of its own", "name", "alias"),
    "rename": ("the actor NAME is shown as NEW", "name", "new"),
    "retype": (f"the actor NAME is of the kind KIND: {', '.join(KINDS)}", "name", "kind"),
    "ignore": ("NAME is no actor", "name"),
    "undo": ("take the last correction back",),
    "list": ("the corrections in their order, and which of them do not fit",),
}
_NAMING = "An actor is named by any of its names; where several share one, by kind and name: place:Geneva."
