"""Sets of numbers as the bits of one whole number: joined, met and counted at once, whatever their size."""

from collections.abc import Iterable
from itertools import compress

_DIGITS, _FLAGS = bytes.maketrans(b"\0\1", b"01"), bytes.maketrans(b"01", b"\0\1")


def packed(numbers: Iterable[int], size: int) -> int:
    """The bits of `numbers`, all below `size`."""
    flags = bytearray(size)
    for number in numbers:
        flags[number] = 1
    return int(flags.translate(_DIGITS)[::-1], 2) if size else 0


def unpacked(bits: int) -> tuple[int, ...]:
    """The numbers of `bits`, in order."""
    flags = format(bits, "b")[::-1].encode().translate(_FLAGS)
    return tuple(compress(range(len(flags)), flags))
