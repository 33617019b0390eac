"""A story is meant by its id, its file, or words of its title, file name or agency: the surest way that finds any."""

import pytest

from syriatalks.model import Span, Story
from syriatalks.search.query import QueryError, Term
from syriatalks.search.query.shelf import stories_called

SHELF = (
    Story("s1", "news/2013/wire.txt", "", "Aid talks open", agency="Reuters"),
    Story("s12", "news/2014/wire.txt", "", "Talks on s1 go on", agency="ITAR-TASS"),
    Story("0c4f", "news/2014/s1-b.txt", "", "Airport opens after 12 days", agency="Nord-Press"),
    Story("77aa", "news/2014/airport.txt", "", "Nothing to see", agency="Nord-Press"),
)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("s1", {"s1"}),  # its id, although others have the word
        ("0c4f", {"0c4f"}),
        ("wire.txt", {"s1", "s12"}),
        ("wire", {"s1", "s12"}),
        ("2014/wire.txt", {"s12"}),
        ("news/2013/wire.txt", {"s1"}),
        ("Airport", {"77aa"}),  # the file of that name, not the title with the word
        ("airport opens", {"0c4f"}),
        ("opens talks", set()),
        ("talks", {"s1", "s12"}),
        ("tal op", {"s1"}),
        ("reut", {"s1"}),
        ("itar-tass", {"s12"}),
        ("s1-b", {"0c4f"}),
        ("news", set()),  # a folder is no story
        ("days 12", {"0c4f"}),
        ("— ·", set()),
    ],
)
def test_a_story_is_called_in_the_surest_way(typed: str, ids: set[str]) -> None:
    term = Term("story", typed, Span(0, len(typed)))
    if ids:
        assert stories_called(SHELF, term) == ids
    else:
        with pytest.raises(QueryError, match="no story is called"):
            stories_called(SHELF, term)


def test_letters_and_digits_of_one_word_stay_together() -> None:
    term = Term("story", "s1", Span(0, 2))
    assert stories_called(SHELF[1:], term) == {"0c4f", "s12"}
    assert stories_called((Story("a", "b.txt", "", "So far 1 day of talks"), *SHELF[1:3]), term) == {"0c4f", "s12"}
