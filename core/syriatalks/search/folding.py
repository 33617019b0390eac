"""Letters folded so that what people type meets what is printed: case, accents, hyphens, quotation marks.

`fold` is what is compared; `trace` is the same with the way back, so that the right original letters light up.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from syriatalks.letters import plain
from syriatalks.model import Span

# Apostrophes and the marks for hamza and ayn join what stands around them: O’Neil, Ba'ath, Daraʿa.
_JOINING = frozenset("'’‘ʼʻʾʿ`´′")

# "u n" was printed "U.N.": single letters in a row are one word.
_INITIALS = re.compile(r"(?<=\b[^\W\d_]) (?=[^\W\d_]\b)")
# "Geneva2" is "Geneva 2", "S300" is "S-300".
_LETTER_BY_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
# Runs of ASCII letters or digits, which fold letter by letter; anything else up to the next blank.
_PIECE = re.compile(r"(?P<plain>[A-Za-z]++|[0-9]++)(?![^\x00-\x7f]|['`])|(?:[A-Za-z0-9]|[^\x00-\x7f])[^ \t\n]*")
_RUN = re.compile(r"\d+|[^\W\d_]+")


class _Table(dict[int, str]):
    """What each code point folds to; worked out when first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _folded(chr(code))
        return folded


def _folded(char: str) -> str:
    if char in _JOINING:
        return ""
    return "".join(letter if letter.isalnum() else " " for letter in plain(char))


_TABLE = _Table()


def fold(text: str) -> str:
    """`text` as words of plain small letters and digits with one blank between them.

    >>> fold("The U.N.’s “Geneva-2” – Müller")
    'the uns geneva 2 muller'
    """
    words = " ".join(_LETTER_BY_DIGIT.sub(" ", text.translate(_TABLE)).split())
    return _INITIALS.sub("", words)


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word of a label, and for each of its letters the offset of the original letter."""

    text: str
    origins: Sequence[int]


def trace(label: str) -> tuple[Word, ...]:
    """The words of `fold(label)` with the offsets of their letters in `label`."""
    words: list[Word] = []
    initials = False
    for piece in _PIECE.finditer(label):
        for word in _words(piece):
            single = len(word.text) == 1 and not word.text.isdecimal()
            if initials and single:
                before = words.pop()
                word = Word(before.text + word.text, (*before.origins, *word.origins))  # noqa: PLW2901
            words.append(word)
            initials = single
    return tuple(words)


def _words(piece: re.Match[str]) -> Iterable[Word]:
    """The words of a `piece` of a label: one if it is plain, else found letter by letter."""
    if piece["plain"]:
        return (Word(piece["plain"].lower(), range(*piece.span())),)
    folded = [
        (letter, offset) for offset, char in enumerate(piece.group(), piece.start()) for letter in _TABLE[ord(char)]
    ]
    letters = "".join(letter for letter, _ in folded)
    return [Word(run.group(), [at for _, at in folded[run.start() : run.end()]]) for run in _RUN.finditer(letters)]


def original(label: str, word: Word, first: int, end: int) -> Span:
    """The letters of `label` that letters `first` to `end` (exclusive) of `word` came from, accents included."""
    stop = word.origins[end - 1] + 1
    while stop < len(label) and unicodedata.combining(label[stop]):
        stop += 1
    return Span(word.origins[first], stop)
