"""Who is spoken of as in office, and since when and until when."""

# ruff: noqa: E501 (one row a line)

import re
from datetime import date

import pytest

from syriatalks.actors.lexicon import Row, table
from syriatalks.dates.offices import HOLDERS, Holder, in_office

HELD = [
    ("Secretary of State Kerry left for Geneva.", "Secretary of State Kerry", "2013-02-01"),
    ("U.S. Secretary of State John Kerry left.", "Secretary of State John Kerry", "2013-02-01"),
    ("The head of the National Coalition for Syrian Forces (NCSROF), Ahmad Jarba, agreed.", "head of the National Coalition for Syrian Forces (NCSROF), Ahmad Jarba", "2013-07-06"),
    ("Hadi al-Bahra, the president of the Syrian National Coalition, agreed.", "Hadi al-Bahra, the president of the Syrian National Coalition", "2014-07-09"),
    ("Khaled Khoja, leader of the opposition National Coalition, agreed.", "Khaled Khoja, leader of the opposition National Coalition", "2015-01-04"),
    ("UN special envoy Lakhdar Brahimi opened the talks.", "envoy Lakhdar Brahimi", "2012-09-01"),
    ("The UN special envoy, Staffan de Mistura, opened the talks.", "envoy, Staffan de Mistura", "2014-07-10"),
    ("The U.N. mediator for Syria Geir Pedersen spoke.", "mediator for Syria Geir Pedersen", "2019-01-07"),
    ("George Sabra met Hadi al-Bahra, the head of the National Coalition.", "Hadi al-Bahra, the head of the National Coalition", "2014-07-09"),
    ("President Putin spoke.", "President Putin", "2000-05-07"),
    ("UN Secretary-General Kofi Annan spoke.", "Secretary-General Kofi Annan", "1997-01-01"),
]  # fmt: skip
NOT_HELD = [
    "Ahmad Jarba met the foreign minister.",
    "John Kerry lost the election.",
    "Former Secretary of State John Kerry spoke.",
    "Then-President Obama spoke.",
    "Vice President Joe Biden spoke.",
    "Deputy Foreign Minister Faisal Mekdad spoke.",
    "The head of the National Coalition arrived. Ahmad Jarba did not.",
    "Ahmad Jarba met the head of the National Coalition.",
    "The president of the club met Barack Obama.",
]


@pytest.mark.parametrize(("sentence", "words", "first"), HELD)
def test_a_title_beside_a_name_is_an_office_held(sentence: str, words: str, first: str) -> None:
    found = list(in_office([sentence]))
    assert [(text, holder.terms[0][0]) for holder, text in found] == [(words, date.fromisoformat(first))]


@pytest.mark.parametrize("sentence", NOT_HELD)
def test_a_name_alone_or_a_title_of_another_is_none(sentence: str) -> None:
    assert list(in_office(sentence.split(". "))) == []


@pytest.mark.parametrize("holder", HOLDERS, ids=lambda holder: f"{holder.given} {holder.surname}")
def test_terms_follow_each_other(holder: Holder) -> None:
    days = [day for term in holder.terms for day in term if day]
    assert days == sorted(days)


def _told(holder: Holder) -> list[Row]:
    """The rows of the actors' table under the holder's full name."""
    full = re.compile(rf"(?:{holder.given}) (?:{holder.surname})")
    return [row for row in table() if row.kind == "person" and any(map(full.fullmatch, row.names))]


SHARED = [holder for holder in HOLDERS if _told(holder)]


def test_most_holders_are_in_the_actors_table() -> None:
    assert len(SHARED) > len(HOLDERS) / 2


@pytest.mark.parametrize("holder", SHARED, ids=lambda holder: f"{holder.given} {holder.surname}")
def test_the_actors_table_has_the_same_days_in_office(holder: Holder) -> None:
    told = {tuple(part.strip() for part in office.rsplit(",", 2)[1:]) for office in _told(holder)[0].offices}
    days = {(str(first or ""), str(last or "")) for first, last in holder.terms}
    assert days <= told
