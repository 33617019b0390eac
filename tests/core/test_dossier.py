"""Several stories as one: who is one actor in all of them, and where each fact went."""

from datetime import date

import pytest

from syriatalks.dossier import merge
from syriatalks.model import Actor, DateMention, Dossier, Event, Mention, Publication, Quote, Role, Span, Story


def actor(number, kind, *names, story="s", role=None):
    mentions = tuple(Mention(story, Span(at, at + len(name)), name, "name", "x") for at, name in enumerate(names))
    roles = (Role(role, story, Span(0, len(role))),) if role else ()
    return Actor(f"a{number}", max(names, key=len), kind, names[1:], roles, mentions)


def story_of(name, *actors, published=None):
    value = Publication(published, published, "given") if published else None
    story = Story(name, f"{name}.txt", "", "", published=value)
    made = tuple(actor(at, kind, *names, story=name) for at, (kind, *names) in enumerate(actors, 1))
    return Dossier((story,), actors=made)


def cast(*stories):
    merged = merge([story_of(f"s{at}", *actors) for at, actors in enumerate(stories)])
    return [{mention.text for mention in one.mentions} for one in merged.actors]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("person", "Ida Quist", "Quist"), ("person", "Ida Quist")),
        (("person", "Sergei Lavrov"), ("person", "Sergey Lavrov")),
        (("person", "Walid al-Moallem"), ("person", "Walid Muallem")),
        (("state", "US"), ("state", "United States")),
        (("state", "Syria"), ("place", "Syria")),
        (("organisation", "Free Workers Bloc"), ("group", "Free Workers Bloc")),
        (("organisation", "Free Workers Bloc"), ("organisation", "FWB")),
        (("organisation", "FWB"), ("organisation", "FWB")),
        (("agency", "AP"), ("agency", "AP")),
        (("agency", "PA"), ("agency", "PA")),
        (("agency", "UPI"), ("agency", "United Press International")),
        (("organisation", "Kestrelco"), ("organisation", "Kestrelco Inc")),
        (("organisation", "Turkish Defence Ministry"), ("organisation", "Defence Ministry")),
        (("person", "Ida Quist"), ("person", "Quist")),
        (("person", "Sami bin Quist"), ("person", "Bin Quist")),
        (("person", "Bin Quist"), ("person", "Quist")),
        (("person", "Ida von der Quist"), ("person", "Von der Quist")),
        (("person", "Jarosław Wałęski"), ("person", "Jaroslaw Waleski")),
        (("event", "Minsk-2"), ("event", "Minsk II negotiations")),
        (("agreement", "Resolution 2118"), ("agreement", "resolution 2118")),
        (("agreement", "Geneva Communique"), ("agreement", "Geneva-1 Communiqué")),
    ],
)
def test_what_is_surely_one_actor_becomes_one(one, two):
    assert len(cast([one], [two])) == 1


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (("person", "Ida Quist"), ("person", "Ida")),
        (("person", "Ida Quist"), ("person", "Ida Berg")),
        (("person", "Quist"), ("person", "Quist")),
        (("person", "Ahmad Borgi"), ("person", "Ahmed Borgy")),
        (("person", "Robert Marsh"), ("person", "Helen Marsh")),
        (("person", "Georgia"), ("state", "Georgia")),
        (("person", "Ida Quist"), ("organisation", "Ida Quist")),
        (("organisation", "QZ"), ("organisation", "QZ")),
        (("organisation", "AP"), ("organisation", "AP")),
        (("agency", "PTI"), ("agency", "PTI", "People's Turnip Initiative")),
        (("organisation", "FWB Members Group of the Peace Council"), ("organisation", "FWB", "Free Workers Bloc")),
        (("organisation", "FWB Members Group of the Peace Council"), ("organisation", "FWB")),
        (("organisation", "FWB"), ("organisation", "FWB Norland Branch")),
        (("organisation", "Security Council"), ("organisation", "Security Council of Norland")),
        (("organisation", "Defence Ministry"), ("organisation", "Defence Ministry")),
        (("organisation", "Turkish Defence Ministry"), ("organisation", "Russian Defence Ministry")),
        (("organisation", "Parliament"), ("organisation", "Parliament")),
        (("organisation", "Supreme Court"), ("organisation", "Supreme Court")),
        (("organisation", "Free Workers Bloc"), ("organisation", "Free Farmers Bloc")),
        (("event", "Geneva-1"), ("event", "Geneva-2")),
        (("event", "Geneva-2"), ("place", "Geneva")),
        (("agreement", "Resolution 2118"), ("agreement", "Resolution 2254")),
        (("state", "North Korea"), ("state", "South Korea")),
    ],
)
def test_what_may_be_two_stays_two(one, two):
    assert len(cast([one], [two])) == 2


