"""Names that are known beforehand: the table of the field and the states of the world."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from syriatalks.actors import lexicon
from syriatalks.actors.names import LISTED, Name
from syriatalks.actors.tokens import Sentence, tokenize
from syriatalks.model import Kind, Span

# An acronym of a body of one state is read so only in a story that names the state: many bodies share three letters.
_LONGEST_ACRONYM = 4
# The marks of table.tsv that are no source word for a reader.
_SOURCES = {"press": "press reports", "UN": "United Nations documents", "EU": "Council of the European Union"}
# "US$100" and "US dollars" are sums of money.
_MONEY = (("$",), ("dollar",), ("dollars",))


class Entry(NamedTuple):
    """One spelling of a known actor, as words."""

    words: tuple[str, ...]
    kind: Kind
    key: str
    because: str
    only_with: str = ""


@cache
def _entries() -> dict[str, list[Entry]]:
    """The known spellings by their first word, longest first."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in (*_states(), *_rows()):
        found[entry.words[0]].append(entry)
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry.words))
    return dict(found)


def _states() -> Iterator[Entry]:
    for state in lexicon.states():
        for name in state.names:
            yield Entry(_split(name), state.kind, state.names[0], f"The list of states has it as {state.names[0]}.")


def _rows() -> Iterator[Entry]:
    for row in lexicon.table():
        because = f"The table of known names has it as {row.names[0]}{_source(row.source)}."
        for name in row.names:
            acronym = name.isupper() and len(name) <= _LONGEST_ACRONYM and row.kind != "agency"
            yield Entry(_split(name), row.kind, row.names[0], because, row.parent if acronym else "")


def _source(source: str) -> str:
    """The source of a row as the reader sees it: what the known body says of itself has no other."""
    return "" if source == "own" else f" (source: {_SOURCES.get(source, source)})"


def _split(name: str) -> tuple[str, ...]:
    if name.replace(" ", "").isalpha():  # most are: reading them as a sentence would cost a cold start 10 ms
        return tuple(name.split())
    return tokenize(name, [Span(0, len(name))])[0].words


def find_listed(text: str, sentences: Iterable[Sentence]) -> list[Name]:
    """The known names in `sentences` of `text`, the longest spelling at each place."""
    entries = _entries()
    return [
        _name(text, sentence, at, entry)
        for sentence in sentences
        for at, word in enumerate(sentence.words)
        if word in entries and (entry := _longest(entries[word], sentence.words, at, text)) is not None
    ]


def _longest(entries: Sequence[Entry], words: Sequence[str], at: int, text: str) -> Entry | None:
    for entry in entries:
        behind = at + len(entry.words)
        if words[at:behind] == entry.words and words[behind : behind + 1] not in _MONEY and _fits(entry, words, text):
            return entry
    return None


def _fits(entry: Entry, words: Sequence[str], text: str) -> bool:
    """Whether an acronym may be read as this row: in words of mixed case, in a story about its state."""
    short = len(entry.words) == 1 and entry.words[0].isupper() and len(entry.words[0]) <= _LONGEST_ACRONYM
    if short and not any(word[0].islower() for word in words) and len(words) > 3:
        return False
    return not entry.only_with or entry.only_with in text


def _name(text: str, sentence: Sentence, at: int, entry: Entry) -> Name:
    span = sentence.span(at, at + len(entry.words) - 1)
    return Name(span, span.of(text), entry.kind, entry.because, LISTED, entry.key)
