"""Tags: a cue word with the words that name its speaker, as they stand in one sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from syriatalks.model import Span
from syriatalks.quotes.clauses import Token
from syriatalks.quotes.cues import CUES, PHRASES, Use
from syriatalks.quotes.forms import BE, is_passive, is_verb
from syriatalks.quotes.lexicon import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    DOCUMENTS,
    EVIDENCE,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
)
from syriatalks.quotes.sources import Phrase, sentence_subject, subject_after, subject_before
from syriatalks.quotes.verbs import is_finite

_USES: dict[str, Use] = {form: cue.use for cue in CUES for form in (cue.base, *cue.forms.split())}
_PHRASES: dict[tuple[str, str], Use] = {(form, word): use for forms, word, use, _ in PHRASES for form in forms.split()}
_PHRASE_WORDS = frozenset(form for form, _ in _PHRASES)
CUE_WORDS = frozenset(_USES) | _PHRASE_WORDS

# Behind these the object of a verb follows: "referring to the talks".
_LINKING = frozenset({"to", "of", "about"})
_NO_NAMES = PREPOSITIONS | DAYS | PRONOUNS
# Verbs that open a sentence before their subject: `Said Kerry: “…”`.
_OPENING = frozenset("said says added adds asked wrote continued replied responded".split())

# The subject of these is no speaker for a verb behind them.
_UNSHARED: frozenset[Use] = frozenset({"name", "only", "find"})
# Verbs that name the speaker behind them: "the agency quoted Jarba as saying"; "saying" stands this near (tokens).
_QUOTES = frozenset("quoted quotes quoting cited cites citing".split())
_FAR = 16


class Tag(NamedTuple):
    """A cue and its speaker: token indexes of the cue and of the source (None: the sentence does not name it).

    `inverted`: the speaker stands behind the cue. `borrowed`: the speaker is the subject of an earlier verb ("saying").
    """

    cue: Phrase
    source: Phrase | None
    use: Use
    inverted: bool = False
    borrowed: bool = False

    @property
    def first(self) -> int:
        """Index of the first token of the tag."""
        return self.cue[0] if self.source is None or self.borrowed else min(self.cue[0], self.source[0])

    @property
    def end(self) -> int:
        """Index of the token behind the tag."""
        return self.cue[1] if self.source is None or self.borrowed else max(self.cue[1], self.source[1])


def find_tags(tokens: Sequence[Token]) -> list[Tag]:
    """The tags of a sentence in order."""
    found: list[Tag] = []
    for index, token in enumerate(tokens):
        if token.low in CUE_WORDS and (tag := _tag(tokens, index, found)):
            found.append(tag)
    return found


def _tag(tokens: Sequence[Token], at: int, before: Sequence[Tag]) -> Tag | None:
    if before and before[-1].end > at:
        return None
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    use = _PHRASES.get((tokens[at].low, following))
    if use and not is_passive(tokens, at):
        if tokens[at].low == "according":
            return Tag((at, at + 2), subject_after(tokens, at + 1), use, inverted=True)
        return _verb(tokens, (at, at + 2), use, before)
    use = _USES.get(tokens[at].low)
    if use == "tell" and following == "by" and is_passive(tokens, at):
        return Tag((at, at + 2), subject_after(tokens, at + 1), "that", inverted=True)
    if use is None or not is_verb(tokens, at):
        return None
    tag = _verb(tokens, (at, at + 1), use, before)
    return tag if use != "find" or _is_evidence(tokens, tag) else None


def _is_evidence(tokens: Sequence[Token], tag: Tag) -> bool:
    """Whether what finds or shows is a person, a body or a writing: "the poll showed", not "the delay showed"."""
    if tag.source is None:
        return False
    last = tokens[tag.source[1] - 1]
    shows = tokens[tag.cue[0]].low.startswith("show")
    return last.low in DOCUMENTS | EVIDENCE or (not shows and last.low not in {"it", "that", "which"})


def _verb(tokens: Sequence[Token], cue: Phrase, use: Use, before: Sequence[Tag]) -> Tag:
    """The tag of the verb `cue`: its own subject behind or before it, else one that it shares."""
    behind = _subject_behind(tokens, cue, use)
    if behind:
        return Tag(cue, behind, use, inverted=True)
    own = _quoted(tokens, cue[0]) or (subject_before(tokens, cue[0]) if _has_own_subject(tokens, cue[0]) else None)
    if own:
        return Tag(cue, _enclosing(tokens, own, before) or own, use)
    if joined := _joined(tokens, cue[0], before):
        return Tag(cue, joined, use, borrowed=True)
    shared = next((tag.source for tag in reversed(before) if tag.source and tag.use not in _UNSHARED), None)
    return Tag(cue, shared or named_subject(tokens, _limit(tokens, cue[0])), use, borrowed=True)


def _joined(tokens: Sequence[Token], at: int, before: Sequence[Tag]) -> Phrase | None:
    """The subject of the verb that "and" joins the verb at `at` to: "I laughed and said".

    Behind another tag only that of a clause of its own: "When Kerry said so, | I laughed and said".
    """
    while at and tokens[at - 1].low in ADVERBS:
        at -= 1
    if not at or tokens[at - 1].low not in {"and", "but"}:
        return None
    at -= tokens[at - 2].text == ","
    if before and before[-1].source and before[-1].end == at - 1:
        return before[-1].source
    first = max(at - _FAR, before[-1].end if before else 0)
    for index in range(at - 2, first, -1):
        if tokens[index].marked or (tokens[index].text == "," and not is_finite(tokens, index + 1)):
            return None
        if is_finite(tokens, index) and tokens[index - 1].text != ",":
            subject = subject_before(tokens, index)
            if subject is None or is_finite(tokens, subject[0]):
                return None
            apart = subject[0] > 0 and tokens[subject[0] - 1].text == ","
            return subject if apart or not before else None
    return None


def _subject_behind(tokens: Sequence[Token], cue: Phrase, use: Use) -> Phrase | None:
    """The subject behind its verb: `“…,” said Kerry`, "…, said Mark Jones, a historian", `Said Kerry: “…”`."""
    at = cue[0]
    if at == 0:
        return _inverted(tokens, 0) if tokens[0].low in _OPENING else None
    if tokens[cue[1] - 1].low in _LINKING:
        return None
    source = _inverted(tokens, cue[1] - 1)
    if source is None or _follows_quotation(tokens, at):
        return source
    closes = tokens[at - 1].text == "," and use in {"say", "that"} and _closes(tokens, source[1])
    return source if closes else None


def _has_own_subject(tokens: Sequence[Token], at: int) -> bool:
    """Whether the form at `at` is finite, or has a name right before it: "footage of Trump saying"."""
    if at and _is_named(tokens[at - 1]):
        return True
    if tokens[at].low.endswith("ing"):
        return _progressive(tokens, at)
    return at == 0 or tokens[at - 1].low != "to"


def _quoted(tokens: Sequence[Token], at: int) -> Phrase | None:
    """Whom another quotes, before the verb at `at`: "the agency quoted | Jarba | as saying"; None in the passive."""
    at -= tokens[at - 1].low == "having"
    if tokens[at - 1].low != "as":
        return None
    for index in range(at - 2, max(at - _FAR, -1), -1):
        if tokens[index].low in _QUOTES:
            active = tokens[index + 1].low != "by" and not is_passive(tokens, index)
            return subject_after(tokens, index) if active else None
    return None


def _limit(tokens: Sequence[Token], at: int) -> int:
    """Where the subject is looked for at most; behind "After saying …, she" it stands behind the verb."""
    opens = at == 1 and tokens[0].low in PREPOSITIONS | SUBORDINATORS
    return len(tokens) if opens else at


def _is_named(token: Token) -> bool:
    return token.is_capital and token.low not in _NO_NAMES


def _enclosing(tokens: Sequence[Token], source: Phrase, before: Sequence[Tag]) -> Phrase | None:
    """The speaker of the tag around a pronoun's own: "Lynch said she recalled thinking …" are Lynch's words."""
    if not before or source[1] - source[0] > 1 or tokens[source[0]].low not in {"he", "she", "it", "they", "this"}:
        return None
    around = before[-1]
    close = source[0] - around.end <= 1 and around.use not in {"name", "only"} and not around.inverted
    return around.source if close else None


def _progressive(tokens: Sequence[Token], at: int) -> bool:
    """Whether the form in -ing at `at` has its own subject: "Jarba is calling"."""
    index = at - 1
    while index >= 0 and tokens[index].low in ADVERBS:
        index -= 1
    return index >= 0 and (
        tokens[index].low in BE or tokens[index].low.endswith(("’s", "'s", "’re", "'re", "’m", "'m"))
    )


def _follows_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Whether only a comma, "as" or adverbs stand between a quotation and the verb at `at`."""
    index = at - 1
    while index >= 0 and (tokens[index].low in ADVERBS or tokens[index].text == ","):
        index -= 1
    return index >= 0 and tokens[index].marked is not None


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether the tag that ends before `at` is followed by a comma or by nothing: "…, said Mark Jones, a historian"."""
    return tokens[at - 1].is_capital and (at >= len(tokens) or tokens[at].text in {",", "."})


def _inverted(tokens: Sequence[Token], verb: int) -> Phrase | None:
    following = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if following is None or not following.is_word or following.low in AUXILIARIES or following.low in PREPOSITIONS:
        return None
    if following.low in {"that", "him", "them", "me", "us"} or tokens[verb].low.endswith("ing"):
        return None
    if following.low == "her" and not (verb and _follows_quotation(tokens, verb)):
        return None
    source = subject_after(tokens, verb)
    return source and (source[0], _with_name(tokens, *source))


def _with_name(tokens: Sequence[Token], start: int, end: int) -> int:
    """The token behind the name in apposition to a phrase from `start` to `end`: "said her father, | Adam Kurdi"."""
    named = tokens[end - 1].is_capital and tokens[start].low not in DETERMINERS
    if named or end >= len(tokens) or tokens[end].text != ",":
        return end
    at = end + 1
    while at < len(tokens) and _is_named(tokens[at]):
        at += 1
    named = end + 1 < at <= end + 6 and (at == len(tokens) or tokens[at].text in {",", "."} or tokens[at].is_word)
    return at if named else end


def named_subject(tokens: Sequence[Token], limit: int) -> Phrase | None:
    """The subject of the sentence before the token `limit`, with the name in apposition to it."""
    subject = sentence_subject(tokens, limit)
    return subject and (subject[0], _with_name(tokens, *subject))


def span_of(tokens: Sequence[Token], phrase: Phrase) -> Span:
    """The code points from the first to the last token of `phrase`."""
    return Span(tokens[phrase[0]].start, tokens[phrase[1] - 1].end)
