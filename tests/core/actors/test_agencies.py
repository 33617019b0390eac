"""News agencies by the words beside their names."""

import pytest

from syriatalks.actors import find_actors
from syriatalks.actors.agencies import find_agencies
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span
from syriatalks.reading import parse


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was told by the Halpress news agency.", ["Halpress"]),
        ("It was told by Norland's Halpress press agency.", ["Halpress"]),
        ("It was told by the state news agency Halpress.", ["Halpress"]),
        ("It was told by the TASS agency.", ["TASS"]),
        ("It was told by Petra news agency.", ["Petra news agency"]),
        ("It was told by the Syrian news agency.", []),
        ("It was told by the Syria news agency.", []),
        ("It was told by the Halpress agency.", []),
        ("State news agency Halpress told it.", ["Halpress"]),
        ("The news agency President Quist owns was told.", []),
        ("The agency was told.", []),
    ],
)
def test_the_words_beside_a_name_say_that_it_is_an_agency(text, names):
    assert [name.text for name in find_agencies(text, tokenize(text, [Span(0, len(text))]))] == names


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("SANA news agency said so. The army left, SANA said. The SANA agency had no more.", 3),
        ("The Halpress news agency said so. The army left, Halpress said.", 2),
        ("Petra news agency said so. The army left, Petra said. Many went to Petra on foot.", 2),
        ("Reuters news agency said so. The army left, Reuters said.", 2),
    ],
)
def test_an_agency_is_one_actor_with_and_without_the_words_for_it(text, mentions):
    agencies = [actor for actor in find_actors(parse(text)) if actor.kind == "agency"]
    assert [len(actor.mentions) for actor in agencies] == [mentions]
