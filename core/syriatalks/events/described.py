"""Dates that describe a noun: "Friday’s session", "the January 22 talks", "the 2011 uprising".

Such a date says when the occasion was, and nothing about the clause that names it: "hurt in the 2012 blaze".
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from syriatalks.events.occasions import OCCASIONS
from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import DAYS, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from syriatalks.quotes.verbs import PRESENT, is_finite
from syriatalks.reading.sentences import SHORTENED, TITLES

_START, _END = attrgetter("start"), attrgetter("end")
# Of the noun phrase behind a date, no more than this many words are read.
_LONGEST = 5
# So many tokens of what hangs on the noun are read: "the meeting | between Jarba and Lavrov in Moscow".
_HANGING = 14
_HANGS = frozenset("of between against in at with on by for from".split())
_LEADS_ON = _HANGS | DETERMINERS | {"and"}
_BEFORE_PHRASE = PREPOSITIONS | {"of", "to"}
# What an occasion is that opens a sentence: the time before or behind which something else happened.
_SETTING = frozenset("after following before since until despite".split())
_ENDS = SUBORDINATORS - {"and"}


def described(text: str, tokens: Sequence[Token], date: Span) -> tuple[int, int] | None:
    """The tokens of the noun phrase that the date at `date` describes, its article and the date included, or None."""
    first, behind = bisect_right(tokens, date.start, key=_END), bisect_left(tokens, date.end, key=_START)
    if first >= behind:
        return None
    owns = text[date.end : date.end + 2] in {"’s", "'s"} or text[date.end - 2 : date.end] in {"’s", "'s"}
    if owns and behind < len(tokens) and tokens[behind].low in {"’s", "'s"}:
        behind += 1
    if text[date.start : date.end][-4:].isdigit() and behind < len(tokens) and tokens[behind].text == ",":
        behind += "," in text[date.start : date.end]
    end = _noun_phrase_end(tokens, behind)
    if end == behind or not (owns or _is_attribute(tokens, first) or _is_of(tokens, first)):
        return None
    return (first - 1 if first and tokens[first - 1].low in DETERMINERS else first), end


def occasion(tokens: Sequence[Token], phrase: tuple[int, int], start: int, limit: int) -> tuple[int, int] | None:
    """The tokens of the occasion that `phrase` names in the clause from `start` to `limit`, with what hangs on it.

    With what is told of it, where it opens the clause: "The January 22 blast | killed two", not "Two survivors of the
    January 22 blast | went home".
    """
    first, end = phrase
    if tokens[end - 1].low in PRESENT and end - first > 2:
        end -= 1
    if tokens[end - 1].low not in OCCASIONS:
        return None
    at = end
    opens = all(token.low in SUBORDINATORS for token in tokens[start:first])
    if opens and at < limit and is_finite(tokens, at):
        return first, limit
    if at < limit and tokens[at].low in _HANGS:
        while at < limit and at - end < _HANGING and not _ends_phrase(tokens, at):
            at += 1
        if at - end == _HANGING and at < limit:  # no "by Jan." of "by Jan. 12"
            at -= next((back for back in (1, 2) if _is_stop_of_word(tokens, at + 1 - back)), 0)
    while tokens[at - 1].low in _LEADS_ON:
        at -= 1
    return first, max(at, end)


def _ends_phrase(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    stop = not token.is_word and not _is_stop_of_word(tokens, at)
    return stop or token.low in _ENDS or is_finite(tokens, at)


def _is_stop_of_word(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token at `at` is the stop of a shortened word: "Jan.", "Mr."."""
    return tokens[at].text == "." and tokens[at - 1].text in SHORTENED | TITLES


def _is_attribute(tokens: Sequence[Token], first: int) -> bool:
    """Whether an article, an owner or an adjective stands right before the date, and no preposition."""
    before = tokens[first - 1] if first else None
    if tokens[first].low == "the":
        return True
    return before is not None and (before.low in DETERMINERS or before.text.endswith(("’s", "'s", "’")))


def _is_of(tokens: Sequence[Token], first: int) -> bool:
    """Whether the date at `first` says which of many, and not when: "of 2000 | levels", "9/11 | families"."""
    year = tokens[first].text.isdigit() and len(tokens[first].text) == len("2000")
    return tokens[first].text == "9/11" or (first > 0 and year and tokens[first - 1].low == "of")


def occasion_before(tokens: Sequence[Token], start: int, date: Span, again: bool) -> tuple[int, int] | None:
    """The tokens of the occasion that the date at `date` stands behind, itself included, or None.

    The date dates the occasion if the clause that begins at `start` has a date of its own before it (`again`): "left on
    Monday | for the summit on Friday"; or if both open it: "After | a march on Friday, …".
    """
    first, behind = bisect_right(tokens, date.start, key=_END), bisect_left(tokens, date.end, key=_START)
    end = first - (first > start and tokens[first - 1].low in {"on", "in", "at"})
    noun = next((at for at in range(end - 1, max(end - _HANGING, start), -1) if _is_occasion(tokens, at, end)), None)
    if noun is None or any(not token.is_word for token in tokens[noun:end]):
        return None
    first = noun
    while first > start and tokens[first - 1].is_word and tokens[first - 1].low not in _BEFORE_PHRASE:
        first -= 1
    closed = behind < len(tokens) and tokens[behind].text == ","
    opens = closed and first - 1 == start and tokens[start].low in _SETTING
    told = any(is_finite(tokens, at) for at in range(first, end))
    hung = first > start and tokens[first - 1].low in _BEFORE_PHRASE and not told
    return (first, behind) if hung and (again or opens) else None


def _is_occasion(tokens: Sequence[Token], at: int, end: int) -> bool:
    return tokens[at].low in OCCASIONS and (at + 1 == end or tokens[at + 1].low in _HANGS)


def _noun_phrase_end(tokens: Sequence[Token], start: int) -> int:
    """The token behind the nouns and adjectives from `start` on."""
    end = start
    while end < len(tokens) and end - start < _LONGEST and tokens[end].is_word:
        low = tokens[end].low
        if (
            low in PREPOSITIONS
            or low in SUBORDINATORS
            or low in DETERMINERS
            or low in DAYS
            or low in {"of", "for", "to", "due"}
        ):
            break
        if is_finite(tokens, end):
            break
        end += 1
    return end
