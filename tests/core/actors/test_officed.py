"""An office inside a name parts the body before it from the person behind it."""

import pytest

from syriatalks.actors.names import Name
from syriatalks.actors.officed import around_office
from syriatalks.model import Span


@pytest.mark.parametrize(
    ("text", "kind", "parts"),
    [
        (
            "National Assembly Speaker Ida Quist",
            "organisation",
            [("National Assembly", "organisation"), ("Ida Quist", "person")],
        ),
        ("Taipei Deputy Mayor Vivian Quist", "person", [("Taipei", "place"), ("Vivian Quist", "person")]),
        ("Nordwind CEO Lars Petter Quist", "person", [("Nordwind", "organisation"), ("Lars Petter Quist", "person")]),
        ("Union Home Minister Amit Quist", "organisation", [("Amit Quist", "person")]),
        ("Pope Lucius", "place", [("Lucius", "person")]),
        ("African Union Commissioner for Trade", "organisation", [("African Union", "organisation")]),
        ("Founder of Lundal Group", "organisation", [("Lundal Group", "organisation")]),
        ("BSP supremo Quistawati", "organisation", [("BSP", "organisation"), ("Quistawati", "person")]),
        ("Minister of Health", "organisation", []),
        ("Fellow of the Norland Academy", "organisation", [("Norland Academy", "organisation")]),
        ("Fellow Workers Union", "organisation", [("Fellow Workers Union", "organisation")]),
        ("King Salman Relief Centre", "organisation", [("King Salman Relief Centre", "organisation")]),
        ("High Commissioner for Refugees", "organisation", [("High Commissioner for Refugees", "organisation")]),
        ("Hassan Sheikh Mahad", "person", [("Hassan Sheikh Mahad", "person")]),
        ("Quist Director Fund", "organisation", [("Quist Director Fund", "organisation")]),
    ],
)
def test_an_office_stands_between_a_body_and_a_person(text, kind, parts):
    found = around_office(Name(Span(7, 7 + len(text)), text, kind, "by hand"))
    assert [(one.text, one.kind) for one in found] == parts
    assert all(one.span.end - one.span.start == len(one.text) for one in found)
