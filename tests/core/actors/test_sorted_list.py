"""Long lists searched where they lie: they hold what a set of their entries would."""

from collections.abc import Callable

import pytest

from syriatalks.actors import lexicon
from syriatalks.actors.lexicon.sorted_list import SortedList

ENTRIES = sorted({f"{opening}{number}" for opening in ("Al", "Al Ain", "Bad ", "Ös", "al-") for number in range(300)})
LISTED = SortedList("".join(f"{entry}\n" for entry in ENTRIES).encode())


def test_holds_its_entries() -> None:
    assert all(entry in LISTED for entry in ENTRIES)
    assert list(LISTED) == ENTRIES
    assert len(LISTED) == len(ENTRIES)


@pytest.mark.parametrize("word", ["", "A", "Al", "Al3000", "l7", "zz", "\ud800", "Al0\nAl1"])
def test_holds_nothing_else(word: str) -> None:
    assert word not in LISTED


@pytest.mark.parametrize("word", ["Al", "Bad", "Ös", "al-", "\ud800"])
def test_tells_the_entries_that_a_word_opens(word: str) -> None:
    assert list(LISTED.opened_by(word)) == [entry for entry in ENTRIES if entry.startswith(f"{word} ")]


@pytest.mark.parametrize(
    "words",
    [lexicon.given_names, lexicon.surnames, lexicon.cities, lexicon.regions, lexicon.bodies, lexicon.common_words],
)
def test_the_lists_lie_in_order(words: Callable[[], SortedList]) -> None:
    entries = list(words())
    assert entries == sorted(set(entries))
