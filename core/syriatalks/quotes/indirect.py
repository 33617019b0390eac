"""Indirect speech: the clause that a cue reports, "Lavrov noted that …", "…, according to the UN"."""

from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.model import Span
from syriatalks.quotes.clauses import Outer, Token
from syriatalks.quotes.lexicon import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from syriatalks.quotes.sources import opens_adverbial, subject_after
from syriatalks.quotes.tags import Tag, span_of
from syriatalks.quotes.verbs import CONTRACTED, PAST, is_contracted, is_finite

# "that" may stand this many tokens behind its cue: "said in a statement on Tuesday that …".
_REACH = 14
# A reported clause has at least this many words; a shorter one is an object ("said so").
_SHORTEST = 3
# Of the reported clause, the share of letters in quotation marks from which on it is direct speech.
_MOSTLY = 0.5
_NOMINATIVE = frozenset("he she it they we i".split())
_OPENERS = frozenset({"that", "whether", "how", "why"})
# With these "if" opens what is asked.
_ASKING = ("ask", "wonder", "inquir")
_CONJUNCTIONS = frozenset("while although though after when because if".split())
# What goes on behind a tag in the middle of a clause is none of these: "…, said Kerry, who left".
_NO_CONTINUATION = frozenset("a an who whose which one while as when but".split())
# What stands before a second cue of the same speaker: "…, also adding that".
_BEFORE_JOINED = ADVERBS | {",", "and", "but"}
_OPENS_NO_CLAUSE = PREPOSITIONS | AUXILIARIES | PAST | {"so", "nothing", "of", "for", "as"}


class Reported(NamedTuple):
    """A reported clause with its tag as spans and the reason in words."""

    span: Span
    cue: Span
    source: Span | None
    why: str


def clauses_of(line: Sequence[Token], tags: Sequence[Tag]) -> list[Span | None]:
    """For each of the `tags` of one sentence the clause that it reports, or None."""
    closing = _closing_tag(line, tags)
    return [_around(line, tag) or _beside(line, tag, tags, closing) for tag in tags]


def _beside(line: Sequence[Token], tag: Tag, tags: Sequence[Tag], closing: Tag | None) -> Span | None:
    return _before(line, tag) if tag is closing else _clause(line, tag, tags, closing)


def _around(line: Sequence[Token], tag: Tag) -> Span | None:
    """The sentence around a tag that parts its subject from its verb: "The plan, | Kerry said, | is to wait"."""
    first, end = tag.first, tag.end
    if tag.use not in {"say", "that", "tell"} or not _is_named(line, tag) or not 1 < first < end < len(line) - 1:
        return None
    following = line[end + 1].low
    said = line[first - 2].marked is not None and not is_term(line, first - 2)
    apart = line[first - 1].text == line[end].text == "," and not said
    if not apart or following in _NO_CONTINUATION or following.endswith("ing"):
        return None
    before = following not in {"whether", "that"} and any(is_finite(line, at) for at in range(1, first - 1))
    behind = any(is_finite(line, at) for at in range(end + 1, len(line)))
    return Span(line[0].start, line[_last(line, len(line)) - 1].end) if behind and not before else None


def _is_named(line: Sequence[Token], tag: Tag) -> bool:
    """Whether `tag` has a speaker of its own, and no "who"."""
    return tag.source is not None and not tag.borrowed and line[tag.source[0]].low not in RELATIVES


def is_term(line: Sequence[Token], at: int) -> bool:
    """Whether what stands in marks at `at` is a term with its article, and no speech: `The “Cyprus problem”, …`."""
    marked = line[at].marked
    size = len(line[at].text.split())
    return marked is not None and size < _SHORTEST and at > 0 and line[at - 1].low in DETERMINERS


def _last(line: Sequence[Token], end: int) -> int:
    """The token behind the last word before `end`."""
    while end and not line[end - 1].is_word and line[end - 1].marked is None and line[end - 1].text not in {")", "%"}:
        end -= 1
    return end


def reported_in(
    text: str, line: Sequence[Token], tags: Sequence[Tag], clauses: Sequence[Span | None], outer: Outer
) -> list[Reported]:
    """The reported clauses of one sentence, in order of their tags; `clauses` are those of the tags."""
    found: list[Reported] = []
    for tag, span in zip(tags, clauses, strict=True):
        if tag.source is None and tag.cue[0] == 0:
            continue  # "Asked how many would come, she …" reports nobody's words
        if span and not _mostly_marked(outer, span) and _words(line, span) >= _SHORTEST:
            found.append(_reported(text, line, tag, span))
    return found


