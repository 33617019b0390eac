"""References by office: whom "the minister" means, and when nobody is sure to be meant."""

import pytest

from syriatalks.actors import find_actors
from syriatalks.reading import parse

QUIST = "Norland's foreign minister, Ida Quist, came to Vienna. "
DROBNY = "Turkish Foreign Minister Pavel Drobny stayed in Ankara. "


def referred(text):
    return {
        (mention.text, actor.name)
        for actor in find_actors(parse(text))
        for mention in actor.mentions
        if mention.how == "nominal" and actor.kind == "person"
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{QUIST}Later the minister left.", "the minister"),
        (f"{QUIST}The foreign minister left.", "The foreign minister"),
        (f"{QUIST}The Minister left.", "The Minister"),
        (f"{DROBNY}{QUIST}The Turkish minister left.", "The Turkish minister"),
        ("UN envoy Pavel Drobny came. The town slept, and the envoy left.", "the envoy"),
        ("UN envoy Pavel Drobny came. The mediator left.", "The mediator"),
        ("Former president Ida Quist came. The former president left.", "The former president"),
    ],
)
def test_a_definite_office_means_the_one_person_who_has_it(text, words):
    assert [found for found, _ in referred(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        f"{QUIST}{DROBNY}The minister left.",  # which of the two?
        f"{QUIST}Then a minister left.",
        f"{QUIST}A minister came. The minister left.",  # perhaps the one without a name
        f"{QUIST}The defence minister left.",
        f"{QUIST}The Turkish minister left.",
        f"{QUIST}The minister of Norland left.",
        f"{QUIST}The deputy minister left.",
        f"{QUIST}The minister, Otto Falk, left.",
        "The minister left. Norland's foreign minister, Ida Quist, came.",
        "Former president Ida Quist came. The president left.",
        "Prime Minister Ida Quist came. The minister left.",
        "Ida Quist, the foreign minister, thanked the minister.",
        "Analyst Ida Quist came. The analyst left.",
        f"{QUIST}{'Rain fell on the town all day. ' * 80}The minister left.",
    ],
)
def test_without_sure_evidence_nobody_is_meant(text):
    assert referred(text) == set()


def test_who_is_known_to_have_had_the_office_makes_it_doubtful():
    text = "Russian Foreign Minister Pavel Drobny met Sergei Lavrov. The minister left."
    assert referred(text) == set()
