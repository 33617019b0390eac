"""The story that comes with the program is read as a careful person reads it."""

from pathlib import Path

import pytest

import syriatalks
from syriatalks.export import to_json

STORY = next((Path(__file__).parents[2] / "seeds").glob("syrian-opposition*.txt"))
MINISTRY = "Russian Foreign Ministry"


@pytest.fixture(scope="module")
def facts():
    return to_json(syriatalks.read([str(STORY)]))


@pytest.fixture(scope="module")
def actors(facts):
    return {actor["name"]: actor for actor in facts["actors"]}


def test_the_missing_year_is_inferred_and_says_why(facts):
    published = facts["stories"][0]["published"]
    assert published["value"] == "2014-02-05T01:38"
    assert published["edtf"] == "2014?-02-05"
    assert published["basis"] == "inferred-year"
    assert published["candidates"][0] == "2014"
    reasons = " ".join(published["because"])
    assert "Tuesday" in reasons
    assert "2012" in reasons
    assert "ITAR-TASS" in reasons


def test_the_story_knows_its_headline_place_and_agency(facts):
    story = facts["stories"][0]
    assert story["title"].startswith("Syrian opposition to attend")
    assert (story["agency"], story["place"]) == ("ITAR-TASS", "Moscow")


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("Tuesday", "2014-02-04", "day"),
        ("January 22", "2014-01-22", "day"),
        ("January 23-31", "2014-01-23/2014-01-31", "range"),
        ("January 24", "2014-01-24", "day"),
        ("February 10", "2014-02-10", "day"),
        ("2011", "2011", "year"),
        ("June 30, 2012", "2012-06-30", "day"),
    ],
)
def test_each_date_is_resolved_as_precisely_as_it_was_printed(facts, text, value, precision):
    found = [date for date in facts["dates"] if date["text"] == text]
    assert found
    assert {(date["value"], date["precision"]) for date in found} == {(value, precision)}
    assert all(date["because"] for date in found)


def test_no_number_is_mistaken_for_a_date(facts):
    texts = [date["text"] for date in facts["dates"]]
    assert not [text for text in texts if "100,000" in text or "Geneva" in text]
    assert texts.count("Tuesday") == 2


def test_what_is_to_come_is_planned_and_the_rest_happened(facts):
    status = {}
    for event in facts["events"]:
        for index in event["dates"]:
            status.setdefault(facts["dates"][index]["value"], set()).add(event["status"])
    assert status["2014-02-10"] == {"planned"}
    for value in ("2014-01-22", "2014-01-23/2014-01-31", "2014-01-24", "2014-02-04", "2012-06-30"):
        assert status[value] == {"happened"}, value


@pytest.mark.parametrize(
    ("name", "kind", "aliases"),
    [
        (
            "National Coalition for Syrian Revolutionary and Opposition Forces",
            "organisation",
            {"NCSROF", "National Coalition"},
        ),
        ("Ahmad Jarba", "person", {"Jarba"}),
        ("Sergei Lavrov", "person", {"Lavrov"}),
        (MINISTRY, "organisation", set()),
        ("Geneva Communique", "agreement", {"Geneva-1 Communique"}),
        ("Geneva-2", "event", set()),
        ("Geneva-1", "event", set()),
        ("Geneva", "place", set()),
        ("Moscow", "place", set()),
        ("ITAR-TASS", "agency", set()),
        ("Russia", "state", set()),
        ("United States", "state", set()),
    ],
)
def test_each_actor_is_there_once_with_its_kind_and_names(actors, facts, name, kind, aliases):
    assert [actor["name"] for actor in facts["actors"]].count(name) == 1
    assert actors[name]["kind"] == kind
    assert aliases <= set(actors[name]["aliases"])


def test_short_forms_refer_to_the_ministry(actors):
    referred = {mention["text"].casefold() for mention in actors[MINISTRY]["mentions"] if mention["how"] == "nominal"}
    assert {"the ministry", "the russian ministry"} <= referred


def test_roles_are_read_from_the_words_around_the_names(actors):
    assert any("head of the National Coalition" in role["text"] for role in actors["Ahmad Jarba"]["roles"])
    assert any("Russian Foreign Minister" in role["text"] for role in actors["Sergei Lavrov"]["roles"])


def test_all_four_quotations_are_the_ministrys(facts, actors):
    direct = [quote for quote in facts["quotes"] if quote["kind"] == "direct"]
    assert len(direct) == 4
    assert {quote["speaker"] for quote in direct} == {actors[MINISTRY]["id"]}
    assert all(quote["because"] for quote in direct)


def test_names_in_quotation_marks_are_not_speech(facts):
    assert not [quote for quote in facts["quotes"] if quote["text"] in {"action group", "Geneva-1.", "Geneva-1"}]


def test_every_fact_points_at_its_words(facts):
    text = facts["stories"][0]["text"]
    places = [*facts["dates"], *facts["quotes"], *facts["events"]]
    places += [part for date in facts["dates"] for part in date["parts"]]
    places += [mention for actor in facts["actors"] for mention in actor["mentions"]]
    places += [quote[part] for quote in facts["quotes"] for part in ("source", "cue") if quote[part]]
    assert len(places) > 60
    assert all(text[place["start"] : place["end"]] == place["text"] for place in places)
