"""The parts of a news article: kicker, headline, byline, stamp, dateline, body, footer."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from syriatalks.model import Dateline, Span, Story
from syriatalks.reading.datelines import find_dateline, place_name
from syriatalks.reading.margins import is_labelled, is_stamp, margins
from syriatalks.reading.paragraphs import paragraphs
from syriatalks.reading.sentences import sentences

# A line is a headline, not prose, up to this many code points; a title made from prose is cut there.
_LONGEST_HEADLINE, _LONGEST_TITLE = 180, 90
# Section names are short: at most this many words ("All news", "World / Middle East").
_LONGEST_KICKER = 5
# Headline, kicker, byline and stamp are among this many paragraphs, the dateline behind them.
_HEAD = 7
# A stamp behind the text is among this many paragraphs.
_FOOT = 6
# A line of a list: "• 15 March 2011: protests begin", "1. The sides meet".
_LISTED = re.compile(r"[•*·▪‣–-]\s|\d+[.)]\s")
_NAME = r"[A-ZÀ-Þ][\w.'’-]+"
_BY = ("By", "Reporting by", "From", "Story by")
_BYLINE = rf"(?:{'|'.join(_BY)})\s+{_NAME}(?:[ ,&|/]+(?:and |in |for )?{_NAME}){{0,9}}\W*"
_FOOTER = re.compile(
    r"\W*(?:(?:reporting|additional reporting|writing|editing|edited|compiled) by|copyright|©"
    r"|all rights reserved|ends\W*$|the associated press contributed|related (?:news|stories|articles)"
    r"|sources?\s*$|read more|follow us)",
    re.IGNORECASE,
)

# The longest patterns are compiled when a text first needs them, so that start-up stays light.
_compiled = cache(re.compile)


def parse(text: str, path: str = "-") -> Story:
    """The story whose text is `text`, verbatim, with its parts found. `path` is only kept."""
    story = _with_head(Story(identity(text), path, text, "", paragraphs=paragraphs(text)))
    found, edges = sentences(text, _prose(story)), tuple(margins(text, story.paragraphs))
    story = replace(story, sentences=found, footer=_footer(story), margins=edges)
    return replace(story, title=_title(story), stamp=story.stamp or _stamp_behind(story))


def _prose(story: Story) -> list[Span]:
    """The paragraphs, the one with the dateline from the words behind it on."""
    if story.dateline is None:
        return list(story.paragraphs)
    behind = story.dateline.span
    return [Span(behind.end, span.end) if span.covers(behind) else span for span in story.paragraphs]


def identity(text: str) -> str:
    """The id of the story whose text is `text`: the same on every machine, under every path."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _with_head(story: Story) -> Story:
    """`story` with the parts that stand before its first paragraph of prose."""
    before, dateline = _find_dateline(story)
    lines: list[Span] = []
    byline: Span | None = None
    stamp: Span | None = None
    for span in before if dateline else story.paragraphs[:_HEAD]:
        words = span.of(story.text)
        if stamp is None and is_stamp(words):
            stamp = span
        elif byline is None and _is_byline(words):
            byline = span
        elif byline is None and stamp is None and (both := _byline_and_stamp(story.text, span)):
            byline, stamp = both
        elif dateline or (stamp is None and byline is None and _is_headline(words)):
            lines.append(span)
        else:
            break
    kicker, headline = _headlines(story.text, lines if len(story.paragraphs) > 1 else [])
    return replace(
        story,
        kicker=kicker,
        headline=headline,
        byline=byline,
        stamp=stamp,
        dateline=dateline,
        place=place_name(dateline.place.of(story.text)) if dateline and dateline.place else None,
        agency=dateline.agency.of(story.text) if dateline and dateline.agency else None,
    )


def _stamp_behind(story: Story) -> Span | None:
    """The stamp among the last lines of a story that prints none at its head, labelled or the very last line."""
    lines = [span for span in story.margins if span in story.paragraphs[-_FOOT:] and is_stamp(span.of(story.text))]
    sure = (span for span in lines if is_labelled(span.of(story.text)) or span == story.paragraphs[-1])
    return next(sure, None) if len(story.paragraphs) > 1 else None


def _is_byline(words: str) -> bool:
    return words.startswith(_BY) and _compiled(_BYLINE).fullmatch(words) is not None


def _byline_and_stamp(text: str, span: Span) -> tuple[Span, Span] | None:
    """The two halves of a line that prints both: "By Anna Brandt | 24 January 2014"."""
    if not text.startswith(_BY, span.start):
        return None
    for mark in re.finditer(r"\s*[,|·•–—-]\s+", span.of(text)):
        first, second = Span(span.start, span.start + mark.start()), Span(span.start + mark.end(), span.end)
        if is_stamp(second.of(text)) and _is_byline(first.of(text)):
            return first, second
    return None


def _find_dateline(story: Story) -> tuple[list[Span], Dateline | None]:
    """The short paragraphs before the dateline, and the dateline."""
    before: list[Span] = []
    for span in story.paragraphs[:_HEAD]:
        dateline = find_dateline(story.text, span)
        if dateline:
            return before, dateline
        if span.end - span.start > _LONGEST_HEADLINE:
            break
        before.append(span)
    return [], None


def _is_headline(words: str) -> bool:
    return len(words) <= _LONGEST_HEADLINE and not re.search(r"(?<!\b[A-Z])[.:;,][\"”’)]*$", words)


def _headlines(text: str, lines: Sequence[Span]) -> tuple[Span | None, Span | None]:
    """Kicker and headline among the lines before the body: a short first line over a longer one is a kicker."""
    if len(lines) >= 2:
        first, second = (len(re.findall(r"\w+", span.of(text))) for span in lines[:2])
        if first <= _LONGEST_KICKER and second > first and not _LISTED.match(text, lines[1].start):
            return lines[0], lines[1]
    return None, lines[0] if lines else None


def _footer(story: Story) -> Span | None:
    """The credits and notices at the end, from the first of them on."""
    footer = None
    for span in reversed(story.paragraphs[2:]):
        if len(span.of(story.text)) > 400 or not _FOOTER.match(story.text, span.start, span.end):
            break
        footer = Span(span.start, story.paragraphs[-1].end)
    return footer


def _title(story: Story) -> str:
    """The headline, or the opening words of the first sentence behind the dateline."""
    if story.headline:
        return story.headline.of(story.text)
    if not story.sentences:
        return ""
    words = " ".join(story.sentences[0].of(story.text).split())
    if len(words) <= _LONGEST_TITLE:
        return words
    return words[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
