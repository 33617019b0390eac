"""Indirect speech: the clause that a cue reports, and what only looks like one."""

import pytest
from written import quotes, words

REPORTED = [
    ("Lavrov noted that aid had arrived.", "Lavrov", "noted", "aid had arrived"),
    ("Lavrov said the talks would go on.", "Lavrov", "said", "the talks would go on"),
    ("The talks will go on, Lavrov said.", "Lavrov", "said", "The talks will go on"),
    ("The talks will go on, said Lavrov.", "Lavrov", "said", "The talks will go on"),
    ("Lavrov told Reuters he would not attend.", "Lavrov", "told", "he would not attend"),
    ("Lavrov said on Tuesday that the talks would go on.", "Lavrov", "said", "the talks would go on"),
    ("Lavrov said in a statement that the talks would go on.", "Lavrov", "said", "the talks would go on"),
    ("According to Kerry, the talks will go on.", "Kerry", "According to", "the talks will go on"),
    ("The talks will go on, according to Kerry.", "Kerry", "according to", "The talks will go on"),
    ("Asked by reporters, Lavrov said the talks would go on.", "Lavrov", "said", "the talks would go on"),
    ("Kerry, who met Lavrov, said that the talks would go on.", "Kerry", "said", "the talks would go on"),
    ("Lavrov said that, after all, the truce held.", "Lavrov", "said", "after all, the truce held"),
    ("Lavrov said that, in time, the talks would go on.", "Lavrov", "said", "in time, the talks would go on"),
    (
        "A spokesman, Louay al-Safi, said the talks would go on.",
        "A spokesman, Louay al-Safi",
        "said",
        "the talks would go on",
    ),
    (
        "According to Kerry, an old hand, the talks will go on.",
        "Kerry",
        "According to",
        "the talks will go on",
    ),
    # A clause without "that" may hold another "that".
    (
        "Lavrov said he was ready to jump to that conclusion.",
        "Lavrov",
        "said",
        "he was ready to jump to that conclusion",
    ),
    ("Lavrov said there are talks that go on.", "Lavrov", "said", "there are talks that go on"),
    ("Lavrov said talks aren’t enough.", "Lavrov", "said", "talks aren’t enough"),
    ("Lavrov said in a statement on Friday he was ready.", "Lavrov", "said", "he was ready"),
    ("Some say they hear the guns at night.", "Some", "say", "they hear the guns at night"),
    ("A poll showed that few want war.", "A poll", "showed", "few want war"),
    ("Lavrov asked if the talks would go on.", "Lavrov", "asked", "if the talks would go on"),
    ("Lavrov asked whether the talks would go on.", "Lavrov", "asked", "whether the talks would go on"),
    ("While Lavrov said he’d come home, it’s late.", "Lavrov", "said", "he’d come home"),
    ("Jarba has lifted his warning, but says the talks will go on.", "Jarba", "says", "the talks will go on"),
    ("Aid has arrived, Kerry said on Friday, calling it “a start”.", "Kerry", "said", "Aid has arrived"),
    # A tag between subject and verb.
    ("The “Cyprus problem”, Kerry says, is old.", "Kerry", "says", "The “Cyprus problem”, Kerry says, is old"),
    ("The plan, Kerry said, is to wait.", "Kerry", "said", "The plan, Kerry said, is to wait"),
    ("The plan, according to Kerry, is dead.", "Kerry", "according to", "The plan, according to Kerry, is dead"),
    ("Nor were talks held, said Kerry.", "Kerry", "said", "Nor were talks held"),
    ("The talks failed, said Kerry, who left.", "Kerry", "said", "The talks failed"),
    ("The ministry says that Jarba confirmed his visit.", "The ministry", "says", "Jarba confirmed his visit"),
    ("May said the talks would go on.", "May", "said", "the talks would go on"),
    ("Syrians should find solutions, the statement said.", "the statement", "said", "Syrians should find solutions"),
]


@pytest.mark.parametrize(("text", "source", "cue", "clause"), REPORTED)
def test_a_reported_clause_has_its_source_and_cue(text, source, cue, clause):
    (quote,) = quotes(text, "indirect")
    assert (words(quote.source, text), words(quote.cue, text), quote.text) == (source, cue, clause)
    assert quote.because


NOT_REPORTED = [
    "The war has claimed over 100,000 lives.",
    "The group claimed responsibility for the raid.",
    "Lavrov noted the fragile truce.",
    "Officials from the United States that sought talks met in Paris.",
    "The report on the state of the truce came late.",
    "Jarba confirmed his visit.",
    "The group claimed victory in the country's vote.",
    "Jarba, who has ruled since 1999, did not appear in public.",
    "The delay showed that nobody wanted to talk.",
    "They marched to show that they were many.",
    "Asked how many would come, the minister declined to give a figure.",
]


@pytest.mark.parametrize("text", NOT_REPORTED)
def test_an_object_is_no_reported_clause(text):
    assert quotes(text, "indirect") == []


def test_a_relayed_speaker_is_kept_beside_the_one_who_relays():
    found = quotes("The ministry said Jarba confirmed that he would attend the talks.", "indirect")
    assert [(quote.speaker, quote.text) for quote in found] == [
        ("the Russian Foreign Ministry", "Jarba confirmed that he would attend the talks"),
        ("Jarba", "he would attend the talks"),
    ]


def test_a_speaker_who_is_said_to_have_spoken_before_speaks_for_himself():
    found = quotes("Kerry, who said he would come, said aid was late.", "indirect")
    assert [quote.text for quote in found] == ["he would come", "aid was late"]


def test_a_second_cue_of_the_same_speaker_opens_a_second_clause():
    text = "Lavrov said that aid had arrived and added that a truce was near."
    assert [quote.text for quote in quotes(text, "indirect")] == ["aid had arrived", "a truce was near"]
