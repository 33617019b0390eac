"""Where names begin and end, as the model and the rules around it see them in one sentence or two."""

import pytest

from syriatalks.actors.naming import find_names, words_of
from syriatalks.reading import parse


def names(text):
    story = parse(text)
    return [(name.text, name.kind) for name in find_names(story, words_of(story))]


@pytest.mark.parametrize(
    "body",
    [
        "Ministry of Gender, Labour and Social Development",
        "Ministry of Health, Education and Sport",
        "Department of Energy, Trade and Industry",
        "Committee on Budget, Taxes, and Trade",
    ],
)
def test_a_body_that_lists_its_fields_is_one_name(body):
    text = f"Uganda’s {body} said on Monday that it would close the camp."
    assert names(text) == [("Uganda", "state"), (body, "organisation")]


def test_bodies_in_a_row_are_not_the_fields_of_the_first():
    found = names("Officials of the Ministry of Justice, Interpol and Europol met in Vienna.")
    assert [name for name, _ in found] == ["Ministry of Justice", "Interpol", "Europol", "Vienna"]


@pytest.mark.parametrize(
    "text",
    [
        "Doctors were attacked in Albany, N.Y. Quistling said so before he died.",
        "Doctors were attacked in Newark, N.J. Quistling said so before he died.",
    ],
)
def test_the_state_of_a_town_is_nobodys_given_name(text):
    assert not [name for name, kind in names(text) if kind == "person" and "N." in name]


@pytest.mark.parametrize(
    "text",
    [
        "The senators passed the Clean Harbour Act on Monday.",
        "She was given the National Medal of Science on Monday.",
        "She was the Chief Executive Officer until Monday.",
        "Most of the Gen Z marchers stayed at home on Monday.",
    ],
)
def test_a_law_an_honour_and_a_letter_are_nobody(text):
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("North Korea fired on Monday. The South fired back.", ("South", "state")),
        ("South Korea said on Monday that the North had fired.", ("North", "state")),
    ],
)
def test_the_compass_names_the_koreas_in_a_story_about_them(text, found):
    assert found in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya said on Monday that the South had fired.",
        "North Korea said on Monday that the South Pole was cold, and the South of Norland as well.",
    ],
)
def test_the_compass_names_nobody_elsewhere(text):
    assert ("South", "state") not in names(text)


def test_initials_stay_with_their_surname():
    assert ("N.C. Quistling", "person") in names("The painter N.C. Quistling said that he was well.")


@pytest.mark.parametrize("mark", ["'", "’"])
def test_a_possessive_is_in_no_name(mark):
    found = names(f"Kenya{mark}s Ministry of Health and Norland{mark}s Council of Elders met Ida Quist{mark}s lawyer.")
    assert not [name for name, _ in found if name.startswith(("s ", mark)) or name.endswith(("s ", f"{mark}s"))]