def is_reporting(line: Sequence[Token], tag: Tag, clause: Span | None) -> bool:
    """Whether `tag` reports a `clause` of its sentence, or what stands behind its colon."""
    mark = line[tag.end].text if tag.end < len(line) else ""
    introduces = tag.use != "name" if mark == ":" else mark == "," and tag.use in {"say", "tell"}
    return introduces or clause is not None


def _reported(text: str, line: Sequence[Token], tag: Tag, span: Span) -> Reported:
    cue = span_of(line, tag.cue)
    source = span_of(line, tag.source) if tag.source else None
    who = f" of “{source.of(text)}”" if source else ""
    return Reported(span, cue, source, f"The clause is what “{cue.of(text)}”{who} reports, without quotation marks.")


def _words(line: Sequence[Token], span: Span) -> int:
    return sum(token.is_word or token.marked is not None for token in line if span.start <= token.start < span.end)


def _mostly_marked(outer: Outer, span: Span) -> bool:
    marked = sum(mark.outer.end - mark.outer.start for mark in outer.marked if span.overlaps(mark.outer))
    return marked >= _MOSTLY * (span.end - span.start)


def _closing_tag(line: Sequence[Token], tags: Sequence[Tag]) -> Tag | None:
    """The tag behind the comma that ends the reported clause: "Aid has arrived, the UN said on Monday"."""
    for tag in reversed(tags):
        if tag.use in {"name", "only"} or not _is_named(line, tag) or tag.first < _SHORTEST:
            continue
        if line[tag.first - 1].text != "," or line[tag.first - 2].marked:
            continue
        if _ends_there(line, tag):
            return tag
    return None


def _ends_there(line: Sequence[Token], tag: Tag) -> bool:
    """Whether no clause follows the tag that it could report instead."""
    if tag.end >= len(line):
        return True
    following = line[tag.end]
    if not _adds(line, tag) and any(token.marked for token in line[tag.end :]):
        return False
    return (not following.is_word and following.text not in {":", "("} and following.marked is None) or (
        following.low in PREPOSITIONS | DAYS | ADVERBS | {"as", "when", "while", "commenting", "citing", "speaking"}
        and not any(token.low == "that" for token in line[tag.end : tag.end + _REACH])
    )


def _adds(line: Sequence[Token], tag: Tag) -> bool:
    """Whether a participle goes on behind `tag`: "…, Kerry said on Friday, | calling it “a mistake”"."""
    comma = next((at for at in range(tag.end, len(line) - 1) if line[at].text == "," or line[at].marked), len(line))
    return comma + 1 < len(line) and line[comma].marked is None and line[comma + 1].low.endswith("ing")


def _before(line: Sequence[Token], tag: Tag) -> Span | None:
    start = 0
    while start < tag.first and (line[start].text == "," or line[start].low in {"but", "and", "so", "yet"}):
        start += 1
    end = tag.first - 1
    adverbial = opens_adverbial(line[start]) and line[start].low != "nor" and not tag.inverted
    if adverbial and all(token.text != "," for token in line[start:end]):
        return None
    return Span(line[start].start, line[end - 1].end) if end > start else None


def _clause(line: Sequence[Token], tag: Tag, tags: Sequence[Tag], closing: Tag | None) -> Span | None:
    """The clause behind `tag`, up to the next tag that does not belong to it."""
    following = next((other.first for other in tags if other.first >= tag.end), len(line))
    start = _clause_start(line, tag, following)
    if start is None:
        return None
    end = _main_clause(line, tag, start) or len(line)
    if closing is not None and closing.first > start:
        end = closing.first - 1
    for other in tags:
        if start < other.cue[0] < end and (_joins_on(line, other, tag) or _encloses(other, tag)):
            end = other.cue[0]
            while line[end - 1].low in _BEFORE_JOINED or line[end - 1].low in AUXILIARIES:
                end -= 1
    end = _last(line, end)
    return Span(line[start].start, line[end - 1].end) if end > start else None


def _joins_on(line: Sequence[Token], other: Tag, tag: Tag) -> bool:
    """Whether `other` continues the same speaker's tag: "…, adding that", "… and stressed that"."""
    return other.borrowed and other.source == tag.source and line[other.cue[0] - 1].low in _BEFORE_JOINED


