"""Where a text's paragraphs are, also in text whose lines were wrapped by a program."""

import re

from syriatalks.model import Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
# Widths at which mail programs and wires wrap lines (RFC 5322 advises 78; wire services used 63 to 80).
_NARROWEST, _WIDEST = 45, 100


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`, without the blanks around them: lines, joined where a wrap only broke them."""
    soft = set(soft_breaks(text))
    spans: list[Span] = []
    for line in _LINE.finditer(text):
        words = line.group()
        start = line.start() + len(words) - len(words.lstrip())
        end = line.start() + len(words.rstrip())
        if spans and line.start() - 1 in soft:
            start = spans.pop().start
        spans.append(Span(start, end))
    return tuple(spans)


def soft_breaks(text: str) -> list[int]:
    """Offsets of the newlines that only wrap a line.

    A block of lines is wrapped if each line but the last is full: the first word of the next line would
    not have fitted within the widest line of the text.
    """
    width = max(map(len, text.split("\n")), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return []
    found: list[int] = []
    block: list[int] = []
    start = 0
    lines = text.split("\n")
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        end = start + len(line)
        if line.strip() and after.strip():
            word = after.split(maxsplit=1)[0]
            full = len(line.rstrip()) + 1 + len(word) > width - 6 and not after.startswith((" ", "\t", "-", "*"))
            block.append(end if full else -1)
        else:
            found += [] if -1 in block else block
            block = []
        start = end + 1
    return found
