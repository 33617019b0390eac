"""A news article is read into the parts that a reader sees."""

import pytest

from syriatalks.reading import parse

BODY = "Envoys of the two sides met the mediator on Monday.\n\nThey left without a word to the press.\n"
HEADLINE = "Envoys meet the mediator for a second time"


def parts(text):
    story = parse(text)
    names = ("kicker", "headline", "byline", "stamp", "footer")
    found = {name: span.of(text) for name in names if (span := getattr(story, name))}
    return story, found


def test_a_short_line_over_the_headline_is_the_section():
    story, found = parts(f"World news\n\n{HEADLINE}\n\nGENEVA (Reuters) - {BODY}")
    assert found == {"kicker": "World news", "headline": HEADLINE}
    assert (story.title, story.place, story.agency) == (HEADLINE, "Geneva", "Reuters")


def test_byline_and_stamp_stand_apart_from_the_headline():
    _, found = parts(f"{HEADLINE}\nBy Anna Brandt and Tom Okello\nFriday, January 24, 2014\n\n{BODY}")
    assert found == {
        "headline": HEADLINE,
        "byline": "By Anna Brandt and Tom Okello",
        "stamp": "Friday, January 24, 2014",
    }


@pytest.mark.parametrize(
    "stamp",
    [
        "January 24, 2014",
        "24 January 2014",
        "Published: 24 Jan 2014 10:30 GMT",
        "2014-01-24",
        "Last updated 24/01/2014",
        "Jan. 24, 2014, 5:30 p.m.",
    ],
)
def test_a_date_on_a_line_of_its_own_is_the_stamp(stamp):
    _, found = parts(f"{HEADLINE}\n{stamp}\n\n{BODY}")
    assert found["stamp"] == stamp


@pytest.mark.parametrize("line", ["On January 24, 2014 the sides met", "January 24", "In 2014"])
def test_a_line_that_says_more_or_less_than_a_day_is_no_stamp(line):
    _, found = parts(f"{HEADLINE}\n{line}\n\n{BODY}")
    assert "stamp" not in found


def test_credits_at_the_end_are_the_footer():
    _, found = parts(f"{HEADLINE}\n\n{BODY}\n(Reporting by Anna Brandt; Editing by Tom Okello)\n\n© 2014 The Herald")
    assert found["footer"] == "(Reporting by Anna Brandt; Editing by Tom Okello)\n\n© 2014 The Herald"


def test_prose_without_a_headline_is_titled_by_its_opening_words():
    story, found = parts(BODY)
    assert found == {}
    assert story.title == "Envoys of the two sides met the mediator on Monday."


def test_the_dateline_is_in_no_sentence_and_everything_else_is():
    text = f"{HEADLINE}\n\nGENEVA, Feb. 5 (Xinhua) -- {BODY}"
    sentences = [span.of(text) for span in parse(text).sentences]
    assert sentences == [HEADLINE, *BODY.strip().split("\n\n")]


def test_the_text_is_kept_verbatim():
    text = "\n\n  Odd   spacing \t here.\r\nAnd there.  \n"
    assert parse(text).text == text


def test_the_same_text_has_the_same_id_wherever_it_lies():
    assert parse(BODY, "a.txt").id == parse(BODY, "elsewhere/b.txt").id != parse(HEADLINE, "a.txt").id


@pytest.mark.parametrize("text", ["", "\n \n", "One line", "GENEVA (AP) —"])
def test_a_text_of_almost_nothing_is_still_a_story(text):
    story = parse(text)
    assert story.text == text
    assert all(text[span.start : span.end].strip() for span in story.sentences)