def _main_clause(line: Sequence[Token], tag: Tag, start: int) -> int | None:
    """The comma before the main clause, if `tag` opens with a conjunction: "While she said yes, | it is late"."""
    if not tag.first or line[tag.first - 1].low not in _CONJUNCTIONS:
        return None
    for at in range(start, len(line)):
        following = range(at + 1, min(at + 7, len(line)))
        if line[at].text == "," and any(is_finite(line, verb) or is_contracted(line[verb]) for verb in following):
            return at
    return None


def _encloses(other: Tag, tag: Tag) -> bool:
    """Whether `tag` stands between the subject and the verb of `other`: "Kerry, | who said so, | said"."""
    return other.source is not None and not other.borrowed and other.source[1] <= tag.first < tag.end < other.cue[0]


def _clause_start(line: Sequence[Token], tag: Tag, following: int) -> int | None:
    if tag.use in {"name", "only"}:
        return None
    at = tag.cue[1]
    if line[tag.cue[0]].low == "according":
        at = _behind_apposition(line, tag.end)
        return at + 1 if at < len(line) and line[at].text == "," and tag.first < _SHORTEST else None
    bare = _bare_clause(line, tag, at)
    asks = line[tag.cue[0]].low.startswith(_ASKING)
    for index in range(at, min(at + _REACH, following)):
        if bare is not None and any(is_finite(line, verb) for verb in range(bare + 1, index)):
            return bare
        if line[index].low in _OPENERS or (asks and line[index].low == "if"):
            start = index + (line[index].low == "that")
            return start + (start < len(line) and line[start].text == ",")
        if line[index].marked or line[index].text in ",;:":
            break
    return bare


def _behind_apposition(line: Sequence[Token], at: int) -> int:
    """The comma behind what explains the source before `at`: "According to Lund, an analyst, | aid is late"."""
    if at + 1 < len(line) and line[at].text == "," and line[at + 1].low in {"a", "an", "who", "whose", "which"}:
        return next((index for index in range(at + 2, len(line)) if line[index].text == ","), at)
    return at


def _bare_clause(line: Sequence[Token], tag: Tag, at: int) -> int | None:
    """Where a clause without "that" begins: "said the talks would go on", "told Reuters he agreed"."""
    if tag.inverted:
        return None
    if tag.use in {"that", "find"}:
        at = _skip_times(line, at)
        if at < len(line) and line[at].low in _NOMINATIVE and line[at].low.endswith(CONTRACTED):
            return at
        opens = at + 1 < len(line) and line[at].low in _NOMINATIVE and is_finite(line, at + 1)
        return at if opens else None
    if tag.use == "tell":
        addressed = subject_after(line, at - 1)
        if addressed is None:
            return None
        at = addressed[1]
    at = _skip_times(line, at)
    if at >= len(line) or not line[at].is_word:
        return None
    first = line[at].low
    if first in PREPOSITIONS:
        return _behind_place(line, at)
    if first in _OPENS_NO_CLAUSE:
        return None
    if first in SUBORDINATORS and first not in PRONOUNS and first not in {"if", "when", "while", "once"}:
        return None
    behind = range(at + 1, _participle(line, at))
    verbs = any(is_finite(line, index) or _is_present(line[index]) for index in behind)
    return at if verbs or first.endswith(CONTRACTED) else None


def _participle(line: Sequence[Token], start: int) -> int:
    """The comma before a participle that goes on with the tag: "claimed victory in the vote|, saying that …"."""
    pairs = range(start, len(line) - 1)
    return next((at for at in pairs if line[at].text == "," and line[at + 1].low.endswith("ing")), len(line))


def _is_present(token: Token) -> bool:
    """Whether a word may be a verb in the present: "the talks go on and aid | arrives"."""
    return token.low.endswith("s") and not token.low.endswith(("'s", "’s")) and not token.is_capital


def _behind_place(line: Sequence[Token], at: int) -> int | None:
    """The pronoun that opens a clause behind where it was said: "said in a statement on Friday | they had met"."""
    for index in range(at, min(at + _REACH, len(line) - 1)):
        if line[index].low in _NOMINATIVE and is_finite(line, index + 1):
            return index
        if not line[index].is_word or is_finite(line, index):
            return None
    return None


def _skip_times(line: Sequence[Token], at: int) -> int:
    """The token behind a time that stands between cue and clause: "said | on Tuesday | the talks"."""
    end = at
    while end < len(line) and (line[end].low in DAYS or line[end].low in TIMES or line[end].low in ADVERBS):
        if line[end].low == "there" and end + 1 < len(line) and is_finite(line, end + 1):
            break
        end += 1
        if line[end - 1].low in DAYS or line[end - 1].low in ADVERBS:
            at = end
    return at
