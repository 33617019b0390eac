"""The facts format, version 1: the shape of every fact, and offsets that are exact."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest

import syriatalks
from syriatalks.export import to_json
from syriatalks.model import KINDS, STATUSES, Basis, Dossier, How, Precision, Speech, Timex
from syriatalks.seeds import bundled

Facts = dict[str, Any]
PLACE = {"start": int, "end": int, "text": str}
OPTIONAL = (str, type(None))
# What each object holds, key by key: a type, a tuple of types, or the values allowed.
SHAPES: dict[str, dict[str, Any]] = {
    "stories": {
        "id": str,
        "path": str,
        "title": str,
        "text": str,
        "agency": OPTIONAL,
        "place": OPTIONAL,
        "published": (dict, type(None)),
    },
    "dates": {
        "story": str,
        **PLACE,
        "type": list(get_args(Timex)),
        "value": str,
        "earliest": OPTIONAL,
        "latest": OPTIONAL,
        "precision": list(get_args(Precision)),
        "parts": list,
        "rule": str,
        "because": list,
    },
    "actors": {"id": str, "name": str, "kind": list(KINDS), "aliases": list, "roles": list, "mentions": list},
    "quotes": {
        "story": str,
        **PLACE,
        "kind": list(get_args(Speech)),
        "speaker": OPTIONAL,
        "source": (dict, type(None)),
        "cue": (dict, type(None)),
        "because": list,
    },
    "events": {
        "id": str,
        "story": str,
        **PLACE,
        "headline": str,
        "dates": list,
        "earliest": OPTIONAL,
        "latest": OPTIONAL,
        "edtf": str,
        "status": list(STATUSES),
        "actors": list,
    },
}
PUBLISHED = {"value": str, "edtf": str, "basis": list(get_args(Basis)), "candidates": list, "because": list}
MENTION = {"story": str, **PLACE, "how": list(get_args(How))}
ROLE = {"text": str, "story": str, "start": int, "end": int}


@pytest.fixture(scope="module", params=["by hand", "bundled"])
def facts(request: pytest.FixtureRequest, dossier: Dossier) -> Facts:
    """The facts as a program reads them: written as JSON and read again."""
    found = dossier if request.param == "by hand" else syriatalks.read(bundled())
    loaded: Facts = json.loads(json.dumps(to_json(found)))
    return loaded


def check(thing: Facts, shape: dict[str, Any]) -> None:
    assert list(thing) == list(shape)
    for key, allowed in shape.items():
        fits = thing[key] in allowed if isinstance(allowed, list) else isinstance(thing[key], allowed)
        assert fits, f"{key} is {thing[key]!r}"


def placed(facts: Facts) -> Iterator[tuple[str, Facts]]:
    """Everything that points at words, with the id of its story."""
    for mention in facts["dates"]:
        yield mention["story"], mention
        yield from ((mention["story"], part) for part in mention["parts"])
    for actor in facts["actors"]:
        yield from ((found["story"], found) for found in (*actor["mentions"], *actor["roles"]))
    for quote in facts["quotes"]:
        yield quote["story"], quote
        yield from ((quote["story"], quote[part]) for part in ("source", "cue") if quote[part])
    for event in facts["events"]:
        yield event["story"], event


def test_every_object_has_its_keys_and_types(facts: Facts) -> None:
    assert facts["format"] == "syriatalks-facts/1"
    assert facts["generator"] == f"syriatalks {syriatalks.__version__}"
    for nouns, shape in SHAPES.items():
        for thing in facts[nouns]:
            check(thing, shape)


def test_the_parts_of_objects_have_theirs(facts: Facts) -> None:
    for story in facts["stories"]:
        if story["published"]:
            check(story["published"], PUBLISHED)
    for mention in facts["dates"]:
        for part in mention["parts"]:
            check(part, {**PLACE, "value": str})
    for actor in facts["actors"]:
        for found in actor["mentions"]:
            check(found, MENTION)
        for role in actor["roles"]:
            check(role, ROLE)


def test_every_offset_is_exact(facts: Facts) -> None:
    texts = {story["id"]: story["text"] for story in facts["stories"]}
    count = 0
    for story, fact in placed(facts):
        assert texts[story][fact["start"] : fact["end"]] == fact["text"]
        count += 1
    assert count > 10


def test_every_reference_leads_somewhere(facts: Facts) -> None:
    actors = {actor["id"] for actor in facts["actors"]}
    assert len(actors) == len(facts["actors"])
    assert len({event["id"] for event in facts["events"]}) == len(facts["events"])
    for quote in facts["quotes"]:
        assert quote["speaker"] is None or quote["speaker"] in actors
    for event in facts["events"]:
        assert set(event["actors"]) <= actors
        assert all(0 <= index < len(facts["dates"]) for index in event["dates"])
        assert all(facts["dates"][index]["story"] == event["story"] for index in event["dates"])


def test_days_are_iso_days_in_order(facts: Facts) -> None:
    for fact in (*facts["dates"], *facts["events"]):
        if fact["earliest"] and fact["latest"]:
            assert date.fromisoformat(fact["earliest"]) <= date.fromisoformat(fact["latest"])


def test_the_same_stories_give_the_same_bytes() -> None:
    assert json.dumps(to_json(syriatalks.read(bundled()))) == json.dumps(to_json(syriatalks.read(bundled())))


def test_a_story_s_id_comes_from_its_words_and_not_from_its_path(tmp_path: Path) -> None:
    ids = []
    for name in ("one.txt", "two.txt"):
        path = tmp_path / name
        path.write_text("Talks opened in Geneva on January 24, 2014.", encoding="utf-8")
        ids += [story["id"] for story in to_json(syriatalks.read([str(path)]))["stories"]]
    assert ids[0] == ids[1]
