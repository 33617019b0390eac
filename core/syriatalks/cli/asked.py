"""Queries for `search`: read, answered, or refused with a caret at the place; and how they are written."""

import sys
from argparse import Namespace

from syriatalks.cli import Exit
from syriatalks.cli.visible import visible
from syriatalks.model import Dossier
from syriatalks.search import Hit
from syriatalks.search.query import Query, QueryError, UnknownNameError, answers, is_query, parse
from syriatalks.search.query.fields import FIELDS, JOINED


def asked(typed: str) -> Query | None:
    """The query that was `typed`, None for words that the finder answers. Raises `SystemExit` where it is wrong."""
    if not is_query(typed):
        return None
    try:
        return parse(typed)
    except QueryError as error:
        raise _refused(typed, error, Exit.USAGE) from None


def answered(dossier: Dossier, query: Query, options: Namespace) -> list[Hit]:
    """The facts that match. Raises `SystemExit` where a value means nothing in these stories."""
    try:
        return answers(dossier, query, options.limit)
    except QueryError as error:
        code = Exit.NOTHING if isinstance(error, UnknownNameError) else Exit.USAGE
        raise _refused(options.query, error, code) from None


def language() -> str:
    """How queries are written, line by line."""
    fields = [(known.example, known.meaning) for known in FIELDS.values()]
    room = max(len(written) for written, _ in (*JOINED, *fields))
    rows = [f"  {written:{room}}  {meaning}" for written, meaning in (*JOINED, *fields)]
    values = [f"  {name}: is one of {', '.join(known.values)}" for name, known in FIELDS.items() if known.values]
    return "\n".join(("queries, which answer with the facts that match:", *rows, *values))


def _refused(typed: str, error: QueryError, code: Exit) -> SystemExit:
    """The end of the program, after a line that says what is wrong, and a caret under the place of it."""
    print(f"syriatalks: {visible(str(error))}", file=sys.stderr)
    print(
        f"  {visible(typed)}\n  {' ' * error.span.start}{'^' * max(1, len(typed[error.span.start : error.span.end]))}",
        file=sys.stderr,
    )
    return SystemExit(code)
