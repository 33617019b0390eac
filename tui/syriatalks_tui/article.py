"""Where the parts of an article lie in its text, for the text pane: what is set apart, and the units of a selection."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from syriatalks.model import Span, Story

_WORD = re.compile(r"\S")


def parts(story: Story) -> Iterator[tuple[Span, str]]:
    """The parts of an article that are set apart, each with its ink."""
    parts = (
        (story.kicker, "kicker"),
        (story.headline, "headline"),
        (story.byline, "dateline"),
        (story.stamp, "dateline"),
        (story.dateline.span if story.dateline else None, "dateline"),
        (story.footer, "footer"),
    )
    return ((span, ink) for span, ink in parts if span is not None)


def behind_head(story: Story) -> range:
    """The blanks behind kicker, headline, byline and stamp."""
    end = max((span.end for span in (story.kicker, story.headline, story.byline, story.stamp) if span), default=0)
    body = _WORD.search(story.text, end)
    return range(end, body.start()) if end and body else range(0)


def around(story: Story, span: Span) -> Iterator[Span]:
    """The sentence and the paragraph that hold `span`, smallest first, where one does."""
    for spans in (story.sentences, story.paragraphs):
        index = bisect_right(spans, span.start, key=lambda unit: unit.start) - 1
        if index >= 0 and spans[index].covers(span):
            yield spans[index]
