"""Bodies known by the words of their names.

"Ministry of Gender, Labour and Social Development" is one name with its fields; "Turkish Defence Ministry" is a body
by the state's adjective before it and the head word behind it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Span

_FIELD = r"[A-ZÀ-Þ][^\W\d_]+(?: [A-ZÀ-Þ][^\W\d_]+){0,3}"
# Bodies whose names list fields (EU Interinstitutional Style Guide 9.3, "Bodies").
_LISTING = re.compile(
    r"(?:Ministry|Department|Committee|Subcommittee|Commission|Directorate|Secretariat|Bureau|Faculty) (?:of|for|on) "
    rf"(?P<fields>{_FIELD}(?:, {_FIELD})+,? (?:and|&) {_FIELD})"
)

# What every state has (EU Interinstitutional Style Guide 9.3).
_STATE_BODIES = frozenset("Ministry Embassy Parliament Army Navy Police Cabinet Senate".split())


def with_fields(text: str, sentences: Iterable[Span], names: Sequence[Name]) -> list[Name]:
    """`names` of the model in `sentences` of `text`; a body that lists its fields is one name from first to last."""
    spans = [span for sentence in sentences for span in _listings(text, sentence)]
    covered = [(span, [name for name in names if name.span.overlaps(span)]) for span in spans]
    parts = {id(name) for _, inside in covered for name in inside}
    return [
        *(name for name in names if id(name) not in parts),
        *(_whole(text, span, inside) for span, inside in covered),
    ]


def of_states(sentences: Iterable[Sentence], names: Sequence[Name]) -> list[Name]:
    """`names`, and the bodies in `sentences` that a state's adjective opens and a head word ends, if none was found."""
    taken = {name.span.start for name in names} | {name.span.end for name in names}
    found = [name for sentence in sentences for name in _of_state(sentence) if taken.isdisjoint(_inner(name))]
    return [*names, *found]


def _of_state(sentence: Sentence) -> Iterator[Name]:
    adjectives = lexicon.adjectives()
    for at, word in enumerate(sentence.words):
        if word not in adjectives:
            continue
        last = at + 1
        while last < len(sentence.words) and _may_stand_inside(sentence.words[last]):
            last += 1
        if last < len(sentence.words) and sentence.words[last] in _STATE_BODIES:
            span = sentence.span(at, last)
            words = " ".join(sentence.words[at : last + 1])
            yield Name(
                span, words, "organisation", f"A body of a state: “{word}” opens it, “{sentence.words[last]}” ends it."
            )


def _may_stand_inside(word: str) -> bool:
    """Whether a word is one of the language with a capital, and ends no name: "Defence" before "Ministry"."""
    known = word.lower() in lexicon.common_words() or word.lower() in lexicon.modifiers()
    return word[0].isupper() and word not in _STATE_BODIES and (known or word in lexicon.peoples())


def _inner(name: Name) -> range:
    return range(name.span.start, name.span.end + 1)


def _listings(text: str, sentence: Span) -> Iterator[Span]:
    for match in _LISTING.finditer(text, sentence.start, sentence.end):
        if all(_is_field(word) for word in re.findall(r"\w{4,}", match["fields"])):
            yield Span(*match.span())


def _is_field(word: str) -> bool:
    """Whether a capitalised word is also a word of the language, and names no body of its own ("Parliament")."""
    named = word in lexicon.heads() or word in lexicon.institutions()
    return not named and (word.lower() in lexicon.common_words() or word.lower() in lexicon.modifiers())


def _whole(text: str, span: Span, inside: Sequence[Name]) -> Name:
    """The name at `span`, with what its first part has before the head word: "Ugandan Ministry of …"."""
    start = min([span.start, *(name.span.start for name in inside)])
    whole = Span(start, span.end)
    because = "The head word names a body, and what follows lists its fields."
    return Name(whole, whole.of(text), "organisation", because)
