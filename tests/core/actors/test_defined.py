"""Bodies that a story names in full with their acronym in brackets."""

import pytest

from syriatalks.actors.defined import defined, initials
from syriatalks.actors.naming import find_names, words_of
from syriatalks.reading import parse


def names(text):
    story = parse(text)
    return [(name.text, name.kind) for name in find_names(story, words_of(story))]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Armed Forces of the Philippines", {"afotp", "afp"}),
        ("National Anti-Trust Bureau of Norland", {"natbon", "natbn", "nabon", "nabn"}),
    ],
)
def test_initials_are_taken_with_and_without_small_words_and_hyphens(name, letters):
    assert initials(name.split()) == letters


@pytest.mark.parametrize(
    ("text", "body", "short"),
    [
        ("It was denied by the Armed Forces of Norland (AFN) on Monday.", "Armed Forces of Norland", "AFN"),
        ("On Monday the Joint Council of Elders (JCE) denied it.", "Joint Council of Elders", "JCE"),
        (
            "It was denied by the Committee on Trade in the Norland Isles, known as CTNI.",
            "Committee on Trade in the Norland Isles",
            "CTNI",
        ),
        (
            "It was denied by the National Anti-Trust Bureau of Norland (Nabon).",
            "National Anti-Trust Bureau of Norland",
            "Nabon",
        ),
    ],
)
def test_the_letters_say_where_a_body_begins(text, body, short):
    assert {(body, "organisation"), (short, "organisation")} <= set(names(text))


def test_the_acronym_is_nobody_elses_in_the_story():
    found = names("On Monday the Armed Forces of Paldavia (AFP) denied it. The AFP said so, and AFP troops left.")
    assert [kind for name, kind in found if name == "AFP"] == ["organisation"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "The Gross Domestic Product (GDP) of the council fell.",
        "The Great Wall Of Norland (XYZ) is old.",
        "The Sunny Autumn Day (SAD) was warm.",
    ],
)
def test_what_is_no_body_is_left_alone(marked, text):
    assert defined(*marked(text)) == []
