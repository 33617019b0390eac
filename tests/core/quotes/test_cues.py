"""The tables of cues: each row reads its own example."""

import pytest

from syriatalks.quotes import find_quotes
from syriatalks.quotes.cues import CUES, NOUNS, PHRASES
from syriatalks.reading import parse


def cues(text: str) -> set[str]:
    """The cues of the quotations in `text`."""
    story = parse(f"{text}.")
    return {quote.cue.of(story.text).lower() for quote in find_quotes(story, ()) if quote.cue}


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.base)
def test_each_reporting_verb_is_a_cue_in_its_example(cue):
    assert cues(cue.example) & {cue.base, *cue.forms.split()}


@pytest.mark.parametrize(("forms", "particle", "use", "example"), PHRASES)
def test_each_phrase_is_a_cue_in_its_example(forms, particle, use, example):
    assert cues(example) & {f"{form} {particle}" for form in forms.split()}


def test_no_form_has_two_uses():
    forms = [form for cue in CUES for form in {cue.base, *cue.forms.split()}]
    assert len(forms) == len(set(forms))


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_a_form_that_is_a_noun_is_no_cue_behind_an_article(noun):
    assert cues(f"The {noun} of the “long and bitter war” was over") == set()
