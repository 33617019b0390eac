"""Who the words of a tag name as the speaker: the subject of a reporting verb, before it or after it.

There is no parser here: a noun phrase is walked word by word until a word of a closed class ends it.
"""

from collections.abc import Sequence

from syriatalks.quotes.clauses import Token
from syriatalks.quotes.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BINDING,
    DAYS,
    DETERMINERS,
    NOUNS_IN_LY,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    TIMES,
)
from syriatalks.quotes.verbs import PAST, PRESENT, is_finite

# Indexes of the first token of a noun phrase and of the token behind its last.
Phrase = tuple[int, int]
_CLOSERS = {",": ",", ")": "(", "—": "—", "–": "–", "-": "-", "]": "["}
_ENDS_NO_PHRASE = BINDING | {"and", "of"} | DETERMINERS | TIMES
# Names that are also months or auxiliaries.
_HOMONYMS = frozenset({"Jan", "March", "April", "May", "June", "August", "Will"})
_DASHES = frozenset("—–-")
# A subject that is longer than this many words is no subject.
_LONGEST = 18
# A time that opens a sentence: "A few days later, Lavrov …", "This week, …" (tokens before the comma, and their last).
_LONGEST_TIME = 5
_TIME_ENDS = frozenset("later earlier ago before after afterward afterwards".split())


def is_manner(token: Token) -> bool:
    """Whether this is an adverb in -ly."""
    word = token.low
    return word.endswith("ly") and len(word) > 4 and word not in NOUNS_IN_LY and not token.is_capital


def subject_before(tokens: Sequence[Token], verb: int) -> Phrase | None:
    """The subject of the finite verb at `verb`, read leftwards: "Lavrov, the minister, also said"."""
    if _is_homonym(tokens, verb - 1):
        return verb - 1, verb
    at = _before_party(tokens, _skip_adverbs(tokens, verb - 1))
    end = inserted = 0
    for _ in range(5):
        if at < 0 or tokens[at].marked:
            return None
        if tokens[at].text not in _CLOSERS:
            phrase = _phrase_leftwards(tokens, at)
            if phrase is None or not (inserted and _is_inserted(tokens, phrase)):
                return phrase and (phrase[0], end or phrase[1])
            at, end = _before_insertion(tokens, phrase[0]), 0
            continue
        opening = _opening(tokens, at)
        if opening is None:
            return None
        if tokens[at].text == "," and not inserted and _is_name(tokens[opening + 1 : at]):
            end = at
        inserted += tokens[at].text == ","
        at = _skip_adverbs(tokens, opening - 1)
    return None


def _before_party(tokens: Sequence[Token], at: int) -> int:
    """The bracket before the comma at `at`, if a short one: "Ida Quist (D-OH), said"."""
    short = at > 3 and tokens[at].text == "," and tokens[at - 1].text == ")"
    return at - 1 if short and any(token.text == "(" for token in tokens[max(at - 6, 0) : at]) else at


