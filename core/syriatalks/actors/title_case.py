"""Persons in headlines that give each word a capital, where the model runs them together: "Netanyahu Fires Gallant"."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from syriatalks.actors import lexicon
from syriatalks.actors.features import TITLE_SHARE
from syriatalks.actors.names import TAGGED, Name
from syriatalks.actors.surnames import surname_of
from syriatalks.actors.tokens import Sentence
from syriatalks.model import Span

# A shorter line is a name or two, not a headline.
_FEWEST = 4


def without_verbs(sentences: Iterable[Sentence], names: Sequence[Name]) -> list[Name]:
    """`names`; in headlines among `sentences` persons by their surnames where the model took the words between too."""
    lines = [Span(line.starts[0], line.ends[-1]) for line in sentences if _is_headline(line.words)]
    if not lines:
        return list(names)
    starts = [line.start for line in lines]
    printed = [(name, _lies_in(lines, starts, name.span)) for name in names]
    inside = [name for name, in_line in printed if in_line]
    prose = [name for name, in_line in printed if name.kind == "person" and not in_line]
    known = {surname_of(name.text.split()): name for name in prose}
    full = {name.text for name in prose}
    run = {id(name) for name in inside if _runs_on(name, known) and name.text not in full}
    return [part for name in names for part in (_parts(name, known) if id(name) in run else (name,))]


def _is_headline(words: Sequence[str]) -> bool:
    return (
        len(words) >= _FEWEST
        and words[-1] != "."
        and sum(word[0].isupper() for word in words) > TITLE_SHARE * len(words)
    )


def _lies_in(lines: Sequence[Span], starts: Sequence[int], span: Span) -> bool:
    """Whether one of `lines`, which begin at `starts`, holds all of `span`."""
    at = bisect_right(starts, span.start) - 1
    return at >= 0 and lines[at].covers(span)


def _runs_on(name: Name, known: Mapping[str, Name]) -> bool:
    """Whether a name begins with somebody's surname, or holds one beside a word of the language."""
    words = name.text.split()
    if name.kind != "person" or name.layer != TAGGED or len(words) == 1:
        return False
    begins = words[0] in known and words[0] not in lexicon.given_names()
    return begins or (words[-1] in known and words[0].lower() in lexicon.common_words())


def _parts(name: Name, known: Mapping[str, Name]) -> Iterator[Name]:
    at = name.span.start
    for word in name.text.split(" "):
        if word in known:
            span = Span(at, at + len(word))
            yield name._replace(span=span, text=word, because="The story names a person with this surname.")
        at += len(word) + 1
