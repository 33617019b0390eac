import pytest

from syriatalks.actors.nominals import body, find_nominals
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span


def referred(marked, text):
    story, names = marked(text)
    bodies = {at: body([name.text], None, name.kind) for at, name in enumerate(names)}
    named = [(name.span, at) for at, name in enumerate(names)]
    sentences = tokenize(story, [Span(0, len(story))])
    return [(span.of(story), names[at].text) for span, at in find_nominals(sentences, bodies, named)]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("[organisation Turkish Defence Ministry] spoke. Then the ministry left.", "the ministry"),
        ("[organisation Turkish Defence Ministry] spoke. Then the Turkish ministry left.", "the Turkish ministry"),
        ("[organisation Turkish Defence Ministry] spoke. Then the defence ministry left.", "the defence ministry"),
        ("[organisation Ministry of Defence] spoke. Then the ministry’s staff left.", "the ministry"),
        ("[organisation Turkish Army] met. Then the army left.", "the army"),
        ("[organisation Norland Coalition for Peace] met. He said his coalition would come.", "his coalition"),
    ],
)
def test_a_definite_short_form_refers_to_the_body_whose_noun_it_repeats(marked, text, short):
    assert [found for found, _ in referred(marked, text)] == [short]


@pytest.mark.parametrize(
    "text",
    [
        "[organisation Turkish Defence Ministry] spoke. Then a ministry closed.",
        "[organisation Turkish Defence Ministry] spoke. Then the Russian ministry left.",
        "[organisation Turkish Defence Ministry] spoke. Then the finance ministry left.",
        "[organisation Turkish Defence Ministry] spoke. Then the ministry of health left.",
        "[organisation Turkish Defence Ministry] spoke. Then the council left.",
        "The ministry left. Then [organisation Turkish Defence Ministry] spoke.",
        "[organisation Kestrelco] fell. Then the company rose.",
        "[organisation National Liberation Army] met. Then the army left.",
        "[group Free Syrian Army] met. Then the army left.",
    ],
)
def test_other_short_forms_refer_to_nobody(marked, text):
    assert referred(marked, text) == []


def test_of_two_bodies_that_fit_the_last_named_is_meant(marked):
    text = (
        "[organisation Turkish Defence Ministry] met [organisation Russian Foreign Ministry]. Then the ministry left."
    )
    assert referred(marked, text) == [("the ministry", "Russian Foreign Ministry")]


def test_an_adjective_picks_the_body_of_its_state(marked):
    text = "[organisation Turkish Defence Ministry], [organisation Russian Foreign Ministry]. The Turkish ministry."
    assert referred(marked, text) == [("The Turkish ministry", "Turkish Defence Ministry")]
