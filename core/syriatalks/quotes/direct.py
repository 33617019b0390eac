"""Direct speech: which stretches in quotation marks are somebody's words, and which tag they belong to."""

from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.indirect import is_term
from syriatalks.quotes.labels import Label
from syriatalks.quotes.lexicon import ADVERBS, DOCUMENTS, LABELS, WORKS
from syriatalks.quotes.marks import Marked
from syriatalks.quotes.sources import Phrase, sentence_subject
from syriatalks.quotes.tags import Tag, span_of

# A fragment of fewer words, far from its cue, is a name or a scare quote rather than speech.
_FRAGMENT = 3
_NOBODY = "The words stand in quotation marks; the text beside them does not say whose they are."
# Longer words that titles print small.
_SMALL = frozenset("with from into over upon".split())
_DASHES = frozenset("—–―-")
# Between cue and fragment, so many words at most make even a single word speech: "said it was “disastrous”".
_CLOSE = 3
# A quotation of at least this many words is speech even where no cue is found.
_LONG = 6
# A name before a colon at the beginning of a sentence is no longer than this (tokens).
_LONGEST_LABEL = 5
# A fragment that names or judges stands this near behind its verb (tokens).
_NEAR = 12


class Said(NamedTuple):
    """A quotation with its tag as spans, and where it stands; `bare` where its own sentence has no tag for it.

    `label`: it stands in a transcript, behind this label.
    """

    marked: Marked
    cue: Span | None = None
    source: Span | None = None
    why: str = ""
    bare: bool = False
    whole: bool = False
    tagged_behind: bool = False
    label: Label | None = None


def words(text: str, marked: Marked) -> int:
    """The number of words between the marks."""
    return len(marked.inner.of(text).split())


def _is_titled(text: str, line: Sequence[Token], at: int) -> bool:
    """Whether a title hangs on the words before it: `On CNN’s “Situation Room,” Kerry said …`."""
    marked = line[at].marked
    return marked is not None and at > 0 and line[at - 1].is_word and is_title(text, marked)


def is_title(text: str, marked: Marked) -> bool:
    """Whether the words are written as titles are: every long word with a capital, no end of a sentence."""
    said = marked.inner.of(text).strip(" ,")
    long = [word for word in said.split() if (len(word) > 3 and word not in _SMALL) or word[0].isdigit()]
    return said[-1:] not in ".?!" and all(word.lstrip("‘'([")[:1].isupper() for word in long)


def is_work(text: str, line: Sequence[Token], at: int) -> bool:
    """Whether the quotation at `at` is the title of the work named before it: `in his 2012 book, “A Long War.”`."""
    marked = line[at].marked
    before = at - 1 - (at > 1 and line[at - 1].text == ",")
    if marked is None or before < 0 or line[before].low not in WORKS:
        return False
    said = marked.inner.of(text).strip(" ,.")
    return said[:1].isupper() and is_title(said, Marked(marked.outer, Span(0, len(said))))


def said_in(text: str, line: Sequence[Token], tags: Sequence[Tag]) -> list[Said]:
    """The quotations of one sentence, scare quotes and titles left out."""
    found = []
    for index, token in enumerate(line):
        if token.marked:
            if is_work(text, line, index):
                continue
            said = _attributed(text, line, tags, index) or _unattributed(text, line, index)
            if label := _label(line, index):
                said = _labelled(text, said, token.marked, span_of(line, label))
            if said:
                found.append(said)
    return found


def _label(line: Sequence[Token], at: int) -> Phrase | None:
    """The name and colon that open the sentence: "Kerry: We will ‘never’ yield"; None where something else does."""
    colon = next((index for index in range(min(at, _LONGEST_LABEL)) if line[index].text == ":"), 0)
    label = line[:colon]
    named = all(token.is_capital or token.text == "." for token in label)
    return (0, colon) if colon and named and LABELS.isdisjoint(token.low for token in label) else None


def _labelled(text: str, said: Said | None, marked: Marked, label: Span) -> Said | None:
    """The words as those of whom the label names, unless a finite verb gives them to another or they are a name."""
    if said is not None and said.cue is not None and not said.cue.of(text).endswith("ing"):
        return said
    if said is None and (words(text, marked) < _FRAGMENT or is_title(text, marked)):
        return None
    why = f"The words stand in quotation marks and the sentence opens with “{label.of(text)}:”."
    return Said(marked, None, label, why)


def _attributed(text: str, line: Sequence[Token], tags: Sequence[Tag], at: int) -> Said | None:
    behind = _tag_behind(line, tags, at)
    if behind is not None and not _is_titled(text, line, at) and not is_term(line, at):
        return _said(text, line, at, behind, "behind")
    before = _tag_before(text, line, tags, at)
    if before is not None:
        return _said(text, line, at, before, "before")
    final = _final_tag(text, line, tags, at)
    return _said(text, line, at, final, "final") if final is not None else None


def _said(text: str, line: Sequence[Token], at: int, tag: Tag, place: str) -> Said:
    marked = line[at].marked
    assert marked is not None
    cue = span_of(line, tag.cue)
    source = span_of(line, tag.source) if tag.source else None
    why = _reason(text, cue, source, place, tag)
    return Said(marked, cue, source, why, whole=at == 0, tagged_behind=place == "behind")


