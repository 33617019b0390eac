"""The date expressions of a story, each in its sentence: found once, for the year of the story and for their values."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from syriatalks.dates.direction import Cue, governing
from syriatalks.dates.finding import Expression, expressions
from syriatalks.dates.meanings import Calendar, Meaning
from syriatalks.dates.tags import in_tag, tags
from syriatalks.model import Span, Story

# What stands behind the date that opens a line of a list.
_LINE = re.compile(r" ?[:–—] | - ")
# A paragraph longer than this (code points) is read sentence by sentence.
_LONGEST_PARAGRAPH = 8000


class Phrase:
    """A date expression of `text`: its span, its rule, its meaning, the sentence and the paragraph it stands in."""

    def __init__(self, text: str, expression: Expression, sentence: Span, paragraph: Span) -> None:
        self.span: Span = expression.span
        self.rule: str = expression.rule
        self.meaning: Meaning = expression.meaning
        self.sentence, self.paragraph = sentence, paragraph
        self._text = text

    @property
    def words(self) -> str:
        """The words, as printed."""
        return self.span.of(self._text)

    @property
    def heads(self) -> bool:
        """Whether its paragraph begins with it: "17:35 Dockers end their strike"."""
        return not any(map(str.isalnum, self._text[self.paragraph.start : self.span.start]))

    @property
    def opens_line(self) -> bool:
        """Whether it opens a line of a list: "• April 21: the siege is lifted"."""
        return self.heads and _LINE.match(self._text, self.span.end) is not None

    @property
    def is_heading(self) -> bool:
        """Whether what follows is of its day: it opens a line of a list, or is a paragraph of its own."""
        alone = self.heads and not any(map(str.isalnum, self._text[self.span.end : self.paragraph.end]))
        return alone or self.opens_line

    @cached_property
    def cue(self) -> Cue | None:
        """What in its clause decides whether it looks back or ahead, None where nothing does."""
        return governing(self._text, self.sentence, self.span.start, self.span.end)


def phrases(story: Story) -> tuple[Phrase, ...]:
    """The date expressions of `story` in the order of its text; none overlaps another."""
    sentences, marks = _Sentences(story.sentences), tags(story.text)
    return tuple(
        Phrase(story.text, expression, sentences.at(expression.span, chunk), chunk)
        for chunk in _chunks(story)
        for expression in _in_years(story.text, _with_days(story.text, expressions(story.text, chunk)))
        if not in_tag(marks, expression.span.start)
    )


# What may stand between a time of day and the day that it belongs to: "10 a.m. (0800 GMT) on Friday".
_UP_TO_DAY = frozenset((" (", ") ", ") on ", "), ", ") of ", ", on "))


def _with_days(text: str, found: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions `found`; a time of day has the day that is printed a little behind it."""
    waiting: list[Expression] = []
    for expression in found:
        if waiting and text[waiting[-1].span.end : expression.span.start] not in _UP_TO_DAY:
            yield from waiting
            waiting = []
        if expression.rule == _TIME_OF_DAY:
            waiting.append(expression)
            continue
        yield from (_on(expression.meaning, time) for time in waiting)
        waiting = []
        yield expression
    yield from waiting


_ON = frozenset((", on ", " on ", ": On ", ": on "))


def _in_years(text: str, found: Iterable[Expression]) -> Iterator[Expression]:
    """The expressions `found`; a day has the year that is printed right before it: "in 1906, on January 31"."""
    last: Expression | None = None
    for expression in found:
        adjoins = last is not None and text[last.span.end : expression.span.start] in _ON
        yield _in_year(last.meaning, expression) if last and adjoins else expression
        last = expression


def _in_year(year: Meaning, day: Expression) -> Expression:
    """`day` in `year`, if they are a year and a day without one."""
    if not isinstance(year, Calendar) or year.month or not isinstance(day.meaning, Calendar):
        return day
    lacks_year = day.meaning.day and day.meaning.month and not day.meaning.year
    return day._replace(meaning=day.meaning._replace(year=year.year)) if lacks_year else day


_TIME_OF_DAY = "clock"


def _on(day: Meaning, time: Expression) -> Expression:
    """`time` on `day`, if that is a day and has no time of its own."""
    if isinstance(day, Calendar) and (day.weekday or day.day) and not day.clock and isinstance(time.meaning, Calendar):
        return time._replace(meaning=day._replace(clock=time.meaning.clock, part=None))
    return time


def _chunks(story: Story) -> Iterator[Span]:
    """The stretches of text that no expression crosses: paragraphs, long ones cut at their sentences."""
    sentences = iter(story.sentences)
    sentence = next(sentences, None)
    for paragraph in story.paragraphs:
        long = paragraph.end - paragraph.start > _LONGEST_PARAGRAPH
        if not long:
            yield paragraph
        while sentence and sentence.start < paragraph.end:
            if long:
                yield sentence
            sentence = next(sentences, None)


class _Sentences:
    """Finds the sentence around a span, for spans asked in the order of the text."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans, self._place = spans, 0

    def at(self, span: Span, chunk: Span) -> Span:
        """The sentence that covers the start of `span`, or `chunk`."""
        while self._place < len(self._spans) and self._spans[self._place].end <= span.start:
            self._place += 1
        if self._place < len(self._spans) and self._spans[self._place].start <= span.start:
            return self._spans[self._place]
        return Span(chunk.start, min(chunk.end, span.end))
