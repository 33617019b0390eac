"""Two stories with facts found by hand, so that corrections are tried apart from the rules."""

import pytest
from two_stories import TEXTS

from syriatalks.model import Actor, Dossier, Event, Mention, Quote, Role, Span, Story


def span(story, words, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = TEXTS[story].index(words, at + 1)
    return Span(at, at + len(words))


def mention(story, words, nth=0, how="name"):
    return Mention(story, span(story, words, nth), words, how, "by hand")


def quote(story, words, speaker, source, nth):
    return Quote(story, span(story, words), words, "direct", speaker, span(story, source, nth), None, ("by hand",))


def event(number, story, opening, end, actors):
    whole = Span(span(story, opening).start, span(story, end).end)
    text = whole.of(TEXTS[story])
    return Event(f"e{number}", story, whole, text, text, (), None, None, "", "happened", actors)


@pytest.fixture
def dossier():
    quist = Actor(
        "a1",
        "Ida Quist",
        "person",
        ("Quist",),
        roles=(
            Role("Foreign Minister", "s1", span("s1", "Foreign Minister")),
            Role("Council head", "s2", span("s2", "Council head")),
        ),
        mentions=(
            mention("s1", "Ida Quist"),
            mention("s1", "Quist", 1),
            mention("s1", "Quist", 2),
            mention("s2", "Quist"),
            mention("s2", "Quist", 1),
        ),
        because=("“Quist” is “Ida Quist”: it is the surname.", "“Quist” fits only Ida Quist among all that is named."),
    )
    halabi = Actor(
        "a2",
        "Omar Halabi",
        "person",
        ("Halabi",),
        roles=(Role("envoy", "s1", span("s1", "envoy")),),
        mentions=(mention("s1", "Omar Halabi"), mention("s1", "Halabi", 1), mention("s2", "Omar Halabi")),
    )
    council = Actor(
        "a3",
        "Harbour Council",
        "organisation",
        ("the council",),
        mentions=(mention("s1", "Harbour Council"), mention("s1", "the council", 0, "nominal")),
    )
    kestrel = Actor("a4", "Kestrel", "place", mentions=(mention("s1", "Kestrel"), mention("s2", "Kestrel")))
    whole = (mention("s2", "Harbour Council of Kestrel"),)
    longer = Actor("a5", "Harbour Council of Kestrel", "organisation", mentions=whole)
    ministry = Actor("a6", "Foreign Ministry", "organisation", mentions=(mention("s2", "Foreign Ministry"),))
    return Dossier(
        tuple(Story(name, f"{name}.txt", text, f"Title {name}") for name, text in TEXTS.items()),
        (),
        (quist, halabi, council, kestrel, longer, ministry),
        (
            quote("s1", "We agree,", "a1", "Quist", 1),
            quote("s1", "It holds,", "a1", "she", 0),
            quote("s2", "Peace is near,", "a1", "Quist", 1),
        ),
        (
            event(1, "s1", "Foreign Minister", "3 May 2014.", ("a1", "a2", "a4")),
            event(2, "s1", "Halabi left", "4 May 2014.", ("a2",)),
            event(3, "s2", "Council head", "9 May 2014.", ("a1", "a4")),
        ),
    )
