"""Names in lines that are set in capitals: those that the rest of the story has, whatever their letters look like.

"UN ENVOY PEDERSEN URGES RUSSIA" tells nothing by its capitals, and the model reads such lines badly.
"""

from collections.abc import Iterable, Iterator, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name, clear_of
from syriatalks.actors.surnames import opening_surname, surname_of
from syriatalks.actors.tokens import Sentence, words_in
from syriatalks.model import Span

# A shorter line may be one acronym.
_FEWEST = 3
_POSSESSIVE = ("'s", "’s")

Known = dict[str, list[tuple[tuple[str, ...], Name]]]


def with_shouted(text: str, sentences: Iterable[Sentence], names: Sequence[Name]) -> list[Name]:
    """`names` of `text`; in `sentences` in capitals those of the other sentences in place of what the model read."""
    lines = [sentence for sentence in sentences if _is_shouted(text, sentence)]
    if not lines:
        return list(names)
    spans = [Span(line.starts[0], line.ends[-1]) for line in lines]
    known = _known(clear_of(names, spans))
    found = [name for line in lines for name in _in_line(text, line, known)]
    kept = clear_of(names, (name.span for name in found))
    return sorted((*kept, *found), key=lambda name: name.span.start)


def _is_shouted(text: str, sentence: Sentence) -> bool:
    return len(sentence.words) >= _FEWEST and text[sentence.starts[0] : sentence.ends[-1]].isupper()


def _known(names: Iterable[Name]) -> Known:
    """The names by their first word, in small letters, the longest first."""
    found: dict[tuple[str, ...], Name] = {}
    for name in names:
        for words in _forms(name):
            found.setdefault(words, name)
    known: Known = {}
    for words, name in sorted(found.items(), key=lambda item: -len(item[0])):
        known.setdefault(words[0], []).append((words, name))
    return known


def _forms(name: Name) -> Iterator[tuple[str, ...]]:
    """The words of a name, and a person's surname; one word alone only if it is none of the language."""
    forms = [words_in(name.text)]
    if name.kind == "person":
        forms += [(surname,) for find in (surname_of, opening_surname) if (surname := find(name.text.split()))]
    for words in forms:
        small = tuple(word.casefold() for word in words)
        if len(small) > 1 or small[0] not in lexicon.common_words():
            yield small


def _in_line(text: str, line: Sentence, known: Known) -> Iterator[Name]:
    small = [_bare(word.casefold()) for word in line.words]
    at = 0
    while at < len(small):
        words, name = next(
            ((words, name) for words, name in known.get(small[at], ()) if tuple(small[at : at + len(words)]) == words),
            ((small[at],), None),
        )
        last = at + len(words) - 1
        if name:
            cut = len(line.words[last]) - len(small[last])
            span = Span(line.starts[at], line.ends[last] - cut)
            yield name._replace(span=span, text=span.of(text), because="The story has this name elsewhere.")
        at = last + 1


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(_POSSESSIVE) else word
