"""What the status line says to one who has just opened the program, and of a quotation."""

from dataclasses import replace

import pytest

from syriatalks_tui.facts import Facts
from syriatalks_tui.sayings import hint, status
from syriatalks_tui.state import View, at_mark

from .generated import dossier

WHOLE = dossier()


def test_at_first_it_names_the_keys_that_answer_who_what_when_and_why() -> None:
    said = hint(Facts(WHOLE), View(), 80)
    for words in ("3 who", '" who said', "c who when", "w why 2014?"):
        assert words in said


@pytest.mark.parametrize(
    ("room", "said"),
    [
        (45, '3 who · " who said · c who when · w why 2014?'),
        (44, '3 who · " said · c when · w why 2014?'),
        (30, '3 who · " said · c when'),
        (2, ""),
    ],
)
def test_in_little_room_the_keys_are_named_in_fewer_words_and_none_is_cut(room: int, said: str) -> None:
    assert hint(Facts(WHOLE), View(), room) == said


def test_what_was_used_need_not_be_named() -> None:
    assert hint(Facts(WHOLE), View(), 80, ("actors", "why")) == '" who said · c who when'


def test_a_year_that_is_not_inferred_is_not_doubted() -> None:
    story = WHOLE.stories[0]
    assert story.published is not None
    given = replace(story, published=replace(story.published, basis="given"))
    assert hint(Facts(replace(WHOLE, stories=(given,))), View(), 80).endswith("w why")


def test_of_a_quotation_it_says_who_spoke() -> None:
    facts = Facts(WHOLE)
    mark = next(mark for mark in facts.marks(0).all if mark.quote is not None)
    [(said, _)] = status(facts, at_mark(View(), facts, mark), 200)
    assert said.startswith("Said by Mira Koval · ")
