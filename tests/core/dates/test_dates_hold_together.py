"""What holds for every text: offsets, order, bounds, the same answer twice, linear time."""

# ruff: noqa: E501 (one row a line)

import string
import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import found

from syriatalks.dates import read_dates
from syriatalks.dates.rules import rules
from syriatalks.reading import parse

PIECES = st.sampled_from(
    """Tuesday tuesday Feb. February 5 05 22nd 2014 2014-02-05 1:38 p.m. the last next this week month year quarter ago later earlier
    from to between and - – , . ; ' ’s of in on until will said three two-day a the 1990s 19th century early late mid spring GMT
    every May may March second third-quarter now today yesterday half an hour nearly 5/2/2014 100,000 Geneva-2 $ ( ) Ⅷ ２０１４ ١٢ 😀"""
    .split()
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=20).map("".join), st.text(max_size=200)
)
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))


@given(TEXTS, st.none() | DAYS)
@settings(max_examples=400)
def test_every_mention_points_at_its_words_and_none_overlaps(text: str, day: date | None) -> None:
    end = 0
    for mention in read_dates(parse(text), day)[1]:
        assert mention.span.of(text) == mention.text
        assert mention.span.start >= end
        assert all(mention.span.covers(part.span) for part in mention.parts)
        assert mention.value
        assert mention.because
        end = mention.span.end


@given(TEXTS, DAYS)
@settings(max_examples=200)
def test_the_first_day_is_never_after_the_last(text: str, day: date) -> None:
    for mention in read_dates(parse(text), day)[1]:
        assert (mention.earliest is None) == (mention.latest is None)
        if mention.earliest and mention.latest:
            assert mention.earliest <= mention.latest


@given(TEXTS, DAYS)
@settings(max_examples=100)
def test_the_same_story_reads_the_same_twice(text: str, day: date) -> None:
    story, dates = read_dates(parse(text), day)
    assert read_dates(story, day) == (story, dates)


@given(DAYS, st.integers(-4000, 4000))
@settings(max_examples=100)
def test_days_counted_from_the_story_move_with_it(day: date, step: int) -> None:
    text = "He spoke yesterday. He spoke three days ago. He speaks tomorrow."
    before, after = found(text, day), found(text, day + timedelta(step))
    moved = [
        second.earliest - first.earliest
        for first, second in zip(before, after, strict=True)
        if first.earliest and second.earliest
    ]
    assert moved == [timedelta(step)] * 3


@given(DAYS, DAYS)
@settings(max_examples=100)
def test_explicit_dates_do_not_move_with_the_story(first: date, second: date) -> None:
    text = "It was signed on June 30, 2012. The war began in 2011. He ruled from 2003 to 2005."
    assert [mention.value for mention in found(text, first)] == [mention.value for mention in found(text, second)]


@given(DAYS)
@settings(max_examples=100)
def test_a_weekday_lies_within_the_week_before_its_story(day: date) -> None:
    (mention,) = found("The minister said Tuesday that talks went well.", day)
    assert mention.earliest is not None
    assert 0 <= (day - mention.earliest).days < 7
    assert mention.earliest.isoweekday() == 2


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: f"{rule.name}: {rule.example}")
def test_each_rule_reads_its_own_example(rule) -> None:
    text = f"They met in {rule.example}, he said."
    old = "He fled in 340. He came back in 341. He died in 350. Then: "
    mentions = (
        found(old + text)[3:]
        if rule.name == "ancient-year"
        else found(text) or found(f"They met by {rule.example}, he said.") or found(f"They met {rule.example}.")
    )
    assert mentions
    assert any(mention.text.strip(",.") in rule.example for mention in mentions)


@pytest.mark.parametrize(
    "piece",
    [
        "the last ",
        "two ",
        "5 ",
        "from May to ",
        "early late mid ",
        "1-",
        "will not ",
        "the ",
        "2014 ",
        "a year and a half ",
        "- ",
        "x",
    ],
)
def test_time_grows_with_length_alone(piece: str) -> None:
    def spent(text: str) -> float:
        start = time.process_time()
        found(text)
        return time.process_time() - start

    found(piece)
    short = max(min(spent(piece * (5_000 // len(piece))) for _ in range(2)), 0.002)
    assert spent(piece * (50_000 // len(piece))) < short * 40


def test_letters_of_any_script_are_no_dates() -> None:
    assert not found("".join(chr(code) for code in range(0x400, 0x4FF)) + string.punctuation)