def _reason(text: str, cue: Span, source: Span | None, place: str, tag: Tag) -> str:
    if source is None:
        named = f"“{cue.of(text)}”"
    elif tag.borrowed:
        named = f"“{cue.of(text)}” (its subject is “{source.of(text)}”)"
    elif tag.inverted:
        named = f"“{cue.of(text)} {source.of(text)}”"
    else:
        named = f"“{source.of(text)} {cue.of(text)}”"
    stands = {"behind": "follows them", "before": "stands before them", "final": "closes the sentence"}[place]
    return f"The words stand in quotation marks and {named} {stands}."


def _tag_behind(line: Sequence[Token], tags: Sequence[Tag], at: int) -> Tag | None:
    """The tag right behind the quotation at `at`: `“…,” the ministry said`."""
    start = at + 1
    while start < len(line) and (
        line[start].text in {",", "—", "–", "-"} or line[start].low in ADVERBS or line[start].low == "as"
    ):
        start += 1
    behind = [tag for tag in tags if tag.cue[0] > at]
    if not behind or behind[0].borrowed or behind[0].source is None:
        return None
    near = at < behind[0].first <= start
    return behind[_relay(line, behind)] if near else None


def _relay(line: Sequence[Token], tags: Sequence[Tag]) -> int:
    """Which of `tags` gives the words: the second where one quotes another: "his office quoted him | as saying"."""
    quoting = line[tags[0].cue[0]].low in {"quoted", "cited"} and len(tags) > 1
    return int(quoting and line[tags[1].cue[0] - 1].low == "as")


def _tag_before(text: str, line: Sequence[Token], tags: Sequence[Tag], at: int) -> Tag | None:
    """The nearest cue before the quotation at `at` that governs it."""
    for tag in reversed(tags):
        if tag.end <= at:
            return tag if _governs(text, line, tag, at) else None
    return None


def _governs(text: str, line: Sequence[Token], tag: Tag, at: int) -> bool:
    between = line[tag.cue[1] : at]
    if any(token.text == ";" for token in between):
        return False
    marked = line[at].marked
    assert marked is not None
    size = words(text, marked)
    if all(token.text in {",", ":", "—", "-"} or token.low in {"that", "as"} for token in between):
        return True
    if tag.use == "find" and all(token.low != "that" for token in between):
        return False
    if tag.inverted and any(token.marked for token in line[: tag.cue[0]]):
        return size >= _FRAGMENT and line[at - 1].text in {",", "—", ":"}
    if tag.use in {"name", "only"} and len(between) > _NEAR:
        return False
    if is_title(text, marked):
        return False
    ends_clause = at + 1 == len(line) or not line[at + 1].is_word
    return size >= _FRAGMENT or tag.use == "name" or (len(between) <= _CLOSE and ends_clause)


def _final_tag(text: str, line: Sequence[Token], tags: Sequence[Tag], at: int) -> Tag | None:
    """The tag that closes the sentence: "Its aim is “to divide us,” for good, Lavrov said"."""
    marked = line[at].marked
    assert marked is not None
    if not tags or words(text, marked) < _FRAGMENT or is_title(text, marked):
        return None
    tag = tags[-1]
    behind_comma = tag.first > at and line[tag.first - 1].text == ","
    return tag if behind_comma and not tag.borrowed and tag.source else None


def _unattributed(text: str, line: Sequence[Token], at: int) -> Said | None:
    marked = line[at].marked
    assert marked is not None
    size = words(text, marked)
    if signature := _signature(line, at):
        source = span_of(line, signature)
        return Said(marked, None, source, f"The words stand in quotation marks and “— {source.of(text)}” follows them.")
    subject = sentence_subject(line, at - 1) if at and line[at - 1].text == ":" else None
    if subject and (line[subject[1] - 1].is_capital or not is_title(text, marked)):
        source = span_of(line, subject)
        return Said(marked, None, source, f"The words stand in quotation marks behind “{source.of(text)} …:”.")
    alone = all(token.marked or not token.is_word for token in line)
    ending = marked.inner.of(text).rstrip()[-1:]
    if alone and (size >= _FRAGMENT or ending in ".?!"):
        return Said(marked, why=_NOBODY, bare=True, whole=True)
    if size >= _LONG and not is_title(text, marked):
        return Said(marked, why=_NOBODY, bare=True, whole=at == 0)
    return None


def _signature(line: Sequence[Token], at: int) -> Phrase | None:
    """The name behind the dash that follows the quotation at `at`: `“We go.” — Ahmad Jarba, Cairo`."""
    end = at + 2
    if end >= len(line) or line[at + 1].text not in _DASHES:
        return None
    while end < len(line) and line[end].is_capital:
        end += 1
    closed = end == len(line) or line[end].text in {",", ".", "("}
    return (at + 2, end) if end > at + 2 and closed else None


def is_document(text: str, source: Span | None) -> bool:
    """Whether the source is a written thing: its passages are quoted apart, an utterance is one."""
    return source is not None and source.of(text).split()[-1].lower() in DOCUMENTS
