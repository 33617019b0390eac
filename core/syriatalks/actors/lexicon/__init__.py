"""The word lists of the actors stage: each file says where its rows come from.

Lists are read when first asked for and kept: they never change while the program runs. The long ones lie sorted by code
point and are searched, not read entry by entry.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

from syriatalks.actors.lexicon.sorted_list import SortedList
from syriatalks.model import Kind

_HERE = Path(__file__).parent


class State(NamedTuple):
    """A state: its names in English news (the first is its own), its adjectives, "place" if it is a part of one."""

    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    kind: Kind


class Row(NamedTuple):
    """A known actor: its names (the first is its own), the state or body it belongs to and the offices it held."""

    names: tuple[str, ...]
    kind: Kind
    parent: str
    offices: tuple[str, ...]
    source: str


class Head(NamedTuple):
    """The head word of an event's or agreement's name; `bare` if it may stand in lower case behind a place."""

    kind: Kind
    bare: bool


def _rows(file: str) -> Iterator[list[str]]:
    for line in (_HERE / file).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [*line.split("\t"), *[""] * 6]


def _words(file: str) -> frozenset[str]:
    lines = (_HERE / file).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _bytes(file: str) -> bytes:
    """A list without the comment at its head."""
    text = (_HERE / file).read_bytes()
    while text.startswith(b"#"):
        text = text.partition(b"\n")[2]
    return text


def _sorted_lines(file: str) -> SortedList:
    return SortedList(_bytes(file))


def _sorted_words(file: str) -> SortedList:
    return SortedList(_bytes(file).replace(b" ", b"\n"))


def _several(cell: str, separator: str = "|") -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(separator) if part.strip())


@cache
def states() -> tuple[State, ...]:
    """The states of the world and the parts of states that news names like them (countries.tsv)."""
    return tuple(
        State((row[0], *_several(row[1])), _several(row[2]), cast("Kind", row[3] or "state"))
        for row in _rows("countries.tsv")
    )


@cache
def table() -> tuple[Row, ...]:
    """The known actors of the field (table.tsv)."""
    return tuple(
        Row((row[0], *_several(row[2])), cast("Kind", row[1]), row[3], _several(row[4], ";"), row[5])
        for row in _rows("table.tsv")
    )


@cache
def adjectives() -> dict[str, str]:
    """The state that an adjective or demonym belongs to: "Russian" is of Russia."""
    return {word: state.names[0] for state in reversed(states()) for word in state.adjectives}


@cache
def peoples() -> frozenset[str]:
    """Adjectives and names of peoples, faiths and regions, states' adjectives among them: no names of actors."""
    return _words("peoples.txt") | frozenset(adjectives())


@cache
def things() -> frozenset[str]:
    """Capitalised words that name no actor (things.txt)."""
    return _words("things.txt")


@cache
def institutions() -> frozenset[str]:
    """Institutions that one capitalised word names (institutions.txt)."""
    return _words("institutions.txt")


@cache
def heads() -> dict[str, Kind]:
    """The kind that a capitalised head noun gives a name (heads.tsv)."""
    return {row[0]: cast("Kind", row[1]) for row in _rows("heads.tsv")}


@cache
def descriptions() -> dict[str, Kind]:
    """The kind of what a common noun describes, in small letters (descriptions.tsv)."""
    return {row[0]: cast("Kind", row[1]) for row in _rows("descriptions.tsv")}


@cache
def event_heads() -> dict[str, Head]:
    """The head words of events and agreements (events.tsv)."""
    return {row[0]: Head(cast("Kind", row[1]), row[2] == "place") for row in _rows("events.tsv")}


@cache
def titles() -> frozenset[str]:
    """Titles and offices as they stand before a name (titles.txt), capitalised."""
    return _words("titles.txt")


@cache
def offices() -> frozenset[str]:
    """Nouns that head a role, in small letters (offices.txt)."""
    return frozenset(word.lower() for word in _words("offices.txt"))


@cache
def modifiers() -> frozenset[str]:
    """Small words that may stand before the noun of a role (modifiers.txt)."""
    return _words("modifiers.txt")


@cache
def given_names() -> SortedList:
    """Given names of the world (given.txt)."""
    return _sorted_words("given.txt")


@cache
def surnames() -> SortedList:
    """Surnames of the world (surnames.txt)."""
    return _sorted_words("surnames.txt")


@cache
def cities() -> SortedList:
    """Cities of the world (cities.txt), some of several words."""
    return _sorted_lines("cities.txt")


@cache
def regions() -> SortedList:
    """Provinces of the world (regions.txt), some of several words."""
    return _sorted_lines("regions.txt")


@cache
def bodies() -> SortedList:
    """Well-known bodies that do not say what they are (bodies.txt), some of several words."""
    return _sorted_lines("bodies.txt")


@cache
def common_words() -> SortedList:
    """Words that English prose writes in lower case (common.txt)."""
    return _sorted_words("common.txt")