def _is_homonym(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name is like another word: "May said", "Will wrote" at the beginning of a sentence or behind a mark."""
    lone = at == 0 or (at > 0 and not tokens[at - 1].is_word)
    return lone and tokens[at].text in _HOMONYMS


def _is_given_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is also a month is somebody's given name: "said its leader Jan Quist"."""
    surname = at + 1 < len(tokens) and tokens[at + 1].is_capital and tokens[at + 1].low not in DAYS
    return surname and tokens[at].text in _HOMONYMS


def _is_name(inserted: Sequence[Token]) -> bool:
    """Whether an insertion is a name: "the head of the coalition, Ahmad Jarba, said"."""
    return 0 < len(inserted) <= 5 and all(token.is_capital and token.low not in DAYS for token in inserted)


def _skip_adverbs(tokens: Sequence[Token], at: int) -> int:
    """The token before the auxiliaries, adverbs and times of day that stand between subject and verb."""
    while at >= 0:
        word = tokens[at].low
        if word in AUXILIARIES or word in ADVERBS or is_manner(tokens[at]):
            at -= 1
        elif word in DAYS:
            at -= 1
            while at >= 0 and tokens[at].low in TIMES:
                at -= 1
        elif (start := _timed(tokens, at)) is not None:
            at = start
        else:
            return at
    return at


def _timed(tokens: Sequence[Token], at: int) -> int | None:
    """The auxiliary before a time that ends at `at`: "who had | in recent weeks | praised"."""
    for start in range(at - 1, max(at - 5, 0), -1):
        if tokens[start].low in PREPOSITIONS:
            return start - 1 if tokens[start - 1].low in {"has", "have", "had"} else None
    return None


def _opening(tokens: Sequence[Token], at: int) -> int | None:
    """Where the insertion that ends at `at` opens: the comma, dash or bracket before it."""
    mark = _CLOSERS[tokens[at].text]
    for index in range(at - 1, max(at - 40, 0), -1):
        if tokens[index].text == mark:
            return index
        if tokens[index].text == ";" or (tokens[index].marked and mark == ","):
            return None
    return None


def _is_inserted(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether the phrase belongs to a longer insertion: "Jarba, a former envoy, …, said", "Kerry, in Bonn, said"."""
    start = phrase[0]
    if start > 2 and tokens[start - 1].low in PREPOSITIONS and tokens[start - 2].text == ",":
        return True
    explains = start > 2 and tokens[start - 1].text == "," and tokens[start].low in {"a", "an", "former"}
    return explains and tokens[start - 2].is_capital and tokens[start - 2].low not in DAYS


def _before_insertion(tokens: Sequence[Token], start: int) -> int:
    """The token before the comma that opens the insertion around `start`."""
    comma = start - 1 if tokens[start - 1].text == "," else start - 2
    return _skip_adverbs(tokens, comma - 1)


def _phrase_leftwards(tokens: Sequence[Token], last: int) -> Phrase | None:
    """The noun phrase that ends with the token `last`."""
    if tokens[last].low in {"that", "which"} and (antecedent := _antecedent(tokens, last)):
        return antecedent
    if tokens[last].low in RELATIVES or tokens[last].low in PRONOUNS:
        return last, last + 1
    at = last
    while at >= 0 and last - at < _LONGEST and _extends(tokens, at, last):
        at -= 1
        if tokens[at + 1].low in DETERMINERS and not _bound(tokens, at):
            break
    if 0 <= at < last - 1 and tokens[at + 1].low == "that" and tokens[at].is_word:
        at += 1  # it opens the clause: "says that Jarba confirmed"
    if 0 < at < last and _is_participle_phrase(tokens, at) and (wider := _phrase_leftwards(tokens, at - 1)):
        at = wider[0] - 1
    return (at + 1, last + 1) if at < last else None


def _antecedent(tokens: Sequence[Token], relative: int) -> Phrase | None:
    """What a relative pronoun stands for, with its article: "under | a headline | that said"."""
    last = relative - 1 - (tokens[relative].low == "which" and tokens[relative - 1].text == ",")
    start = last
    while start > 0 and _is_noun(tokens[start]) and last - start < _LONGEST:
        start -= 1
    return (start, last + 1) if 0 <= start < last and tokens[start].low in DETERMINERS else None


def _is_participle_phrase(tokens: Sequence[Token], at: int) -> bool:
    """Whether the phrase behind `at` hangs on a participle: "Farmers driving across | the bridge".

    Or on one of the passive: "A letter obtained by | the agency".
    """
    before = tokens[at - 1]
    active = tokens[at].low in PREPOSITIONS and before.low.endswith("ing")
    passive = tokens[at].low == "by" and before.low.endswith(("ed", "en"))
    return (active or passive) and _is_noun(before)


def _bound(tokens: Sequence[Token], at: int) -> bool:
    """Whether what stands right of `at` hangs on a noun to the left: "a spokesman for | the ministry"."""
    return at > 0 and tokens[at].low in BINDING and _is_noun(tokens[at - 1]) and (at < 2 or tokens[at - 2].text != ",")


def _is_noun(token: Token) -> bool:
    return (
        token.is_word
        and token.low not in SUBORDINATORS
        and token.low not in PREPOSITIONS
        and token.low not in AUXILIARIES
        and token.low not in DETERMINERS
        and token.low not in PRONOUNS
        and (token.low not in PAST or token.is_capital)
        and token.low not in DAYS
        and not is_manner(token)
    )


def _extends(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether the phrase that ends with `last` takes in the token at `at`."""
    token = tokens[at]
    if at == 0 and last and token.low.endswith("ly") and token.low not in NOUNS_IN_LY:
        return False  # "Separately, …"
    if token.marked:
        return at < last and token.text[-2:-1] not in ",.?!" and not tokens[at + 1].is_capital
    if not 0 < at < last and (token.low in BINDING or token.low in {"of", "and", "&"}):
        return False
    if token.low in PREPOSITIONS and at and at < last and tokens[at - 1].low in DETERMINERS:
        return True  # "an inside source"
    if token.low in BINDING or token.low == "of":
        return _is_noun(tokens[at - 1])
    if token.low in {"and", "&"}:
        before = tokens[at - 1]
        return _is_noun(before) and (before.is_capital or before.low.endswith("s"))
    if token.low == "do" and at and tokens[at - 1].is_capital and tokens[at + 1].is_capital:
        return True  # "Carlos do Carmo"
    return token.is_word and (token.low in DETERMINERS or token.low in {"’s", "'s"} or _is_noun(token))


def subject_after(tokens: Sequence[Token], verb: int) -> Phrase | None:
    """The subject behind its verb: "said Bill Dombrowski", "according to a spokesman for the ministry"."""
    start = verb + 1
    while start < len(tokens) and tokens[start].low in ADVERBS:
        start += 1
    return _phrase_rightwards(tokens, start)


def _phrase_rightwards(tokens: Sequence[Token], start: int) -> Phrase | None:
    if start >= len(tokens) or not tokens[start].is_word:
        return None
    if tokens[start].low in PRONOUNS:
        return start, start + 1
    at = start
    while at < len(tokens) and at - start < _LONGEST and _continues(tokens, at, start):
        at += 1
    while at > start and (tokens[at - 1].low in _ENDS_NO_PHRASE):
        at -= 1
    return (start, at) if at > start else None


def _continues(tokens: Sequence[Token], at: int, start: int) -> bool:
    token = tokens[at]
    if token.low in {"’s", "'s"}:
        return at > start
    if token.text in {".", "&"}:
        return at > start and len(tokens[at - 1].text) <= 4 and at + 1 < len(tokens) and tokens[at + 1].is_capital
    if not token.is_word or token.low in AUXILIARIES:
        return False
    if at > start and token.low.endswith("ed") and at + 1 < len(tokens) and tokens[at + 1].low == "by":
        return False
    if at > start and (token.low in PAST or (token.low in PRESENT and not token.is_capital)):
        return False
    if token.low in DAYS and not _is_given_name(tokens, at):
        return at > start and tokens[at - 1].low in DETERMINERS
    if token.low in {"of", "for", "at", "and"}:
        return (
            at > start
            and at + 1 < len(tokens)
            and (tokens[at + 1].is_capital or tokens[at + 1].low in DETERMINERS or token.low == "of")
        )
    if token.low in PREPOSITIONS or token.low in SUBORDINATORS or token.low in PRONOUNS:
        return False
    return at == start or not (token.low.endswith("ing") and not token.is_capital)


def sentence_subject(tokens: Sequence[Token], limit: int) -> Phrase | None:
    """The first noun phrase of the sentence before the token `limit`, behind an opening adverbial."""
    start = 0
    while start < limit and (
        tokens[start].marked or tokens[start].text in ",;" or tokens[start].low in ADVERBS | {"but", "and"}
    ):
        start += 1
    comma = next((index for index in range(start, limit) if tokens[index].text == ","), None)
    if start < limit and opens_adverbial(tokens[start]):
        start = behind_adverbial(tokens, comma, limit) if comma is not None else limit
    elif comma and _is_time(tokens, start, comma):
        start = comma + 1
    while start < limit and tokens[start].low in ADVERBS:
        start += 1
    if start >= limit:
        return None
    phrase = _phrase_rightwards(tokens, start)
    if phrase is None:
        return None
    return _trimmed(tokens, phrase, limit)


def behind_adverbial(tokens: Sequence[Token], comma: int, limit: int) -> int:
    """Where the subject begins behind an adverbial with commas of its own: "Speaking in Salem, Ohio, | Kerry spoke"."""
    for at in range(comma, limit):
        if tokens[at].text == "," and (phrase := _phrase_rightwards(tokens, at + 1)):
            subject = _trimmed(tokens, phrase, limit)
            if subject and subject[1] < limit and (is_finite(tokens, subject[1]) or tokens[subject[1]].text in _DASHES):
                return at + 1
    return comma + 1


def _is_time(tokens: Sequence[Token], start: int, comma: int) -> bool:
    """Whether nothing but a time stands before the comma: "A few days later, …", not "Jarba said on Monday, …"."""
    timed = comma - start <= _LONGEST_TIME and tokens[comma - 1].low in DAYS | _TIME_ENDS
    return timed and not any(is_finite(tokens, at) for at in range(start + 1, comma))


def opens_adverbial(token: Token) -> bool:
    """Whether `token` opens an adverbial before the subject: "In Geneva, …", "Asked by reporters, …"."""
    word = token.low
    return (
        word in PREPOSITIONS
        or word in SUBORDINATORS
        or word == "to"
        or word.endswith(("ing", "ly"))
        or word in {"asked", "pressed", "quoted", "cited"}
    )


def _trimmed(tokens: Sequence[Token], phrase: Phrase, limit: int) -> Phrase | None:
    """`phrase` without the verb that a walk to the right took along: "Lavrov met" is Lavrov."""
    start, end = phrase[0], min(phrase[1], limit)
    for index in range(start + 1, end):
        present = tokens[index - 1].is_capital and tokens[index].low.endswith("s") and not tokens[index].is_capital
        if present or is_finite(tokens, index):
            end = index
            break
    return (start, end) if end > start else None
