"""A long sentence cut to what stands around the words that matched."""

from collections.abc import Sequence

from syriatalks.model import Span

# Code points: what is longer is cut, and how much stays before the first match.
_LONGEST, _BEFORE = 240, 60
_CUT = "…"


def excerpt(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """`text`, cut at words if it is long so that the first of `spans` shows; and the spans that still lie in it."""
    if len(text) <= _LONGEST:
        return text, tuple(spans)
    first = spans[0].start if spans else 0
    start = max(0, min(first - _BEFORE, len(text) - _LONGEST))
    if start:
        start = text.find(" ", start, first) + 1 or start
    end = len(text)
    if end - start > _LONGEST:
        blank = text.rfind(" ", start, start + _LONGEST)
        end = blank if blank > first else start + _LONGEST
    before, after = _CUT * (start > 0), _CUT * (end < len(text))
    moved = len(before) - start
    kept = tuple(
        Span(span.start + moved, span.end + moved) for span in spans if start <= span.start and span.end <= end
    )
    return before + text[start:end] + after, kept
