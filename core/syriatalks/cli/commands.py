"""The commands: read the stories, narrow the facts, show them in the format asked for."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict

from syriatalks.beside import documents
from syriatalks.cli import Exit, explained, narrowing, views
from syriatalks.cli.arguments import parse
from syriatalks.cli.asked import answered, asked
from syriatalks.cli.corrected import corrected
from syriatalks.cli.correcting import correct
from syriatalks.cli.reasons import facts, publications
from syriatalks.cli.sources import read_sources
from syriatalks.cli.visible import visible
from syriatalks.cli.writing import write, write_data, write_json, write_text
from syriatalks.export import to_csv, to_json, to_markdown, to_ndjson
from syriatalks.export.rows import rows
from syriatalks.model import Dossier
from syriatalks.search import Index
from syriatalks.search.query import QueryError

# For `why`, which explains the best answers only.
_ANSWERS = 20


def run(arguments: Sequence[str] | None) -> int:
    """Do what `arguments` ask for; the exit code. Raises `SystemExit` for --help, --version and wrong usage."""
    options = parse(arguments)
    dossier, complete = _read(options)
    if options.command == "correct":
        code = correct(dossier, options)
        return code if complete else Exit.UNREADABLE
    dossier, legible = corrected(dossier, options)
    try:
        found = bool(dossier.stories) and _COMMANDS[options.command](dossier, options)
    except QueryError as error:
        return _missed(error.words, complete and legible)
    if not (complete and legible):
        return Exit.UNREADABLE
    return Exit.FINE if found else _missed("nothing found")


def _missed(words: str, readable: bool = True) -> int:
    """The exit code after nothing was found, which `words` say; what is unreadable weighs more."""
    sys.stdout.flush()
    print(f"syriatalks: {visible(words)}", file=sys.stderr)
    return Exit.NOTHING if readable else Exit.UNREADABLE


def _read(options: Namespace) -> tuple[Dossier, bool]:
    """The facts in the documents that are named, without the corrections that `*.txt` names with them."""
    paths = documents(options.paths, options.corrections)
    if options.paths and not paths:
        return Dossier(), True
    return read_sources(paths, options.published)


def _timeline(dossier: Dossier, options: Namespace) -> bool:
    dossier = narrowing.to_days(dossier, options.since, options.until)
    dossier = narrowing.to_actor(narrowing.to_status(dossier, options.status), options.actor)
    write(views.timeline(dossier), rows(dossier, "events"), options.format)
    return bool(dossier.events)


def _actors(dossier: Dossier, options: Namespace) -> bool:
    dossier = narrowing.to_kind(dossier, options.kind)
    write(views.actors(dossier), rows(dossier, "actors"), options.format)
    return bool(dossier.actors)


def _quotes(dossier: Dossier, options: Namespace) -> bool:
    dossier = narrowing.to_speech(narrowing.to_speaker(dossier, options.speaker), options.kind)
    write(views.quotes(dossier), rows(dossier, "quotes"), options.format)
    return bool(dossier.quotes)


def _search(dossier: Dossier, options: Namespace) -> bool:
    query = asked(options.query)
    hits = answered(dossier, query, options) if query else Index(dossier).find(options.query, options.limit)
    write(views.answers(dossier, hits), views.answer_rows(dossier, hits), options.format)
    return bool(hits)


def _why(dossier: Dossier, options: Namespace) -> bool:
    explanations = publications(dossier, options.query)
    explanations = explanations or facts(dossier, Index(dossier).find(options.query, _ANSWERS))
    if options.format == "json":
        write_json([asdict(explanation) for explanation in explanations])
    elif explanations and sys.stdout.isatty():
        explained.coloured(explanations)
    elif explanations:
        write_text(explained.plain(explanations))
    return bool(explanations)


def _export(dossier: Dossier, options: Namespace) -> bool:
    if options.format == "json":
        write_json(to_json(dossier))
    elif options.format == "ndjson":
        write_data("".join(f"{line}\n" for line in to_ndjson(dossier)))
    else:
        write_data(to_csv(dossier, options.facts) if options.format == "csv" else to_markdown(dossier))
    return True


_COMMANDS: dict[str, Callable[[Dossier, Namespace], bool]] = {
    "timeline": _timeline,
    "actors": _actors,
    "quotes": _quotes,
    "search": _search,
    "why": _why,
    "export": _export,
}
