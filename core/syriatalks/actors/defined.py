"""Bodies whose acronym the story gives itself: "Armed Forces of Norland (AFN)".

The letters say how far back the name reaches; in that story the acronym is nobody else's, whatever it means elsewhere.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from syriatalks.actors import lexicon
from syriatalks.actors.names import CLASSES, LISTED, TAGGED, Name
from syriatalks.model import Span

_SMALL = frozenset("of for and the in on to at de la del al des du et".split())
_WORD = r"(?:[A-ZÀ-Þ][\w’'-]*|of|for|and|the|in|on|to|at|de|la|del|al|des|du|et)"
_WORDS = re.compile(r"\S+")
_BRACKET = re.compile(r"(?: \(|, (?:also |better |widely )?known as (?:the )?)(?P<short>[A-Z][A-Za-z]{1,8})(?![\w-])")
# No name before an acronym is longer (code points).
_LONGEST = 200
_CAPITALS = re.compile(rf"(?<![\w’'-])[A-ZÀ-Þ][\w’'-]*(?: {_WORD}){{1,11}}$")


def initials(words: Sequence[str]) -> set[str]:
    """The initials of a name in small letters, with and without its small words and the parts behind hyphens."""
    found = set()
    for small, hyphens in product((True, False), repeat=2):
        parts = [part for word in words for part in (word.split("-") if hyphens else [word]) if part]
        found.add("".join(part[0].lower() for part in parts if small or part.lower() not in _SMALL))
    return found


def defined(text: str, names: Sequence[Name]) -> list[Name]:
    """`names` of `text`, each body whose acronym stands behind it in one piece, and the acronym a body's name too."""
    found = list(names)
    shorts: dict[str, Name] = {}
    for full, short in _definitions(text):
        known = any(name.span == full and name.layer == LISTED for name in names)
        inside = [name for name in found if name.span.overlaps(full)]
        if known or short.of(text) in lexicon.things() or not _is_body(full.of(text), inside):
            continue
        because = f"The letters of “{short.of(text)}” behind it say where it begins."
        whole = Name(full, full.of(text), "organisation", because)
        found = [name for name in found if name not in inside] + [whole]
        shorts[short.of(text)] = Name(
            short, short.of(text), "organisation", "It stands in brackets behind its full name."
        )
    spans = {name.span for name in found}
    every = [*_own(found, shorts), *(short for short in shorts.values() if short.span not in spans)]
    return sorted(every, key=lambda name: name.span.start)


def _definitions(text: str) -> Iterator[tuple[Span, Span]]:
    for bracket in _BRACKET.finditer(text):
        start = max(0, bracket.start() - _LONGEST)
        mark = max(text.rfind(mark, start, bracket.start()) for mark in ".)\n")  # no name goes across one
        capitals = _CAPITALS.search(text, max(start, mark + 1), bracket.start())
        words = list(_WORDS.finditer(text, capitals.start(), capitals.end())) if capitals else []
        for at in range(len(words) - 2, -1, -1):
            if words[at].group()[0].isupper() and bracket["short"].lower() in initials([w.group() for w in words[at:]]):
                yield Span(words[at].start(), bracket.start()), Span(*bracket.span("short"))
                break


def _is_body(full: str, inside: Sequence[Name]) -> bool:
    """Whether the words in front of an acronym name a body: by a head noun, or as the model has found one in them."""
    found = any(CLASSES[name.kind] == "body" and len(name.text) * 2 > len(full) for name in inside)
    return found or any(lexicon.heads().get(word) in {"organisation", "group"} for word in full.split())


def _own(names: Sequence[Name], shorts: Mapping[str, Name]) -> list[Name]:
    """`names`, the acronyms among them read as this story gives them."""
    return [
        shorts[name.text]._replace(span=name.span) if name.text in shorts and name.layer in {TAGGED, LISTED} else name
        for name in names
    ]
