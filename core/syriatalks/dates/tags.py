"""Tags of mark-up in a text: their names, numbers and addresses are no words of the story."""

import re
from bisect import bisect_right
from collections.abc import Sequence

# A tag or comment (HTML Living Standard, 13.1.2 and 13.1.6).
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")


def tags(text: str) -> list[tuple[int, int]]:
    """Start and end of each tag in `text`, in order."""
    return [match.span() for match in _TAG.finditer(text)] if "<" in text else []


def in_tag(found: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether the code point `at` lies in one of the tags `found`."""
    place = bisect_right(found, (at, at))
    return place > 0 and at < found[place - 1][1]
