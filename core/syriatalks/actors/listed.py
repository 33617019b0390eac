"""Names that are known beforehand: the table of the field and the states of the world."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from syriatalks.actors import lexicon
from syriatalks.actors.names import LISTED, Name
from syriatalks.actors.tokens import Sentence, words_in
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
def _spellings() -> dict[str, list[tuple[str, lexicon.State | lexicon.Row]]]:
    """The known spellings by their first word, each with its state or row."""
    found: dict[str, list[tuple[str, lexicon.State | lexicon.Row]]] = defaultdict(list)
    rows: tuple[lexicon.State | lexicon.Row, ...] = (*lexicon.states(), *lexicon.table())
    for known in rows:
        for name in known.names:
            found[_first_word(name)].append((name, known))
    return dict(found)


@cache
def _entries(word: str) -> list[Entry]:
    """The known spellings that begin with `word`, longest first; made when a story first has the word."""
    entries = [_entry(name, known) for name, known in _spellings()[word]]
    return sorted(entries, key=lambda entry: -len(entry.words))


def _entry(name: str, known: lexicon.State | lexicon.Row) -> Entry:
    own = known.names[0]
    if isinstance(known, lexicon.State):
        return Entry(words_in(name), known.kind, own, f"The list of states has it as {own}.")
    because = f"The table of known names has it as {own}{_source(known.source)}."
    acronym = name.isupper() and len(name) <= _LONGEST_ACRONYM and known.kind != "agency"
    return Entry(words_in(name), known.kind, own, because, known.parent if acronym else "")


def _source(source: str) -> str:
    """The source of a row as the reader sees it: what the known body says of itself has no other."""
    return "" if source == "own" else f" (source: {_SOURCES.get(source, source)})"


def _first_word(name: str) -> str:
    first = name.partition(" ")[0]
    return first if first.isalpha() else words_in(name)[0]  # most are letters: to tokenize all would cost 10 ms


def find_listed(text: str, sentences: Iterable[Sentence]) -> list[Name]:
    """The known names in `sentences` of `text`, the longest spelling at each place."""
    known = _spellings()
    found = []
    for sentence in sentences:
        for at, word in enumerate(sentence.words):
            if word in known:
                if (entry := _longest(_entries(word), sentence.words, at, text)) is not None:
                    found.append(_name(text, sentence, at, entry))
            elif "-" in word:
                found += _pair(text, sentence, at)
    return found


def _pair(text: str, sentence: Sentence, at: int) -> list[Name]:
    """The two states that one word at `at` joins: "the Russia-Ukraine war"; [] where it is anything else."""
    first, _, second = sentence.words[at].partition("-")
    entries = [_state(first), _state(second)]
    start, end = sentence.starts[at], sentence.ends[at]
    spans = Span(start, start + len(first)), Span(end - len(second), end)
    return [
        Name(span, span.of(text), entry.kind, entry.because, LISTED, entry.key)
        for span, entry in zip(spans, entries, strict=True)
        if entry and None not in entries
    ]


@cache
def _state(name: str) -> Entry | None:
    """The state with this name of one word."""
    return next((_entry(name, state) for state in lexicon.states() if name in state.names), None)


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
