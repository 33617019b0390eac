"""A long sorted list that is searched where it lies.

A story uses few of its entries: to make a set of all would cost a cold start more than the search for those few.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator

# A list is cut into blocks of about so many bytes, of which a search reads one.
_BLOCK = 600


class SortedList(Collection[str]):
    """Entries, one a line, in the order of their code points; `text` is UTF-8 and ends with a newline."""

    def __init__(self, text: bytes) -> None:
        self._blocks = list(_blocks(text))
        self._firsts = [block[1 : block.index(b"\n", 1)] for block in self._blocks]

    def __contains__(self, entry: object) -> bool:
        line = _bytes(f"\n{entry}\n")
        return line in self._blocks[self._block(line[1:-1])] and line.count(b"\n") == 2

    def __iter__(self) -> Iterator[str]:
        return (line.decode() for block in self._blocks for line in block.splitlines()[1:])

    def __len__(self) -> int:
        return sum(block.count(b"\n") - 1 for block in self._blocks)

    def opened_by(self, word: str) -> Iterator[str]:
        """The entries of several words that begin with `word`, in order."""
        opening = _bytes(f"{word} ")
        last = bisect_right(self._firsts, opening + b"\xff")  # a byte that comes behind all of UTF-8
        for block in self._blocks[self._block(opening) : last]:
            if b"\n" + opening in block:
                yield from (line.decode() for line in block.split(b"\n") if line.startswith(opening))

    def _block(self, line: bytes) -> int:
        """The block that holds `line` if any does."""
        return bisect_right(self._firsts, line, 1) - 1


def _blocks(text: bytes) -> Iterator[bytes]:
    """Stretches of `text`, each from one end of a line to another, both included."""
    start = 0
    while start < len(text):
        end = text.find(b"\n", start + _BLOCK) + 1 or len(text)
        yield b"\n" + text[start:end]
        start = end


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
