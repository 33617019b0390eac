"""The kind of a name by the noun that the story itself uses for it."""

import pytest

from syriatalks.actors import lexicon
from syriatalks.actors.described import as_described
from syriatalks.model import KINDS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("[person Quistly], a crypto startup in Norland, closed.", "organisation"),
        ("The broadcaster [person Quistly] closed.", "organisation"),
        ("They left the town of [person Quistly] and the rest.", "place"),
        ("They left [person Quistly] province and the rest.", "place"),
        ("[organisation Quistly], a suburb, was quiet.", "place"),
        ("[person Quistly], an official from the village, closed it.", "person"),
        ("[person Ida Quistly], a company, closed.", "person"),
        ("The [organisation FWB] region was quiet.", "organisation"),
        ("[person Quistly] company cars were sold.", "person"),
        ("They left the town [person Quistly] had built.", "person"),
        ("An analyst at [place Quistly] said so.", "organisation"),
        ("The founder of [person Quistly] said so.", "organisation"),
        ("An officer of [place London] said so.", "place"),
        ("The friends of [person Quistly] said so.", "person"),
        ("[person Quistly] analyst Otto Lund said so.", "organisation"),
        ("[person Quistly] spokesman Otto Lund said so.", "person"),
        ("Her son [place Quistly] said so.", "person"),
        ("[organisation Suresh Quistar], chief district officer of Aldby, said so.", "person"),
        ("[organisation Kestrel Bank], chief officer of Aldby, said so.", "organisation"),
        ("[place Aldby] striker Otto Lund left.", "organisation"),
        ("[place Aldby] striker and others left.", "place"),
        ("[place Aldby City] 2-1 Quist Town", "organisation"),
        ("Quist Town 2-1 [place Aldby City]", "organisation"),
        ("[place Aldby] 2 others left", "place"),
        ("It stood in the [place Quistly] newspaper.", "organisation"),
        ("Investors sold [person Quistly] shares.", "organisation"),
        ("[person Quistly]'s net profit rose.", "organisation"),
        ("They bought shares in [person Quistly].", "organisation"),
        ("A novel published by [person Quistly] sold well.", "organisation"),
        ("[person Quistly] MPs left the hall.", "organisation"),
        ("[person Quistly] shares a flat with her.", "person"),
        ("[person Quistly]'s house was sold.", "person"),
        ("It stood in the [place Quistly] street.", "place"),
    ],
)
def test_a_name_is_of_the_kind_that_the_story_says(marked, text, kind):
    assert [name.kind for name in as_described(*marked(text))] == [kind]


def test_what_is_said_once_holds_for_every_mention(marked):
    found = as_described(*marked("[person Quistly], a bank, closed. [person Quistly] said so."))
    assert {(name.kind, name.because) for name in found} == {("organisation", "The story says “bank” of it.")}


def test_what_is_said_to_be_two_things_stays_as_it_was(marked):
    found = as_described(*marked("[person Quistly], a bank, closed. The town of [person Quistly] wept."))
    assert {name.kind for name in found} == {"person"}


def test_what_belongs_to_a_body_tells_nothing_of_whom_the_story_names_in_full(marked):
    found = as_described(*marked("[person Quistly]'s profit rose, [person Ida Quistly] said."))
    assert {name.kind for name in found} == {"person"}


def test_each_noun_gives_a_kind():
    assert set(lexicon.descriptions().values()) <= set(KINDS)
