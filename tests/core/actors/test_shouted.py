"""A line in capitals has the names of the story, and none of what its capitals only look like."""

import pytest

from syriatalks.actors import find_actors
from syriatalks.reading import parse

BODY = "Vjosa Quistani, president of Norland, met Sergei Drobnov of Russia in New York, NATO said.\n\nDrobnov left."


@pytest.mark.parametrize(
    ("line", "name", "mentions"),
    [
        ("UN ENVOY DROBNOV URGES TALKS", "Sergei Drobnov", ["DROBNOV", "Sergei Drobnov", "Drobnov"]),
        ("SERGEI DROBNOV'S VISIT ENDS", "Sergei Drobnov", ["SERGEI DROBNOV", "Sergei Drobnov", "Drobnov"]),
        ("DROBNOV: WEST IS LOST", "Sergei Drobnov", ["DROBNOV", "Sergei Drobnov", "Drobnov"]),
        ("TALKS IN NEW YORK END", "New York", ["NEW YORK", "New York"]),
        ("ALDBY MEN IN NEW YORKS MET", "New York", ["New York"]),
    ],
)
def test_a_line_in_capitals_has_the_names_of_the_story(line, name, mentions):
    actors = {actor.name: actor for actor in find_actors(parse(f"{line}\n\n{BODY}"))}
    assert [mention.text for mention in actors[name].mentions] == mentions


def test_names_are_shown_as_prose_writes_them():
    actors = {actor.name: actor for actor in find_actors(parse(f"DROBNOV MEETS IDA KVIST IN RUSSIA\n\n{BODY}"))}
    assert actors["Sergei Drobnov"].aliases == ("Drobnov",)
    assert "Russia" in actors
    assert not [name for name in actors if name.isupper() and name != "NATO"]
