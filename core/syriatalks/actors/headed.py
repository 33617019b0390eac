"""Bodies that the model overlooked and whose head noun shows them: "told the Swedish Election Authority that …"."""

import re
from collections.abc import Iterable, Iterator

from syriatalks.actors import lexicon
from syriatalks.actors.names import Name, clear_of
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Span

# Behind an article and before small words or a mark; what goes on with "of" or "for" is cut at no place for certain.
_HEADED = re.compile(
    r"(?<=\b[Tt]he )(?:[A-ZÀ-Þ][\w’'-]+ ){1,4}(?P<head>[A-ZÀ-Þ][a-z]+)\b(?=[,.;:)]| (?!(?:of|for|and|in|at|on)\b)[a-z])"
)


def with_headed(text: str, sentences: Iterable[Sentence], names: list[Name]) -> list[Name]:
    """`names` of `text` and the bodies of `sentences` that a head noun shows, where no name stands, in order."""
    found = [name for sentence in sentences for name in _in_sentence(text, sentence)]
    added = clear_of(found, (name.span for name in names))
    return sorted((*names, *added), key=lambda name: name.span.start)


def _in_sentence(text: str, sentence: Sentence) -> Iterator[Name]:
    for match in _HEADED.finditer(text, sentence.starts[0], sentence.ends[-1]):
        if lexicon.heads().get(match["head"]) == "organisation":
            because = f"Its head noun is “{match['head']}”."
            yield Name(Span(*match.span()), match[0], "organisation", because)
