"""Sentences end where a reader would end them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.model import Span
from syriatalks.reading.sentences import LONGEST, sentences


def split(text):
    return [span.of(text) for span in sentences(text, [Span(0, len(text))])]


@pytest.mark.parametrize(
    "parts",
    [
        ["The talks ended.", "Nobody spoke."],
        ["“We will come.”", "The envoy left."],
        ["“Will you come?” he asked.", "No answer came."],
        ["Mr. Okello met Gen. Varga on Feb. 5 in St. Gallen.", "They talked."],
        ["The U.S. Senate voted.", "It was late."],
        ["They met on Oct. 2-Nov. 12 in Rome.", "It was late."],
        ["He flew to the U.S.", "The talks went on."],
        ["J. B. Okello, of Orbis Inc., came.", "She did not."],
        ["They left at 5 p.m.", "The hall was empty."],
        ["They left at 5 p.m. Tuesday.", "The hall was empty."],
        ["The delegation… was received with understanding.", "It left."],
        ["It cost 3.5 million.", "Resolution No. 2118 was quoted."],
        ["That is now called “Delta-1.”", "Delta-2 followed."],
        ["They said no!", "“Why?”", "Nobody knew."],
        ["Talks, i.e. the second round, went on."],
    ],
)
def test_sentences_end_at_full_stops_and_not_at_abbreviations(parts):
    assert split(" ".join(parts)) == parts


def test_a_line_without_any_stop_is_cut_so_that_no_sentence_is_endless():
    text = "word " * 5000
    assert max(map(len, split(text.strip()))) <= LONGEST
    assert "".join(split("x" * 10_001)) == "x" * 10_001


@given(st.text(alphabet='aB .!?…"”“’(U.S.5)\n', max_size=300))
def test_sentences_are_in_order_and_lose_nothing_but_blanks(text):
    spans = sentences(text, [Span(0, len(text))])
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())
