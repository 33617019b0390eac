"""Whether a form of a reporting verb is used as one: not as a noun, not in the passive, not in a name."""

from collections.abc import Sequence

from syriatalks.quotes.clauses import Token
from syriatalks.quotes.cues import CUES, NOUNS
from syriatalks.quotes.lexicon import ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES
from syriatalks.quotes.verbs import PAST

_BASES = frozenset(cue.base for cue in CUES) - {"read"}
BE = frozenset("been being is are was were be get got 's ’s".split())
# Behind these a base form is an infinitive or follows a modal: "refused to say", "will tell".
_BARE = frozenset("to will would can could may might must shall should do does did didn't didn’t not".split())
# What these say is no report where they stand behind "to": "They marched to show that they were many".
_FINITE_ONLY = frozenset({"show", "find"})
_BEFORE_NOUNS = DETERMINERS | PREPOSITIONS | {"of", "for", "and"}
_BEFORE_BASES = PRONOUNS | _BARE | ADVERBS
_PLURALS = ("s", *"people men women police some many others few both most percent third".split())


def is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether the form at `at` is a verb that can have a speaker, by the words beside it."""
    word = tokens[at].low
    if at == 0:
        return word not in NOUNS or word.endswith("ing")
    if (tokens[at].is_capital and word in NOUNS) or (word in _FINITE_ONLY and tokens[at - 1].low == "to"):
        return False
    if is_passive(tokens, at):
        return word == "quoted"
    if word in NOUNS and not word.endswith("ed"):
        return not _is_noun(tokens, at)
    return word not in _BASES or _takes_base(tokens[at - 1])


def is_passive(tokens: Sequence[Token], at: int) -> bool:
    """Whether the form at `at` is a passive participle: "is now commonly referred to"."""
    index = at - 1
    while index >= 0 and _is_adverb(tokens[index]):
        index -= 1
    return index >= 0 and tokens[index].low in BE and not tokens[at].low.endswith("ing")


def _is_adverb(token: Token) -> bool:
    return token.low in ADVERBS or token.low.endswith("ly") or token.low == "not"


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form that is a noun as often is one here: "the report", "Trump brand", "Jarba’s claim"."""
    before = tokens[at - 1]
    if before.low in RELATIVES:
        return False
    gerund = tokens[at].low.endswith("ing") and before.low.isalpha() and not before.is_capital
    if tokens[at].low.endswith("ing") and before.is_capital and at > 1 and tokens[at - 2].low in DETERMINERS:
        return True  # "an EU warning"
    if gerund and before.low not in BE and before.low not in PRONOUNS | ADVERBS:
        return True  # "lifted its red warning"
    if before.low in _BEFORE_NOUNS or before.text.endswith(("’s", "'s", "s’")):
        return True
    if before.is_capital:
        return tokens[at].low in _BASES
    if before.low in PRONOUNS or before.low in ADVERBS or before.marked or before.text == ",":
        return False
    if tokens[at].low in _BASES and tokens[at].low not in PAST and not _takes_base(before):
        return True  # "his latest request:"
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is None or not (following.marked or following.low in {"that", ":", ","})


def _takes_base(before: Token) -> bool:
    """Whether a base form can be the verb behind `before`: a plural, a pronoun, a modal, "to"."""
    return before.low in _BEFORE_BASES or before.low.endswith(_PLURALS)
