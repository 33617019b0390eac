"""Which letters of a label matched what was typed."""

from collections.abc import Iterable, Iterator, Sequence

from syriatalks.model import Span
from syriatalks.search.folding import Word, original, trace
from syriatalks.search.naming import SHORTEST_ACRONYM, initial_words
from syriatalks.search.vocabulary import SHORTEST_GUESS

# A label's word that keeps less than this share of a typed word's letters (0 to 1) is not lit for it.
_LEAST_SHARE = 0.5


def lit(label: str, typed: Sequence[str]) -> tuple[Span, ...]:
    """The spans of `label` that the folded words `typed` matched, in order.

    They are whole words, beginnings of words, initials, or the letters that a misspelt word got right.
    """
    words = trace(label)
    whole = any(word.text == typed[0] for word in words) if typed else False
    initials = list(_initials(label, words, typed[0])) if len(typed) == 1 and not whole else []
    spans = initials or [span for word in typed for span in _started(label, words, word)]
    if not spans or len(typed) > 1:
        spans += [span for word in typed for span in _nearest(label, words, word)]
    return tuple(_joined(sorted(set(spans))))


def in_a_row(label: str, typed: Sequence[str]) -> tuple[Span, ...]:
    """The first place where `typed` stand in a row in `label`, the last word perhaps only begun; else nothing."""
    words = trace(label)
    for at in range(len(words) - len(typed) + 1):
        row = words[at : at + len(typed)]
        spelt = [word.text for word in row]
        if spelt[:-1] == list(typed[:-1]) and spelt[-1].startswith(typed[-1]):
            whole = [original(label, word, 0, len(word.text)) for word in row[:-1]]
            return (*whole, original(label, row[-1], 0, len(typed[-1])))
    return ()


def _started(label: str, words: Sequence[Word], typed: str) -> Iterator[Span]:
    """The words that `typed` is, else those that it begins."""
    starting = [word for word in words if word.text.startswith(typed)]
    exact = [word for word in starting if word.text == typed]
    yield from (original(label, word, 0, len(typed)) for word in exact or starting)


def _nearest(label: str, words: Sequence[Word], typed: str) -> Iterator[Span]:
    """The letters that a misspelt `typed` shares with the word of the label most like it."""
    if len(typed) < SHORTEST_GUESS or any(word.text.startswith(typed) for word in words):
        return
    from rapidfuzz.distance import Indel

    like = max(words, key=lambda word: Indel.normalized_similarity(typed, word.text), default=None)
    if like is None or Indel.normalized_similarity(typed, like.text) < _LEAST_SHARE:
        return
    for step in Indel.opcodes(typed, like.text):
        if step.tag == "equal":
            yield original(label, like, step.dest_start, step.dest_end)


def _initials(label: str, words: Sequence[Word], typed: str) -> Iterator[Span]:
    """The initials that `typed` spells from the first on."""
    if len(typed) < SHORTEST_ACRONYM:
        return
    for chosen in initial_words([word.text for word in words]):
        letters = [words[at] for at in chosen]
        if "".join(word.text[0] for word in letters).startswith(typed):
            yield from (original(label, word, 0, 1) for word in letters[: len(typed)])
            return


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """`spans` with those that touch or overlap made one."""
    open_span: Span | None = None
    for span in spans:
        if open_span and span.start <= open_span.end:
            open_span = Span(open_span.start, max(open_span.end, span.end))
        else:
            if open_span:
                yield open_span
            open_span = span
    if open_span:
        yield open_span
