"""Markdown is read as the prose that it stands for."""

import pytest

from syriatalks.reading import parse
from syriatalks.reading.files import tidy
from syriatalks.reading.markdown import _MARKS

STORY = """# Convoy reaches the town

*By Anna Brandt*, **7 February 2014**

An aid convoy reached **Homs** on *Friday*, the [United Nations](https://example.org/2012/01/02) said.

> "It is a small step," said the envoy.

- Friday: convoy arrives
- Saturday: people leave
"""


def test_the_marks_are_taken_out_and_the_words_stay():
    assert tidy(STORY).split("\n\n") == [
        "Convoy reaches the town",
        "By Anna Brandt, 7 February 2014",
        "An aid convoy reached Homs on Friday, the United Nations said.",
        '"It is a small step," said the envoy.',
        "• Friday: convoy arrives\n• Saturday: people leave",
    ]
    assert parse(tidy(STORY)).title == "Convoy reaches the town"


@pytest.mark.parametrize(("mark", "plain", "example"), _MARKS)
def test_each_mark_reads_its_own_example(mark, plain, example):
    assert tidy(f"# A story\n\n{example}") != f"A story\n\n{example}"
    assert mark
    assert plain is not None


@pytest.mark.parametrize(
    "text", ["Prices * rose * by 5.\n\n* * *\n\nThe end.", "snake_case_name and 2 * 3 * 4", "- Friday: he left"]
)
def test_prose_is_left_as_it_is(text):
    assert tidy(text) == text
