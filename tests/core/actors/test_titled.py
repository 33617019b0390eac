"""Persons whom only the title before their name shows."""

import pytest

from syriatalks.actors.titled import titled, with_titles
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def found(text):
    return [name.text for name in titled(text, tokenize(text, [Span(0, len(text))]), [])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The city met President Xu Quistling on Friday.", ["Xu Quistling"]),
        ("The city met President Kestrel on Friday.", ["Kestrel"]),
        ("Later Mr. Drobny and Gen. von Quist met the others there.", ["Drobny", "von Quist"]),
        ("The city met PM Quistling on Friday.", ["Quistling"]),
        ("The city met at 5 PM Quistling on Friday.", []),
        ("The city met Mr President on Friday.", []),
        ("The city met President His Excellency the king.", []),
        ("The Sheikh Quistan Award was given on Friday.", []),
        ("The city told Minister FWB on Friday.", []),
        ("President Vows Action on Trade", []),
        ("The old Rovers captain Alan Drobny left.", ["Alan Drobny"]),
        ("The old Rovers captain Alan Says left.", []),
        ("The old Rovers captain Kestrel Drobny left.", []),
        ("The general met a minister in Aldby.", []),
    ],
)
def test_a_title_shows_a_person(text, names):
    assert found(text) == names


def test_where_a_name_is_found_the_title_adds_none(marked):
    text, names = marked("Later Mr [person Ida Quistling] met the others there.")
    assert titled(text, tokenize(text, [Span(0, len(text))]), names) == names


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("It was signed by President [place Quistling].", ["person"]),
        ("[place Quistling] left; they met Gen. [organisation Quistling].", ["person", "person"]),
        ("It was signed by Minister [organisation FWB].", ["organisation"]),
        ("They went to Sheikh [place Quistling].", ["place"]),
        ("The president in [place Quistling] signed.", ["place"]),
        ("Later Premier [organisation League] clubs met.", ["organisation"]),
    ],
)
def test_whom_the_story_names_with_a_title_is_a_person(marked, text, kinds):
    assert [name.kind for name in with_titles(*marked(text))] == kinds
