"""Sets of numbers as the bits of one whole number: joined, met and counted at once, whatever their size."""

from collections.abc import Iterable
from itertools import compress, count

_DIGITS, _FLAGS = bytes.maketrans(b"\0\1", b"01"), bytes.maketrans(b"01", b"\0\1")
# So many octets are looked at together.
_STRETCH = 128


def packed(numbers: Iterable[int], size: int) -> int:
    """The bits of `numbers`, all below `size`."""
    flags = bytearray(size)
    for number in numbers:
        flags[number] = 1
    return int(flags.translate(_DIGITS)[::-1], 2) if size else 0


def unpacked(bits: int) -> tuple[int, ...]:
    """The numbers of `bits`, in order; stretches without any are passed over."""
    octets = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    numbers: list[int] = []
    for start in range(0, len(octets), _STRETCH):
        if any(stretch := octets[start : start + _STRETCH]):
            flags = format(int.from_bytes(stretch, "little"), "b")[::-1].encode().translate(_FLAGS)
            numbers += compress(count(8 * start), flags)
    return tuple(numbers)
