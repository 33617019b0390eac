"""Names that the model runs together or tears apart, given as it would give them."""

import pytest

from syriatalks.actors.names import Name
from syriatalks.actors.parting import joined, parted
from syriatalks.actors.vessels import without_vessels
from syriatalks.model import Span


def named(text, *names):
    spans = [(text.index(words), words, kind) for words, kind in names]
    return [Name(Span(at, at + len(words)), words, kind, "by hand") for at, words, kind in spans]


@pytest.mark.parametrize(
    ("name", "kind", "parts"),
    [
        ("Kenya and Chad", "organisation", ["Kenya", "Chad"]),
        ("Norland Bank & Chad", "organisation", ["Norland Bank", "Chad"]),
        ("United States Ahmad Kari", "place", ["United States", "Ahmad Kari"]),
        ("Hamas and Kestrel Front", "organisation", ["Hamas", "Kestrel Front"]),
        ("Trinidad and Tobago", "place", ["Trinidad and Tobago"]),
        ("Ministry of Trade and Chad", "organisation", ["Ministry of Trade and Chad"]),
        ("Procter and Gamble", "organisation", ["Procter and Gamble"]),
        ("United States Steel", "organisation", ["United States Steel"]),
        ("China Railway Group and Vietnam Railways", "organisation", ["China Railway Group", "Vietnam Railways"]),
        ("New Lund Trust and Quist Trust", "organisation", ["New Lund Trust", "Quist Trust"]),
        ("Nepal Army and the Armed Police Force", "organisation", ["Nepal Army", "Armed Police Force"]),
        ("Quist Ministry and Lundal Foundation", "organisation", ["Quist Ministry", "Lundal Foundation"]),
        ("King Quist Hospital and Research Centre", "organisation", ["King Quist Hospital and Research Centre"]),
        ("Food and Drug Administration", "organisation", ["Food and Drug Administration"]),
        ("Centre for Health and the Global Climate", "organisation", ["Centre for Health and the Global Climate"]),
        ("Uganda-based Democracy Group", "organisation", ["Uganda", "Democracy Group"]),
        ("Chad for Qatar", "organisation", ["Chad", "Qatar"]),
        ("Sweden Democrats in the Cabinet", "organisation", ["Sweden Democrats", "Cabinet"]),
        ("UN-Arab League", "organisation", ["UN", "Arab League"]),
        ("UN-Habitat Norland", "organisation", ["UN-Habitat Norland"]),
        ("Chad for Citizens", "organisation", ["Chad for Citizens"]),
        ("Senate for Quista", "organisation", ["Senate", "Quista"]),
        ("Congress for Democracy", "organisation", ["Congress for Democracy"]),
        ("Social Union in Norland", "organisation", ["Social Union in Norland"]),
    ],
)
def test_a_state_is_no_part_of_a_name_beside_it(name, kind, parts):
    found = list(parted(name, named(name, (name, kind))))
    assert [one.text for one in found] == parts
    assert all(one.span.of(name) == one.text for one in found)


def test_a_full_name_behind_an_office_is_no_part_of_it():
    text = "It was told by the Director of the Press Office Jamal Quist"
    found = list(parted(text, named(text, ("Press Office Jamal Quist", "organisation"))))
    assert [(one.text, one.kind) for one in found] == [("Press Office", "organisation"), ("Jamal Quist", "person")]


@pytest.mark.parametrize(
    ("text", "name", "parts"),
    [
        (
            "head of the Norland Refugee Council Enver Quist",
            "Council Enver Quist",
            ["Norland Refugee Council", "Enver Quist"],
        ),
        ("spokesman of the Cabinet Nader Quist", "Cabinet Nader Quist", ["Cabinet", "Nader Quist"]),
        ("told Union Reza Quist", "Union Reza Quist", ["Reza Quist"]),
        ("told Charlotte Church", "Charlotte Church", ["Charlotte Church"]),
    ],
)
def test_a_body_is_no_part_of_the_person_behind_it(text, name, parts):
    found = list(parted(text, named(text, (name, "person"))))
    assert [one.text for one in found] == parts
    assert all(one.span.of(text) == one.text for one in found)


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        ("Ali bin Salim spoke.", [("Ali", "person"), ("Salim", "person")], ["Ali bin Salim"]),
        ("Ali and Salim spoke.", [("Ali", "person"), ("Salim", "person")], ["Ali", "Salim"]),
        ("Ursula von der Quist spoke.", [("Ursula", "person"), ("Quist", "person")], ["Ursula von der Quist"]),
        ("Quistla von der Lund spoke.", [("Quistla", "person"), ("Lund", "person")], ["Quistla", "Lund"]),
        (
            "The University of Norland at Aldby closed.",
            [("University of Norland", "organisation"), ("Aldby", "place")],
            ["University of Norland at Aldby"],
        ),
        (
            "The Norland Bank at Aldby closed.",
            [("Norland Bank", "organisation"), ("Aldby", "place")],
            ["Norland Bank", "Aldby"],
        ),
        (
            "The Quist Foundation for the Visual Arts paid.",
            [("Quist Foundation", "organisation"), ("Visual Arts", "organisation")],
            ["Quist Foundation for the Visual Arts"],
        ),
        (
            "Norland Police for Interpol paid.",
            [("Norland Police", "organisation"), ("Interpol", "organisation")],
            ["Norland Police", "Interpol"],
        ),
    ],
)
def test_what_small_words_hold_together_is_one_name(text, names, found):
    assert [name.text for name in joined(text, named(text, *names))] == found


@pytest.mark.parametrize(
    ("text", "words", "is_somebody"),
    [
        ("The frigate Admiral Drobny left.", "Drobny", False),
        ("The USS Ida Quist left.", "Ida Quist", False),
        ("Admiral Drobny left.", "Drobny", True),
        ("The ship left Drobny behind.", "Drobny", True),
    ],
)
def test_a_ship_is_nobody(text, words, is_somebody):
    assert bool(without_vessels(text, named(text, (words, "person")))) == is_somebody


def test_a_ship_that_is_called_like_an_officer_is_nobody_wherever_it_is_named():
    text = "The ferry Captain Quist sank. Captain Quist was old. Captain Lund left."
    second, other = text.index("Quist was"), text.index("Lund")
    names = [Name(Span(at, at + size), text[at : at + size], "person", "") for at, size in ((second, 5), (other, 4))]
    assert [name.text for name in without_vessels(text, names)] == ["Lund"]


def test_a_ship_keeps_its_article_where_it_is_named_again():
    text = "The tanker Quist sank. Ida Quist wept. The Quist was old."
    ship, person = text.rindex("Quist"), text.index("Ida Quist")
    names = [
        Name(Span(person, person + 9), "Ida Quist", "person", "by hand"),
        Name(Span(ship, ship + 5), "Quist", "person", "by hand"),
    ]
    assert [name.text for name in without_vessels(text, names)] == ["Ida Quist"]
