"""Pronouns by which a quotation names its speaker are mentions of that actor."""

import pytest
from written import known

from syriatalks.quotes import find_quotes, with_pronouns
from syriatalks.reading import parse


def pronouns(text):
    story = parse(text)
    actors = known(story)
    found = with_pronouns(story, actors, find_quotes(story, actors))
    assert [actor.id for actor in found] == [actor.id for actor in actors]
    return {(m.text, actor.name) for actor in found for m in actor.mentions if m.how == "pronoun"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We will go,” Jarba said.\n\n“It is time to end this war,” he added.", {("he", "Jarba")}),
        ("Lavrov came to Paris. He said that the talks would go on.", {("He", "Lavrov")}),
        (
            "The ministry said that aid came first. It added that talks were off.",
            {("It", "the Russian Foreign Ministry")},
        ),
        ("Lavrov met Kerry in Paris. “It is time to end this war,” he said.", set()),
        ("“We will go to Geneva,” said Jarba, who added that he was ready.", set()),
        ("“We will go to Geneva,” Jarba said.", set()),
    ],
)
def test_a_pronoun_is_a_mention_where_the_speaker_is_sure(text, found):
    assert pronouns(text) == found


def test_a_pronoun_says_why_and_stands_once_in_the_order_of_the_text():
    story = parse("Jarba said that aid came first. He said that it was late and added that it was little.")
    actors = known(story)
    jarba = with_pronouns(story, actors, find_quotes(story, actors))[1]
    assert [mention.text for mention in jarba.mentions] == ["Jarba", "He"]
    assert jarba.mentions[1].because == "“He” goes back to Jarba, who spoke last."


def test_a_pronoun_of_two_quotations_says_why_it_names_the_speaker_of_the_first():
    story = parse("Jarba came to Paris. “It is time to end this war,” he said, adding that the talks would go on.")
    actors = known(story)
    quotes = find_quotes(story, actors)
    assert len({quote.because[-1] for quote in quotes}) == 2
    found = [mention.because for actor in with_pronouns(story, actors, quotes) for mention in actor.mentions]
    assert quotes[0].because[-1] in found
    assert quotes[1].because[-1] not in found
