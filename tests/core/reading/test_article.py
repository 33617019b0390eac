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


@pytest.mark.parametrize("tag", ["(Reuters)", "[Reuters] [sic]", "[UN] (AP)"])
def test_a_headline_that_begins_with_brackets_hides_no_dateline(tag):
    story, found = parts(f"{tag} {HEADLINE}\n\nGENEVA, January 24, 2014 (AFP) - {BODY}")
    assert found == {"headline": f"{tag} {HEADLINE}"}
    assert (story.place, story.agency) == ("Geneva", "AFP")


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
        "Updated 14:32 GMT, 24 January 2014",
        "Last modified on Fri 24 Jan 2014 17.01 GMT",
    ],
)
def test_a_date_on_a_line_of_its_own_is_the_stamp(stamp):
    _, found = parts(f"{HEADLINE}\n{stamp}\n\n{BODY}")
    assert found["stamp"] == stamp


@pytest.mark.parametrize("line", ["On January 24, 2014 the sides met", "January 24", "In 2014"])
def test_a_line_that_says_more_or_less_than_a_day_is_no_stamp(line):
    _, found = parts(f"{HEADLINE}\n{line}\n\n{BODY}")
    assert "stamp" not in found


def test_a_line_may_print_byline_and_stamp():
    _, found = parts(f"{HEADLINE}\nBy Anna Brandt, 24 January 2014\n\n{BODY}")
    assert found == {"headline": HEADLINE, "byline": "By Anna Brandt", "stamp": "24 January 2014"}


@pytest.mark.parametrize("stamp", ["Last modified on Fri 24 Jan 2014", "24/1/2014 - 06:21:11 PM"])
def test_a_stamp_may_stand_behind_the_text(stamp):
    _, found = parts(f"{HEADLINE}\n\n{BODY}\n{stamp}\n")
    assert found["stamp"] == stamp


def test_a_path_of_sections_is_no_headline():
    _, found = parts(f"Home | World | Middle East\n\n{HEADLINE}\n\n{BODY}")
    assert (found["kicker"], found["headline"]) == ("Home | World | Middle East", HEADLINE)


def test_the_first_line_of_a_list_is_no_headline():
    _, found = parts("Talks: key dates\n\n• 15 March 2011: protests begin in the south\n• 30 June 2012: envoys meet\n")
    assert found == {"headline": "Talks: key dates"}


AROUND = """
    Advertisement
    Share on Facebook
    Tweet this
    Print
    Comments (12)
    Read more: Convoy waits outside the town
    Related articles
    Most read this week: ten things to do in March
    Sign up for our daily newsletter
    © 2014 Example News. All rights reserved.
    Updated 14:32 GMT, 31 January 2014
    16:20 GMT
""".strip().splitlines()
ARTICLE = """
    Share prices fell on Monday.
    Print shops were closed.
    Related party rules were broken, he said.
    Most people left on Friday.
    Watch out for the ice, he said.
    On 31 January 2014 they met.
    Copyright law was changed in 2014.
""".strip().splitlines()


@pytest.mark.parametrize("line", [line.strip() for line in AROUND])
def test_what_a_page_prints_around_the_article_is_marked(line):
    text = f"{HEADLINE}\n\n{BODY}\n{line}\n\nThey will meet again on Friday, the mediator said.\n"
    assert [span.of(text) for span in parse(text).margins] == [line]


@pytest.mark.parametrize("line", [line.strip() for line in ARTICLE])
def test_the_article_itself_is_not(line):
    assert parse(f"{HEADLINE}\n\n{BODY}\n{line}\n\nThey will meet again.\n").margins == ()


def test_the_links_under_their_heading_belong_to_it():
    links = "Related stories\nWhat we know so far\nFive questions for 2015"
    text = f"{HEADLINE}\n\n{BODY}\n{links}\n\nThey will meet again.\n"
    found = [span.of(text) for span in parse(text).margins]
    assert found == links.split("\n")


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
