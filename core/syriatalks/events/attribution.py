"""Whose words a clause gives: "Lavrov said the talks opened" is Lavrov’s claim, and a line about it says so."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from syriatalks.events.lines import cut, inside
from syriatalks.model import Actor, Quote, Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.indirect import Reported
from syriatalks.quotes.lexicon import PREPOSITIONS, PRONOUNS

# A longer name for the speaker is cut to what stands behind its last comma, then where a phrase begins (code points).
_LONGEST = 48
_RELATIVES = frozenset({"who", "which", "that"})
# The name, or the one word, that "who" stands behind: "Ida Lund, | who said", "police | who said".
_ANTECEDENT = re.compile(r"((?:\b[A-Z][\w.'’-]*\s+)*\b\w[\w.'’-]*),?\s*\Z")
# What stands around a label: "((Lund)) :".
_LABEL_MARKS = "().: \t\n\xa0"
# Behind one of these a name is not the speaker's: "a statement about Jarba", but "an official from the ministry".
_ASIDE = PREPOSITIONS - {"at", "from"}


class Voices:
    """Who speaks in the quotations of a story, for asking whose words stand at a place."""

    def __init__(self, text: str, quotes: Sequence[Quote], actors: Sequence[Actor]) -> None:
        self._text = text
        self._direct = [quote for quote in quotes if quote.kind == "direct" and quote.source]
        known = {actor.id: actor for actor in actors}
        self._speakers = {quote.source: known[quote.speaker] for quote in quotes if quote.speaker in known}

    def of(self, reported: Sequence[Reported], clause: Span) -> Span | None:
        """The words that name whoever said `clause`, in the clauses that its sentence reports or between marks."""
        return source(reported, clause) or self._quoted(clause)

    def _quoted(self, clause: Span) -> Span | None:
        at = bisect_right(self._direct, clause.start, key=lambda quote: quote.span.start) - 1
        if at < 0:
            return None
        quote = self._direct[at]
        inside = any(part.covers(Span(clause.start, clause.start + 1)) for part in quote.parts or (quote.span,))
        return quote.source if inside else None

    def beginning(self, sentence: Span) -> int:
        """Where what is said begins in `sentence`: behind the label of its speaker, if it opens with one."""
        at = bisect_right(self._direct, sentence.start, key=lambda quote: quote.span.start)
        if at == len(self._direct):
            return sentence.start
        quote = self._direct[at]
        between = self._text[quote.source.end : quote.span.start] if quote.source and not quote.cue else "…"
        opens = quote.source and not self._text[sentence.start : quote.source.start].strip(_LABEL_MARKS)
        labelled = opens and quote.span.start < sentence.end and not between.strip(_LABEL_MARKS)
        return quote.span.start if labelled else sentence.start

    def name(self, source: Span) -> str:
        """The words of `source`: for a pronoun the name of the one it means, for "who" at least the words before it.

        For a long name it is one that fits.
        """
        words, speaker = source.of(self._text), self._speakers.get(source)
        if words.lower() not in PRONOUNS | _RELATIVES:
            return _fitting(words, speaker) if speaker and len(words) > _LONGEST else words
        if speaker:
            return speaker.name
        before = _ANTECEDENT.search(self._text, max(0, source.start - _LONGEST), source.start)
        return before[1] if before and words.lower() in _RELATIVES else words


def _fitting(words: str, speaker: Actor) -> str:
    """The longest name of `speaker` that fits, if they are whom the `words` name: no state, no aside.

    "A report against Jarba" is not his, and "United States House Speaker" is no state.
    """
    names = (speaker.name, *speaker.aliases)
    found = max((name for name in names if name in words), key=len, default=None)
    before = words[: words.index(found)].lower().split() if found else []
    if found is None or speaker.kind in {"state", "place"} or not _ASIDE.isdisjoint(before[-2:]):
        return words
    return max((name for name in names if len(name) <= _LONGEST), key=len, default=words)


def source(reported: Sequence[Reported], clause: Span) -> Span | None:
    """The words that name whoever said `clause`, the nearest where one speaker relays another; None: the writer.

    `reported` are the reported clauses of its sentence.
    """
    around = [said for said in reported if said.span.overlaps(clause)]
    inner = [said for said in around if said.source and not said.source.overlaps(clause)]
    named = min(inner, key=lambda said: said.span.end - said.span.start, default=None)
    return named.source if named else None


def _short(name: str) -> str:
    if len(name) > _LONGEST:
        name = name.rsplit(", ", 1)[-1]
    if len(name) > _LONGEST:
        name = cut(name, _LONGEST)
    return name[:1].upper() + name[1:]


def attributed(line: str, name: str, tokens: Sequence[Token]) -> str:
    """`line` with `name` in short in front."""
    return f"{_short(name)}: {inside(line, tokens)}"
