"""Firms that are called after their partners."""

import pytest

from syriatalks.actors.companies import find_firms


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("The firm Quist, Drobny & Lund sued.", ["Quist, Drobny & Lund"]),
        ("Lawyers at Quist, Drobny, Borg & Lund LLP sued.", ["Quist, Drobny, Borg & Lund LLP"]),
        ("They met Quist, Drobny and Lund.", []),
        ("They met Drobny & Lund.", []),
        ("In Aldby, Quist & Drobny Ltd sued.", []),
    ],
)
def test_partners_are_one_firm(text, firms):
    assert [name.text for name in find_firms(text)] == firms
