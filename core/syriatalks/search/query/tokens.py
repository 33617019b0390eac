"""What was typed, cut into words, phrases, fields, operators and brackets, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from syriatalks.model import Span
from syriatalks.search.query.errors import QueryError

Sort = Literal["word", "phrase", "field", "AND", "OR", "NOT", "(", ")"]

_QUOTED = r"[\"“”„«](?P<{0}>[^\"“”„»]*)(?P<{0}_end>[\"“”»]|$)"
_TOKEN = re.compile(
    r"\s*(?:"
    r"(?P<bracket>[()])"
    r"|(?P<name>[^\W\d_]+):(?:" + _QUOTED.format("value") + r"|(?P<bare>[^\s()\"“”„«»]*))"
    r"|" + _QUOTED.format("phrase") +
    r"|(?P<word>[^\s()\"“”„«»]+)"
    r"|(?P<stray>»))"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query; a field has a `name` before the colon, behind it `text`, which stands at `value`."""

    sort: Sort
    text: str
    span: Span
    name: str = ""
    value: Span | None = None


def tokens(typed: str) -> Iterator[Token]:
    """The pieces of `typed`, in order. Raises `QueryError` for a quotation mark that is not closed."""
    end = len(typed.rstrip())
    at = 0
    while at < end:
        match = _TOKEN.match(typed, at)
        assert match is not None  # every character begins some token
        at = match.end()
        yield _token(match)


def _token(match: re.Match[str]) -> Token:
    begun = match.start() + len(match.group()) - len(match.group().lstrip())
    span = Span(begun, match.end())
    for quoted in ("value", "phrase"):
        if match[quoted] is not None and not match[f"{quoted}_end"]:
            raise QueryError("this quotation mark is not closed", Span(match.start(quoted) - 1, match.start(quoted)))
    if match["name"] is not None:
        group = "value" if match["value"] is not None else "bare"
        return Token("field", match[group].strip(), span, match["name"], Span(*match.span(group)))
    if match["phrase"] is not None:
        return Token("phrase", match["phrase"], span)
    word = match["bracket"] or match["word"] or match["stray"]
    operator = next((name for name in ("AND", "OR", "NOT", "(", ")") if name == word), None)
    return Token(operator or "word", word, span)  # type: ignore[arg-type]
