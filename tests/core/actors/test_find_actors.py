"""Whole stories: what the layers, the model and the rules make of them together."""

import time
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from syriatalks.actors import find_actors
from syriatalks.dates import read_dates
from syriatalks.reading import parse

STORY = """ALDBY, Norland, March 3 (Reuters) - The Foreign Minister of Norland, Ida Quist, met Pavel Drobny in Vienna.

Drobny, head of the Free Workers Bloc (FWB), confirmed that his bloc would attend the Minsk-2 talks. FWB officials said
that Mr Drobny was well.

The Turkish Defence Ministry welcomed it. “We agree,” the Turkish ministry said, and Quist thanked the ministry.

In Syria, fighting went on. Syria rejected Resolution 2118, the United States said, and Syria was not asked to Minsk II.

The Vienna Communique (or Vienna-1 Communique) calls for peace."""


@pytest.fixture(scope="module")
def actors():
    return {actor.name: actor for actor in find_actors(parse(STORY))}


@pytest.mark.parametrize(
    ("name", "kind", "aliases"),
    [
        ("Ida Quist", "person", ("Quist",)),
        ("Pavel Drobny", "person", ("Drobny",)),
        ("Free Workers Bloc", "organisation", ("FWB",)),
        ("Turkish Defence Ministry", "organisation", ("the Turkish ministry", "the ministry")),
        ("Syria", "state", ()),
        ("United States", "state", ()),
        ("Vienna", "place", ()),
        ("Aldby", "place", ()),
        ("Reuters", "agency", ()),
        ("Resolution 2118", "agreement", ()),
        ("Vienna Communique", "agreement", ("Vienna-1 Communique",)),
    ],
)
def test_each_actor_is_found_once_with_its_kind_and_names(actors, name, kind, aliases):
    assert (actors[name].kind, actors[name].aliases) == (kind, aliases)


def test_a_meeting_is_one_event_however_it_is_numbered(actors):
    events = [actor for actor in actors.values() if actor.kind == "event"]
    assert [{mention.text for mention in event.mentions} for event in events] == [{"Minsk-2 talks", "Minsk II"}]


def test_roles_are_read_with_their_words(actors):
    assert [role.text for role in actors["Ida Quist"].roles] == ["Foreign Minister of Norland"]
    assert [role.text for role in actors["Pavel Drobny"].roles] == ["head of the Free Workers Bloc"]
    assert all(role.span.of(STORY) == role.text for actor in actors.values() for role in actor.roles)


def test_short_forms_are_references_and_no_names(actors):
    how = {mention.text: mention.how for actor in actors.values() for mention in actor.mentions}
    assert (how["the ministry"], how["his bloc"], how["FWB"]) == ("nominal", "nominal", "name")


def test_a_state_keeps_both_readings_of_its_mentions(actors):
    reasons = [mention.because for mention in actors["Syria"].mentions]
    assert sum("where things happen" in reason for reason in reasons) == 1
    assert sum("acts or is acted on" in reason for reason in reasons) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fighting went on in eastern Syria.", "place"),
        ("They hold large parts of Syria.", "place"),
        ("The two sides met in Montreux, Switzerland, on Friday.", "place"),
        ("On Monday, Syria rejected the plan.", "state"),
        ("However, Syria rejected the plan.", "state"),
        ("The plan was rejected by Syria.", "state"),
        ("Talks with Syria went on.", "state"),
        ("Syria’s minister rejected the plan.", "state"),
    ],
)
def test_a_state_is_a_place_where_things_happen_and_acts_elsewhere(text, kind):
    assert kind in [actor.kind for actor in find_actors(parse(text)) if actor.name in {"Syria", "Switzerland"}]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Many fled to Kenya, Tanzania and Burundi.", "place"),
        ("Kenya, Tanzania and Burundi agreed to help.", "state"),
        ("Help came from Kenya, Tanzania, or Burundi.", "place"),
    ],
)
def test_the_states_of_a_list_are_of_one_kind(text, kind):
    assert [actor.kind for actor in find_actors(parse(text))] == [kind] * 3


def test_every_mention_and_every_merge_says_why(actors):
    assert all(mention.because for actor in actors.values() for mention in actor.mentions)
    assert actors["Pavel Drobny"].because
    assert not actors["Reuters"].because


def test_ids_number_the_actors_from_the_most_mentioned(actors):
    counts = [len(actor.mentions) for actor in actors.values()]
    assert [actor.id for actor in actors.values()] == [f"a{number}" for number in range(1, len(counts) + 1)]
    assert counts == sorted(counts, reverse=True)


def test_the_same_story_gives_the_same_actors():
    assert find_actors(parse(STORY)) == find_actors(parse(STORY))


def test_a_date_is_no_actor():
    story, dates = read_dates(parse("It began in April. April was cold, and May as well, said Ida Quist."))
    taken = {(date.span.start, date.span.end) for date in dates}
    found = {
        (mention.span.start, mention.span.end) for actor in find_actors(story, dates) for mention in actor.mentions
    }
    assert not taken & found


@pytest.mark.parametrize("text", ["", " \n ", "no names here at all.", "\ud83d\ude00 ((( “”", "A", "THE", "'s ’s -- ."])
def test_a_text_without_names_has_no_actors(text):
    assert find_actors(parse(text)) == ()


PIECES = st.sampled_from(
    [*STORY.split(" "), "\n\n", "(", ")", "“", "”", "’s", "é", "Ж", "U.S.", "al-", "Mr.", "Geneva-2", "the", "ministry"]
)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=60).map(" ".join))
def test_mentions_are_slices_of_the_text_in_order_without_overlap(text):
    actors = find_actors(parse(text))
    spans = [mention.span for actor in actors for mention in actor.mentions]
    for actor in actors:
        assert [mention.span for mention in actor.mentions] == sorted(mention.span for mention in actor.mentions)
        assert all(mention.span.of(text) == mention.text for mention in actor.mentions)
        assert all(role.span.of(text) == role.text for role in actor.roles)
    names = sorted(mention.span for actor in actors for mention in actor.mentions if mention.how == "name")
    assert all(one.end <= two.start for one, two in pairwise(names))
    assert max(Counter(spans).values(), default=1) == 1


def test_the_time_grows_with_the_text_and_no_faster():
    def seconds(times):
        text = "\n\n".join(STORY.replace("Quist", f"Quist{'abcdefghij'[at % 10]}{at}") for at in range(times))
        story = parse(text)
        start = time.process_time()
        find_actors(story)
        return time.process_time() - start

    seconds(20)
    assert seconds(160) < 20 * max(seconds(20), 0.01)
