"""What an explanation consists of, and the sentence that it points at."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from syriatalks.model import Dossier, Span, Story
from syriatalks.wording import one_line


@dataclass(frozen=True, slots=True)
class Subject:
    """What is explained: an actor by id; a date, quote, event or the publication of a story by its index."""

    kind: Literal["date", "actor", "quote", "event", "story"]
    key: int | str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the sentences under it; `lit` are words of the first of them that it is about."""

    title: str
    lines: tuple[str, ...]
    lit: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is read as what (`title`), from which `words`, and the reasons, surest first.

    `grounds` are the reasons for the day of the story that the fact was measured from. No section is without lines.
    """

    title: str
    words: str
    sections: tuple[Section, ...]
    grounds: tuple[Section, ...] = ()


def filled(sections: Iterable[Section]) -> tuple[Section, ...]:
    """`sections` without those that say nothing."""
    return tuple(section for section in sections if section.lines)


def story_of(dossier: Dossier, story: str) -> Story:
    """The story with the id `story`."""
    return next(one for one in dossier.stories if one.id == story)


def in_text(story: Story, *spans: Span) -> Section:
    """The sentence, else the paragraph, around the first of `spans`, on one line, with all of them lit."""
    first = spans[0]
    whole = _around(story.sentences, first) or _around(story.paragraphs, first) or first
    whole = Span(whole.start, max(whole.end, first.end))
    lit = tuple(Span(span.start - whole.start, span.end - whole.start) for span in spans if whole.covers(span))
    return Section("In the text", ("".join(" " if char.isspace() else char for char in whole.of(story.text)),), lit)


def _around(spans: Sequence[Span], span: Span) -> Span | None:
    at = bisect_right(spans, span.start, key=lambda one: one.start) - 1
    return spans[at] if at >= 0 and span.start < spans[at].end else None


def source(story: Story) -> Section:
    """Which story it stands in."""
    return Section("Story", (f"{story.title} ({story.path})" if story.title else story.path,))


def quoted(text: str) -> str:
    """A story's words in quotation marks, on one line."""
    return f"“{one_line(text)}”"
