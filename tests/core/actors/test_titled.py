"""Persons whom only the title before their name shows."""

import pytest

from syriatalks.actors.titled import titled
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
        ("The general met a minister in Aldby.", []),
    ],
)
def test_a_title_shows_a_person(text, names):
    assert found(text) == names


def test_where_a_name_is_found_the_title_adds_none(marked):
    text, names = marked("Later Mr [person Ida Quistling] met the others there.")
    assert titled(text, tokenize(text, [Span(0, len(text))]), names) == names
