import re

import pytest

from syriatalks.actors import lexicon
from syriatalks.actors.listed import find_listed
from syriatalks.actors.tokens import tokenize
from syriatalks.model import KINDS, Span


def listed(text):
    return [(name.text, name.kind, name.key) for name in find_listed(text, tokenize(text, [Span(0, len(text))]))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Syrian National Coalition said", ("Syrian National Coalition", "organisation")),
        ("the SNC said that Syria", ("SNC", "organisation")),
        ("fighters of al-Nusra Front", ("al-Nusra Front", "group")),
        ("the U.S. and others", ("U.S.", "state")),
        ("South Sudan is young", ("South Sudan", "state")),
        ("Crimea voted and Kosovo watched", ("Crimea", "place")),
        ("Crimea voted and Kosovo watched", ("Kosovo", "state")),
        ("the Gaza Strip was quiet", ("Gaza Strip", "place")),
        ("Sergey Lavrov left", ("Sergey Lavrov", "person")),
        ("TASS reported", ("TASS", "agency")),
        ("UNSMIL reported", ("UNSMIL", "organisation")),
        ("leaders of the G7 met", ("G7", "organisation")),
        ("students of UC Berkeley met", ("UC Berkeley", "organisation")),
        ("the Russia-Ukraine war", ("Russia", "state")),
        ("the Russia-Ukraine war", ("Ukraine", "state")),
    ],
)
def test_known_names_are_found_in_any_spelling(text, found):
    assert found in [(name, kind) for name, kind, _ in listed(text)]


def test_spellings_of_one_row_share_a_key():
    keys = {key for _, _, key in listed("Walid al-Moallem and Walid Muallem; the US, the U.S. and America")}
    assert keys == {"Walid Muallem", "United States"}


@pytest.mark.parametrize(
    "text",
    [
        "the SNC of another land",
        "it cost US$100 million",
        "about 20 US dollars",
        "the Russian side",
        "us and them",
        "WHO DID WHAT TO US ALL",
        "the Quist-Ukraine fund",
    ],
)
def test_other_words_are_not_taken_for_known_names(text):
    assert listed(text) == []


def test_each_row_of_the_table_is_whole():
    for row in lexicon.table():
        assert row.kind in KINDS
        assert row.source, row
        for office in row.offices:
            assert re.fullmatch(r"[^,]+(, [^,\d][^,]+)*, \d{4}-\d\d-\d\d,(?: \d{4}-\d\d-\d\d)?", office), office


def test_no_spelling_belongs_to_two_rows():
    owners = {}
    for row in lexicon.table():
        for name in row.names:
            assert owners.setdefault(name, row.names[0]) == row.names[0]
            assert not (row.kind == "person" and " " not in name), f"{name} alone does not name a person"


def test_parents_are_known():
    known = {row.names[0] for row in lexicon.table()} | {state.names[0] for state in lexicon.states()}
    assert {row.parent for row in lexicon.table() if row.parent} <= known


@pytest.mark.parametrize("text", ["Sergei Lavrov left", "Burhan Ghalioun left", "Kofi Annan left", "UNSMIL left"])
def test_the_reason_names_a_source_that_a_reader_knows(text):
    (name,) = find_listed(text, tokenize(text, [Span(0, len(text))]))
    assert name.because.startswith("The table of known names has it as ")
    assert not re.search(r"own[,)]|source: (?:press|UN|EU)\)", name.because)