def test_a_lone_surname_with_two_candidates_joins_neither():
    assert {"Marsh"} in cast([("person", "Robert Marsh")], [("person", "Helen Marsh")], [("person", "Marsh")])


def test_a_surname_with_and_without_its_particle_joins_the_one_full_name():
    assert len(cast([("person", "Quist")], [("person", "Bin Quist")], [("person", "Sami bin Quist")])) == 1


def test_an_acronym_with_two_full_names_joins_neither():
    assert {"FWB"} in cast(
        [("organisation", "Free Workers Bloc")], [("organisation", "Fine Wood Board")], [("organisation", "FWB")]
    )


def test_an_agency_of_the_table_is_one_though_others_have_its_letters():
    party = ("organisation", "Alpine Party")
    assert {"AP", "Associated Press"} in cast([("agency", "AP")], [party], [("agency", "Associated Press")])


def test_two_actors_of_one_story_never_become_one():
    found = cast([("person", "Ida Quist"), ("person", "Ida B. Quist")], [("person", "Ida Quist")])
    assert len(found) == 2


@pytest.mark.parametrize(("role", "count"), [("foreign minister", 1), ("opera singer", 2)])
def test_spellings_of_a_name_need_a_role_in_common(role, count):
    one = Dossier((Story("s", "s", "", ""),), actors=(actor(1, "person", "Ahmad Borgi", role="foreign minister"),))
    two = Dossier((Story("t", "t", "", ""),), actors=(actor(1, "person", "Ahmed Borgy", story="t", role=role),))
    assert len(merge([one, two]).actors) == count


def test_a_merged_actor_keeps_names_mentions_kind_and_reasons():
    first = story_of("s", ("state", "US", "United States", "US"), published="2014-02-05")
    second = story_of("t", ("place", "United States"), published="2013-02-05")
    (one,) = merge([first, second]).actors
    assert (one.id, one.name, one.kind, one.aliases) == ("a1", "United States", "state", ("US",))
    assert [mention.story for mention in one.mentions] == ["s", "s", "s", "t"]
    assert any("United States" in reason for reason in one.because)


def test_roles_stand_in_order_of_publication():
    def told(name, published, role):
        story = Story(name, name, "", "", published=Publication(published, published, "given"))
        return Dossier((story,), actors=(actor(1, "person", "Ida Quist", story=name, role=role),))

    merged = merge(
        [told("s", "2014-02-05", "minister"), told("t", "2011-01-01", "mayor"), told("u", "2015-01-01", "minister")]
    )
    assert [(role.text, role.story) for role in merged.actors[0].roles] == [("mayor", "t"), ("minister", "s")]


def fact(story, actors):
    day = date(2014, 2, 5)
    mention = DateMention(story, Span(0, 1), "x", "DATE", "2014-02-05", day, day, "day", "r")
    quote = Quote(story, Span(0, 1), "x", "direct", "a1", None, None)
    event = Event("e1", story, Span(0, 1), "x", "x", (0,), day, day, "2014-02-05", "happened", ("a1", "a2"))
    return Dossier((Story(story, story, "", ""),), (mention,), actors, (quote, replace_speaker(quote)), (event,))


def replace_speaker(quote):
    return Quote(quote.story, quote.span, quote.text, quote.kind, None, None, None)


def test_quotes_events_and_dates_point_at_the_facts_of_the_whole():
    one = fact("s", (actor(1, "person", "Ida Quist", "Quist"), actor(2, "state", "Syria")))
    two = fact(
        "t", (actor(1, "state", "Syria", "Syria", "Syria", story="t"), actor(2, "person", "Lena Borg", story="t"))
    )
    merged = merge([one, two])
    ids = {one.name: one.id for one in merged.actors}
    assert [quote.speaker for quote in merged.quotes] == [ids["Ida Quist"], None, ids["Syria"], None]
    assert [event.id for event in merged.events] == ["e1", "e2"]
    assert [event.dates for event in merged.events] == [(0,), (1,)]
    assert [event.actors for event in merged.events] == [
        (ids["Ida Quist"], ids["Syria"]),
        (ids["Syria"], ids["Lena Borg"]),
    ]
    assert merged.actors[0].id == "a1"
    assert merged.actors[0].name == "Syria"


def test_nothing_merges_to_nothing():
    assert merge([]) == Dossier()


def test_one_story_stays_as_it_is():
    one = fact("s", (actor(1, "person", "Ida Quist", "Quist"), actor(2, "state", "Syria")))
    assert merge([one]) == one
