"""What holds of the events of any text whatever."""

import re

from dated import dated
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.events import find_events
from syriatalks.events.lines import LONGEST

DAYS = {"Friday": "2014-01-31", "Monday": "2014-02-10", "2012": "2012-01-01/2012-12-31"}
WORDS = """Friday Monday 2012 on in the The talks Lavrov met will not if and but , . ; ( ) “ ” that said which was
    opened called off expected to resume ’s — a"""
PIECES = st.sampled_from([*WORDS.split(), "\n\n"])
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


@given(TEXTS)
def test_each_event_points_at_its_sentence_and_its_dates(text):
    story, dates = dated(text, DAYS)
    found = find_events(story, dates, ())
    for event in found:
        assert event.text == text[event.span.start : event.span.end]
        assert all(event.span.covers(dates[index].span) for index in event.dates)
        assert event.cue is None or event.span.covers(event.cue)
        assert event.earliest <= event.latest
        assert event.edtf


@given(TEXTS)
def test_each_date_belongs_to_one_event_and_ids_count_up(text):
    story, dates = dated(text, DAYS)
    found = find_events(story, dates, ())
    indexes = [index for event in found for index in event.dates]
    assert len(indexes) == len(set(indexes))
    assert [event.id for event in found] == [f"e{number}" for number in range(1, len(found) + 1)]


@given(TEXTS)
def test_a_line_is_short_and_made_of_the_sentences_words(text):
    story, dates = dated(text, DAYS)
    for event in find_events(story, dates, ()):
        assert len(event.headline) <= LONGEST
        assert set(re.findall(r"\w+", event.headline.casefold())) <= set(re.findall(r"\w+", event.text.casefold()))
