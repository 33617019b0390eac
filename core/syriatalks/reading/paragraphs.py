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

    A block of lines is wrapped if each line but the last is full: the first word of the next line would not have
    fitted within the widest line of the text. Text counts as wrapped once a block of three lines or more is.
    """
    lines = text.split("\n")
    width = max(map(len, lines))
    if not _NARROWEST <= width <= _WIDEST:
        return []
    blocks: list[list[int]] = []
    block: list[int] = []
    whole = True
    end = -1
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        end += len(line) + 1
        if line.strip() and after.strip():
            whole = whole and _is_full(line, after, width)
            block.append(end)
        else:
            blocks += [block] if whole else []
            block, whole = [], True
    return [newline for block in blocks for newline in block] if any(len(block) >= 2 for block in blocks) else []


def _is_full(line: str, after: str, width: int) -> bool:
    indented = after.startswith((" ", "\t", "-", "*"))
    return not indented and len(line.rstrip()) + 1 + len(after.split(maxsplit=1)[0]) > width
