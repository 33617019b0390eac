"""Stretches of text between quotation marks, in all the styles that newspapers print.

No judgement is made here whether a stretch is speech, a title or a scare quote.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from syriatalks.model import Span
from syriatalks.quotes.lexicon import DAYS

# Opening mark: the marks that close it. Straight marks and doubled apostrophes open and close alike.
DOUBLE = {"“": '”"', "„": "“”", "«": "»", '"': '"”', "''": "''", "``": "''"}
_DOUBLE = re.compile(r"''|``|[“”„«»\"]")
# The British style: single marks outside, double ones within. An apostrophe is no mark.
_SINGLE_OPEN = r"(?m)‘(?:(?<=[\s(\[—–,:].)|(?<=^.))(?=\S)|'(?:(?<=[\s(\[—–].)|(?<=^.))(?=[A-Za-z£$€“])"
_SINGLE_CLOSE = re.compile(r"[’'](?!\w)")
_SPEECH_CLOSE = re.compile(r"[.,?!]'(?!\w)")
# A straight single mark must find its partner within this many code points.
_FAR = 1000
# A nickname is no longer than this (words); the name before it is looked for so far back (code points).
_LONGEST_NICKNAME = 3
_FAR_NAME = 40
_NAME = re.compile(r" ([A-ZÀ-Þ][\w’'-]+)")
_BEFORE_OPENING = " \t\n\u00a0([{—–-/,:"


class Marked(NamedTuple):
    """A stretch in quotation marks: `outer` with the marks, `inner` without.

    `closed` is False where the paragraph ends before a closing mark.
    """

    outer: Span
    inner: Span
    closed: bool = True


def find_marked(text: str, paragraphs: Sequence[Span]) -> list[list[Marked]]:
    """The stretches of each of `paragraphs`, in order, never overlapping.

    Single marks count in a text that prints no double ones, or prints them inside single ones only; and in a headline,
    where papers that quote with double marks print them too.
    """
    british = is_british(text)
    found = [_single(text, span) if british else _double(text, span) for span in paragraphs]
    if not british and found and not found[0] and _has_single(paragraphs[0].of(text)):
        found[0] = [marked for marked in _single(text, paragraphs[0]) if marked.closed]
    return found


def is_nickname(text: str, marked: Marked) -> bool:
    """Whether the words in marks are part of the name around them: `Mohammed “Abu Ali” Hassan`."""
    said = marked.inner.of(text).split()
    if not 0 < len(said) <= _LONGEST_NICKNAME or not all(word[0].isupper() or word == "the" for word in said):
        return False
    before, behind = text[: marked.outer.start], _NAME.match(text, marked.outer.end)
    first = before[-_FAR_NAME:].rpartition(" ")[0].rpartition(" ")[2] if before.endswith(" ") else ""
    given = first[:1].isupper() and first[-1:].isalpha()
    return given and said[-1][-1].isalnum() and behind is not None and behind[1].lower() not in DAYS


def _has_single(text: str) -> bool:
    return "‘" in text or "'" in text


def is_british(text: str) -> bool:
    """Whether `text` quotes with single marks: it opens more stretches with them than with double marks."""
    if not _has_single(text):
        return False
    singles = sum(
        1 for match in _single_open().finditer(text) if match.group() == "‘" or _speech_closes(text, match.end())
    )
    return (
        singles > 0 and singles > sum(text.count(mark) for mark in "“„«") + text.count('"') // 2 + text.count("''") // 2
    )


@cache
def _single_open() -> re.Pattern[str]:
    """An opening single mark, compiled when a text first has a single mark that is no typographic apostrophe."""
    return re.compile(_SINGLE_OPEN)


def _speech_closes(text: str, start: int) -> bool:
    """Whether a straight single mark before `start` has a partner that stands as closing marks do."""
    return _SPEECH_CLOSE.search(text, start, start + _FAR) is not None


def _double(text: str, paragraph: Span) -> list[Marked]:
    found: list[Marked] = []
    opened: re.Match[str] | None = None
    for mark in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        if opened is None:
            opened = mark if _opens(text, mark, paragraph.start) else None
        elif mark.group() in DOUBLE[opened.group()]:
            found.append(_marked(opened.start(), opened.end(), mark.start(), mark.end()))
            opened = None
        elif mark.group() == opened.group() == "“":
            opened = mark
    if opened is not None and opened.end() < paragraph.end:
        found += _unclosed(text, opened, paragraph)
    return found


def _opens(text: str, mark: re.Match[str], start: int) -> bool:
    if mark.group() not in DOUBLE:
        return False
    if mark.group() not in {'"', "''"}:
        return True
    at_start = mark.start() == start or text[mark.start() - 1] in _BEFORE_OPENING
    return at_start and mark.end() < len(text) and not text[mark.end()].isspace()


def _unclosed(text: str, opened: re.Match[str], paragraph: Span) -> list[Marked]:
    """A quotation that goes on in the next paragraph has no closing mark; elsewhere a lone mark is a slip."""
    following = text[paragraph.end : paragraph.end + 8].lstrip()[:1]
    if opened.start() == paragraph.start or following in {"“", '"', "‘", "'", "«"}:
        return [Marked(Span(opened.start(), paragraph.end), Span(opened.end(), paragraph.end), closed=False)]
    return []


def _single(text: str, paragraph: Span) -> list[Marked]:
    found: list[Marked] = []
    at = paragraph.start
    while opened := _single_open().search(text, at, paragraph.end):
        close = _closing(text, opened.end(), paragraph.end)
        if close is None:
            found += _unclosed(text, opened, paragraph)
            break
        found.append(_marked(opened.start(), opened.end(), close, close + 1))
        at = close + 1
    return found


def _closing(text: str, start: int, end: int) -> int | None:
    """Where the single mark opened before `start` closes: behind punctuation, else before a blank or punctuation."""
    first = plural = None
    for match in _SINGLE_CLOSE.finditer(text, start, end):
        if first is not None and _single_open().search(text, first + 1, match.start()):
            return first
        if text[match.start() - 1] in ".,?!…—":
            return match.start()
        if first is None and text[match.start() - 1] != "s":
            first = match.start()
        elif plural is None and text[match.end() : match.end() + 1] in {"", "\n", ".", ",", ";"}:
            plural = match.start()  # ‘sorry for its employees’.
        if first is not None and match.start() - first > 0:
            break
    return plural if first is None else first


def _marked(start: int, inner: int, close: int, end: int) -> Marked:
    return Marked(Span(start, end), Span(inner, close))
