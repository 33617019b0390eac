"""The places in a story where a name that it has elsewhere, or that everybody knows, was overlooked."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from syriatalks.actors import lexicon
from syriatalks.actors.classes import SPEECH
from syriatalks.actors.companies import own_part
from syriatalks.actors.names import LISTED, Name
from syriatalks.actors.nicknames import nickname
from syriatalks.actors.surnames import ARTICLE_OF_NAME, opening_surname, surname_of, with_and_without_article
from syriatalks.actors.tokens import Sentence, words_in
from syriatalks.model import Kind, Span


def overlooked(text: str, sentences: Iterable[Sentence], names: Sequence[Name]) -> Iterator[Name]:
    """The places where a name that the story has elsewhere stands unmarked."""
    own = _by_first_word(names)
    known = _opening()
    starts = [name.span.start for name in names]
    for sentence in sentences:
        behind = 0
        for at in [at for at, word in enumerate(sentence.words) if word in own or word in known]:
            if at < behind or _taken(names, starts, sentence.starts[at], sentence.ends[at]):
                continue
            found = _known_at(sentence, at, own.get(sentence.words[at]) or _well_known(sentence.words[at]))
            if found and not _taken(names, starts, sentence.starts[at], sentence.ends[at + len(found[0]) - 1]):
                span = sentence.span(at, at + len(found[0]) - 1)
                yield found[1]._replace(span=span, text=span.of(text))
                behind = at + len(found[0])


# "The South retaliated": how news calls the Korean states once it has named one (Reuters Handbook, "North, South").
_KOREAN = frozenset({"North Korea", "South Korea"})
_COMPASS = frozenset({"North", "South"})
_ARTICLES = frozenset({"the", "The"})
# A shorter acronym means too much.
_FEWEST = 3


def compass(text: str, sentences: Iterable[Sentence], names: Sequence[Name]) -> Iterator[Name]:
    """The Korean states in a story about them where only the compass names them: "the South", "the North"."""
    korean = {name.key: name for name in names if name.key in _KOREAN}
    if not korean:
        return
    model = next(iter(korean.values()))
    for sentence in sentences:
        for at, (article, word) in enumerate(pairwise(sentence.words), 1):
            if article in _ARTICLES and word in _COMPASS and not _goes_on(sentence.words[at + 1 : at + 2]):
                key, span = f"{word} Korea", sentence.span(at, at)
                because = f"The story is about Korea, and this is {key}."
                yield model._replace(span=span, text=span.of(text), key=key, because=because)


def _goes_on(behind: Sequence[str]) -> bool:
    return bool(behind) and (behind[0][0].isupper() or behind[0] == "of")


Known = tuple[tuple[str, ...], Name]


def _by_first_word(names: Iterable[Name]) -> dict[str, list[Known]]:
    found: dict[str, dict[tuple[str, ...], Name]] = defaultdict(dict)
    firsts: dict[tuple[str, Kind, int], Name] = {}
    for name in names:
        firsts.setdefault((name.text, name.kind, name.layer), name)
    for name in firsts.values():
        for words, model in _forms(name):
            found[words[0]].setdefault(words, model)
    return {first: sorted(forms.items(), key=lambda form: -len(form[0])) for first, forms in found.items()}


@cache
def _bodies() -> dict[str, list[str]]:
    """The bodies that the list knows, by their first word."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in lexicon.bodies():
        found[name.partition(" ")[0]].append(name)
    return dict(found)


@cache
def _opening() -> frozenset[str]:
    """The words that well-known bodies and institutions begin with."""
    return lexicon.institutions().union(_bodies())


@cache
def _well_known(word: str) -> list[Known]:
    """The listed institutions and bodies that begin with `word`, longest first: those that mean nothing else."""
    found: dict[tuple[str, ...], str] = {}
    if word in lexicon.institutions():
        found[word,] = "An institution that one capitalised word names."
    for name in filter(_means_one, _bodies().get(word, ())):
        found[tuple(name.split())] = "A well-known body, by the list."
    longest_first = sorted(found.items(), key=lambda item: (-len(item[0]), item[0]))
    return [(words, Name(Span(0, 0), " ".join(words), "organisation", because)) for words, because in longest_first]


def _means_one(name: str) -> bool:
    elsewhere = (lexicon.given_names(), lexicon.surnames(), lexicon.cities(), lexicon.peoples(), lexicon.things())
    return len(name) > 2 and not any(name in names for names in elsewhere)


def _forms(name: Name) -> Iterator[Known]:
    """The forms under which the name may stand elsewhere: itself, and a person's surname."""
    words = words_in(name.text)
    if name.layer > LISTED or (name.layer == LISTED and name.kind == "state"):
        return
    again = name._replace(because="The story has this name elsewhere.")
    if len(words) > 1 or _may_be_name(words[0]):
        yield words, again
    if own := own_part(name) or nickname(name.text):
        yield words_in(own), again
    if name.kind in {"organisation", "group"} and len(words) >= _FEWEST:
        because = "It is made of the initials of a body in the story."
        yield from (((short,), again._replace(because=because)) for short in _acronyms(words))
    if name.kind == "person" and len(words) > 1:
        surnames = {surname_of(name.text.split()), opening_surname(name.text.split())}
        because = "The story names a person with this surname."
        forms = {form for surname in surnames if surname for form in with_and_without_article(surname)}
        yield from (((one,), name._replace(key=None, because=because)) for one in sorted(forms) if _may_be_name(one))


def _acronyms(words: Sequence[str]) -> list[str]:
    """The acronym of a body's name, with and without stops: "MIT" and "M.I.T."."""
    letters = [word[0] for word in words if word[0].isupper()]
    acronym = "".join(letters)
    if len(letters) < _FEWEST or acronym in lexicon.things():
        return []
    return [acronym, "".join(f"{letter}." for letter in letters)]


def _may_be_name(word: str) -> bool:
    return len(word) > 1 and (word[0].isupper() or ARTICLE_OF_NAME.match(word) is not None)


def _known_at(sentence: Sentence, at: int, known: Iterable[Known]) -> Known | None:
    for words, name in known:
        if sentence.words[at : at + len(words)] == words and (len(words) > 1 or _stands_alone(sentence.words, at)):
            return words, name
    return None


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """Whether no capitalised word touches the word at `at`, which is no common word that opens a sentence.

    One that speaks is none: "May said".
    """
    before = words[at - 1] if at else "."
    behind = words[at + 1] if at + 1 < len(words) else "."
    opens = not before[0].islower() and before != "," and behind not in SPEECH
    if opens and words[at].lower() in lexicon.common_words():
        return False
    if before in lexicon.given_names() and before.lower() not in lexicon.common_words():
        return False  # "Anil Quist" is not the Quist whom the story names in full
    return not behind[0].isupper() and (at <= 1 or not before[0].isupper())


def _taken(names: Sequence[Name], starts: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(starts, end)
    return at > 0 and names[at - 1].span.end > start
