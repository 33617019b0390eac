"""What the model takes too much of: titles before a name, marks at its ends."""

import re
from dataclasses import replace

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.model import Span

_EDGES = " \n\t\"“”'‘’,;:-–—/"
_FIRST = re.compile(r"(\S+?)\.?\s+(?=\S)")
# Words that open a sentence or a heading, and are no part of the name behind them: "Near Mosul".
_OPENING = re.compile(
    r"(?:[Tt]he|[Aa]n?|Near|In|At|On|For|From|With|By|But|And|As|After|Before|While|When|If|Since|Under|Over|Like|Former|Late)\s+(?=[A-ZÀ-Þ])"
)
# Offices that are nobody's surname: all that stands before them in a name is the office's.
_OFFICE = re.compile(
    r"\b(?:Minister|President|Chairman|Chairwoman|Chairperson|Secretary|Ambassador|Spokesman|Spokeswoman|Spokesperson"
    r"|Director|Commissioner|Commander|Professor|Senator|Officer|Councillor|Superintendent)\s+(?=[A-ZÀ-Þ])"
)


def trim(text: str, name: Name) -> Name | None:
    """`name` without what does not belong to it, or None if nothing is left."""
    start, end = name.span.start, name.span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    if match := _OPENING.match(text, start, end):
        start = match.end()
    if name.kind == "person":
        start = _behind_titles(text, start, end)
    if start >= end:
        return None
    return replace(name, span=Span(start, end), text=text[start:end])


def _behind_titles(text: str, start: int, end: int) -> int:
    """The start of the name itself, behind titles and behind whatever stands before an office."""
    offices = list(_OFFICE.finditer(text, start, end))
    if offices:
        start = offices[-1].end()
    while (match := _FIRST.match(text, start, end)) and _is_title(match[1]) and text[match.end()].isupper():
        start = match.end()
    return start


def _is_title(word: str) -> bool:
    parts = word.split("-")
    return all(
        part in lexicon.titles() or part in {"Prime", "Foreign", "Crown", "Vice", "Deputy"} for part in parts
    ) or (word in lexicon.adjectives())
