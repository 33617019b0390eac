"""Happened, planned, denied or conditional: what the clause of a date says about its event."""

import re
from collections import defaultdict
from datetime import date
from functools import cache
from typing import NamedTuple

from syriatalks.events.cues import NO_CUES, OLD_DAY, PARTING, PAST_PLANS, STATUS_CUES, UNTRUE, Side
from syriatalks.model import Span, Status
from syriatalks.quotes.lexicon import DAYS, DETERMINERS, PREPOSITIONS, TIMES
from syriatalks.quotes.verbs import AUXILIARIES, PAST

# The cues by their letters, as their places in the list.
_BY_LETTERS: dict[str, list[int]] = defaultdict(list)
for _place, _cue in enumerate(STATUS_CUES):
    for _letters in _cue.letters.split():
        _BY_LETTERS[_letters].append(_place)
_BLANKED = re.compile(rf"\b(?:{'|'.join(pattern for pattern, _ in NO_CUES)})")

_WORD = re.compile(r"[\w’'-]+")
# What has gone on "since Friday", or has not happened "since 1976", dates from a thing that did happen.
_SINCE = re.compile(r"\bsince (?:\w+ing (?:[\w’'-]+ ){0,3})?(?:at least |early |mid |late |the )?$", re.IGNORECASE)
# A participle and what hangs a date on it fit into so many code points.
_REACH = 40
# A date behind a participle is that of the participle: "Under a law passed in 1995, | an execution must".
_PARTICIPLE = re.compile(r"\b(?:[a-z]+ed|born|built|held|made|set|taken) (?:(?:in|on|at|by) )?(?:the |early |late )?$")
# Between "moved to" and its new day stand only such words: "moved to late in the week of".
_TIMING = TIMES | DAYS | {"after", "least"}


class Dated(NamedTuple):
    """The date of an event: where it stands, and how it stands to what is told.

    `describes`: it stands before the noun that it belongs to ("Friday’s session", "the January 22 talks").
    `over`: its day is past. `narrates`: it is, and the writer tells of it without reporting anybody's words.
    `heads`: it opens a line of a list ("10 February: second round due to begin").
    """

    at: Span
    describes: bool = False
    over: bool = False
    narrates: bool = False
    heads: bool = False


def status_of(text: str, clause: Span, dated: Dated) -> tuple[Status | None, Span | None]:
    """The status of the event that the date in `clause` belongs to, and the words that decided it; None without any."""
    if "since" in text[clause.start : dated.at.start].lower() and _SINCE.search(text, clause.start, dated.at.start):
        return "happened", None
    words = clause.of(text)
    small = words.lower()
    likely = {place for letters, places in _BY_LETTERS.items() if letters in small for place in places}
    if likely:
        words = _BLANKED.sub(lambda match: " " * len(match.group()), words)
    for cue in map(STATUS_CUES.__getitem__, sorted(likely)):
        if (dated.narrates and cue.ahead) or (cue.coming if dated.over else cue.over):
            continue
        if match := _pattern(cue.pattern).search(words):
            span = Span(clause.start + match.start(), clause.start + match.end())
            if _governs(cue.side, span, dated, text):
                return cue.status, span
    return None, None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    """A cue's pattern, compiled when a clause first needs it, so that start-up stays light."""
    return re.compile(pattern, re.IGNORECASE)


def _governs(side: Side, cue: Span, dated: Dated, text: str) -> bool:
    """Whether a cue decides about the date at `at`, by where the two stand and what stands between them."""
    at = dated.at
    around, before = cue.start <= at.start < cue.end - 1, cue.end <= at.start + 1
    between = _words(text, cue.end, at)
    if dated.describes:
        return side == "described" and (around or (before and PREPOSITIONS.isdisjoint(between)))
    if side == "any":
        return not (_PARTICIPLE.search(text, max(at.start - _REACH, 0), at.start) and "," in text[at.end : cue.start])
    if side == "inside":
        return around
    if side == "next":
        return before and _TIMING.issuperset(between)
    parted = any(between & parting for parting in (PARTING, AUXILIARIES, PAST))
    heads = dated.heads and not dated.over
    return side == "before" and (heads or (before and not parted))


def _words(text: str, start: int, at: Span) -> set[str]:
    """The words from `start` to the date at `at`, in small letters."""
    return set(_WORD.findall(text[start : at.start].lower()))


def undone(text: str, plan: Span, behind: Span) -> Span | None:
    """The "but" that opens the clause `behind` a plan of the past, and so says that nothing came of it."""
    words = behind.of(text)
    breaks = re.match(r"but\b(?!.*\b(?:will|would|may|might|could|still)\b(?! not))", words, re.IGNORECASE)
    return Span(behind.start, behind.start + 3) if breaks and _pattern(PAST_PLANS).search(plan.of(text)) else None


def untrue(text: str, start: int, clause: Span) -> Span | None:
    """The words between `start` and `clause` that call what it tells untrue: "He denied | that they had met"."""
    opening = re.match(r"that\b", text[clause.start : clause.end])
    end = clause.start + 4 if opening else clause.start
    match = _pattern(UNTRUE).search(text[start:end].rstrip())
    return Span(start + match.start(), start + match.end()) if match else None


def heads_line(text: str, clause: Span, at: Span) -> bool:
    """Whether the date at `at` opens its clause and a colon or dash follows: "10 February: second round due"."""
    opening = text[clause.start : at.start]
    return not any(map(str.isalnum, opening)) and re.match(r"\s?[:–—-]\s", text[at.end : at.end + 3]) is not None


def is_parted(text: str, first: Span, second: Span) -> bool:
    """Whether what stands between two dates makes them dates of two.

    An infinitive does: "urged them on Friday to return on Monday"; or "effective": "named today, effective May 1".
    """
    if _pattern(r"\b(?:effective|beginning|starting)\b").search(text[first.end : second.start]):
        return True
    verb = _pattern(r"\bto ([a-z]+)").search(text[first.end : second.start])
    return verb is not None and verb[1] not in DETERMINERS | DAYS | TIMES


def is_old_day(text: str, clause: Span, at: Span) -> bool:
    """Whether the date at `at` is one from which an occasion was moved away."""
    return _pattern(OLD_DAY).search(text[clause.start : at.start]) is not None


def without_cue(first: date | None, published: date | None) -> Status:
    """The status of an event without a cue: what begins behind the day of publication is planned."""
    return "planned" if first and published and first > published else "happened"
