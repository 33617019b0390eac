"""Persons named again by their surname alone, with the article or the particles that belong to it."""

import re
from collections.abc import Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.folding import PARTICLES
from syriatalks.actors.names import LISTED, TAGGED, Name, of_kind
from syriatalks.model import Span

# Chinese and Korean surnames in Latin letters are no longer.
_LONGEST_OPENING = 5
# East Asian given names of two syllables stand behind the surname (Reuters Handbook, "Korean names").
_SECOND_SYLLABLE = re.compile(r"^[A-Z][a-z]+-[a-z]+$")
# Behind a name (AP Stylebook, "junior, senior").
_SUFFIXES = frozenset("jr jnr sr snr ii iii iv".split())
# "Ngugi wa Thiong'o" is Ngugi: what stands behind is his father's name (BBC style, "Kenyan names").
FATHERS = "wa"
# "al-Bahra": the article of an Arabic surname, mostly small.
ARTICLE_OF_NAME = re.compile(r"^(?:[Aa]l|[Ee]l|as|ash|at|an|ar|ad|az)-(?=[A-Z])")


def with_bearers(names: Sequence[Name]) -> list[Name]:
    """A single word that is the surname of a person named in full is that person."""
    full = [name.text.split() for name in names if name.kind == "person" and " " in name.text]
    surnames = {form for words in full for form in with_and_without_article(surname_of(words))}
    surnames |= {form for words in full for form in _with_particles(words)}
    return [
        of_kind(
            name._replace(layer=TAGGED, key=None),
            "person",
            "It is the surname of a person whom the story names in full.",
        )
        if name.text in surnames and _may_be_surname(name)
        else name
        for name in names
    ]


def _with_particles(words: Sequence[str]) -> list[str]:
    """A surname with its particles, small and as it opens a sentence: "de Waal" and "De Waal"."""
    at = next((at for at, word in enumerate(words) if at and word in PARTICLES), None)
    if at is None:
        return []
    surname = " ".join(words[at:])
    return [surname, surname[0].upper() + surname[1:]]


def with_and_without_article(surname: str) -> tuple[str, str]:
    """Both forms of an Arabic surname: "al-Safi" is also Safi. A city's name stays the city's."""
    bare = ARTICLE_OF_NAME.sub("", surname)
    return surname, surname if bare in lexicon.cities() else bare


def without_suffix(words: Sequence[str]) -> Sequence[str]:
    """`words` of a name without what tells a son from his father or a king from another: "Jr", "III"."""
    return words[:-1] if len(words) > 1 and words[-1].rstrip(".").lower() in _SUFFIXES else words


def surname_of(words: Sequence[str]) -> str:
    """The surname in the words of a full name: the last, but the first of Ban Ki-moon, Lee of John Lee Ka-chiu."""
    words = without_suffix(words)
    if FATHERS in words:
        return words[0]
    if len(words) == 1 or not _SECOND_SYLLABLE.search(words[-1]):
        return words[-1]
    return words[0] if len(words) == 2 else words[-2]


def opening_surname(words: Sequence[str]) -> str:
    """The surname of "Xi Jinping", short and before a word that is nobody's surname; else ""."""
    opens = len(words) == 2 and len(words[0]) <= _LONGEST_OPENING and words[1] not in lexicon.surnames()
    return words[0] if opens else ""


def with_particles(text: str, names: Sequence[Name]) -> list[Name]:
    """A surname takes the particles before it that it has in a full name: "Von der Leyen" of Ursula von der Leyen."""
    particles = {}
    for name in names:
        if name.kind == "person":
            *before, surname = name.text.split()
            at = next((at for at, word in enumerate(before) if at and word.lower() in PARTICLES), None)
            if at is not None:
                particles[surname] = " ".join([*before[at:], ""])
    ends = [0, *(name.span.end for name in names)]
    return [_extended(text, name, particles.get(name.text, ""), end) for name, end in zip(names, ends, strict=False)]


def _extended(text: str, name: Name, before: str, end: int) -> Name:
    """`name` with `before`, if that stands before it as words of their own and behind `end`, the last name's."""
    start = name.span.start - len(before)
    if not before or start < end or text[start : name.span.start].casefold() != before.casefold():
        return name
    if start and text[start - 1].isalnum():
        return name
    span = Span(start, name.span.end)
    return name._replace(span=span, text=span.of(text))


def _may_be_surname(name: Name) -> bool:
    known = name.layer == TAGGED or (name.layer == LISTED and name.text in lexicon.surnames())
    return known and name.kind != "person"
