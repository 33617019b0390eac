"""How names are shortened: to initials, an acronym, the noun that says what a body is, or what is a body's own."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import dropwhile

from syriatalks.actors import lexicon
from syriatalks.actors.companies import CLUB_WORDS, COMPANY_WORDS
from syriatalks.actors.defined import initials
from syriatalks.actors.folding import fold
from syriatalks.actors.names import Name

_SMALL = frozenset("of for and the in on de la al".split())
_PREPOSITIONS = frozenset("of for on in to".split())
# "Congress" is the US Congress, but no Trinamool Congress: parties are called so as well.
_PARTIES = frozenset({"congress"})
# How many letters an acronym has whose words are not those that the story prints.
_FOREIGN = (3, 6)


def abbreviates(short: str, full: str) -> bool:
    """Whether `short` can be the acronym of `full`: capitals that begin words of it, the first one included."""
    letters = [letter for letter in fold(short) if letter.isalpha()]
    opening = [word[0] for word in fold(full).replace("-", " ").split()]
    if short.lower() in initials(full.split()) and len(opening) > 1:
        return True
    capitals = sum(letter.isupper() for letter in short)
    if capitals < 2 or " " in short or len(opening) < 2 or letters[0] not in opening:
        return False
    return sum(letter in opening for letter in letters) * 2 > len(letters)


def is_foreign(short: Name, full: Name) -> bool:
    """Whether `short`, behind a body named by its head noun, can be its acronym in its own language: "(GKNB)"."""
    words = fold(full.text).split()
    is_acronym = short.text.isupper() and short.text.isalpha() and _FOREIGN[0] <= len(short.text) <= _FOREIGN[1]
    return is_acronym and short.key is None and len(words) > 1 and not heads().isdisjoint(words)


def initials_of(words: Sequence[str]) -> Iterator[str]:
    """The initials of a name, with and without its small words; those without the state before it as well.

    "WFP" is the "UN World Food Programme", "EPA" the "U.S. Environmental Protection Agency".
    """
    own = tuple(dropwhile(_of_states().__contains__, words))
    if len(own) > 1 and len(own) < len(words):
        yield from initials_of(own)
    parts = [part for word in words for part in word.split("-") if part]
    yield "".join(part[0] for part in parts)
    yield "".join(part[0] for part in parts if part not in _SMALL)


def shortens(short: Sequence[str], full: Sequence[str], acronym: bool) -> bool:
    """Whether the words `short` are how a body `full` is named the second time: "Foreign Ministry", "Airbus".

    An `acronym` that opens a longer name is the body that the other belongs to: "NATO" of "NATO Response Force".
    """
    size = len(short)
    if size >= len(full):
        return False
    if size == 1 and short[0] in heads():
        return short[0] == head_noun(full) and (short[0] not in _PARTIES or _of_states().issuperset(full[:-1]))
    rest = [word.rstrip(".") for word in full[size:]]
    if tuple(full[:size]) == tuple(short):
        if rest[-2:] in (["news", "agency"], ["press", "agency"]) and size == len(full) - 2:
            return True
        if rest[0] in _SMALL:
            return size > 1 and short[-1] in heads()
        return all(word.replace(".", "") in COMPANY_WORDS | CLUB_WORDS for word in rest) or (
            size == 1 and not acronym and _is_rare(short[0])
        )
    if size == 1 and tuple(full[-2:]) == ("of", short[0]):
        return short[0] not in _of_states() and short[0].capitalize() not in lexicon.cities()
    if size > 1 and short[-1] in heads() and _is_surnamed(short, full):
        return True
    own = tuple(dropwhile(_of_states().__contains__, full))
    if size == 1 or tuple(short) == tuple(full) or len(own) == len(full):
        return False
    return own[:size] == tuple(short) and (len(own) == size or (own[size] in _SMALL and short[-1] in heads()))


def _is_surnamed(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether only given names are left out: "Gates Foundation" of "Bill & Melinda Gates Foundation"."""
    at = next((at for at in range(1, len(full)) if tuple(full[at : at + len(short)]) == tuple(short)), 0)
    given = [word for word in full[:at] if word not in {"&", "and"} and len(word.rstrip(".")) > 1]
    return bool(given) and all(word.capitalize() in lexicon.given_names() for word in given)


def head_noun(words: Sequence[str]) -> str | None:
    """The noun that says what a body is: "ministry" of Ministry of Defence, "coalition" of National Coalition for …."""
    at = next((at for at, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    return words[at - 1] if at and words[at - 1] in heads() else None


def _is_rare(word: str) -> bool:
    """Whether a word can only be somebody's own name, as Northrop is, neither a place nor a word of the language."""
    known = word in lexicon.common_words() or word in _of_states()
    return not known and word.capitalize() not in lexicon.cities() and word.capitalize() not in lexicon.given_names()


@cache
def heads() -> frozenset[str]:
    """The nouns that say what a body is, in small letters."""
    return frozenset(head.lower() for head in lexicon.heads())


@cache
def _of_states() -> frozenset[str]:
    adjectives = {fold(word) for adjective in lexicon.adjectives() for word in adjective.split()}
    names = {fold(word) for state in lexicon.states() for name in state.names for word in name.split()}
    return frozenset(adjectives | names | {"un", "eu"})
