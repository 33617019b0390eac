"""The actors pane: bars and counts that are true, orders, names narrowed as one types."""

from dataclasses import replace

import pytest

from syriatalks.model import Actor, Dossier, Mention, Span
from syriatalks.search import Index
from syriatalks_tui.cells import bar
from syriatalks_tui.library import Finder
from syriatalks_tui.roster import Head
from syriatalks_tui.widgets.actorlist import ActorList
from syriatalks_tui.widgets.naming import Naming

from .conftest import Hands, Opened
from .generated import Generated, dossier


def listed(hands: Hands) -> list[str]:
    rows = hands.explorer.query_one(ActorList)._rows
    return [row.name for row in rows if isinstance(row, Actor)]


def people(*names: str) -> Dossier:
    """A dossier of people who are named but in one place each, the last of them first."""
    whole = dossier(1, 20)
    actors = [
        Actor(f"p{at}", name, "person", (), (), (Mention("s0", Span(90 - at, 91 - at), name, "name"),))
        for at, name in enumerate(names)
    ]
    return replace(whole, actors=(*whole.actors, *actors))


class Found(Generated):
    """Stories with the engine's own finder."""

    def finder(self, dossier: Dossier) -> Finder:
        return Index(dossier)


@pytest.mark.parametrize(
    ("number", "most", "room", "drawn"),
    [
        (8, 8, 4, "████"),
        (4, 8, 4, "██  "),
        (5, 8, 4, "██▌ "),
        (1, 100_000, 4, "▏   "),
        (0, 8, 4, "    "),
        (3, 3, 1, "█"),
    ],
)
def test_a_bar_is_as_long_as_its_number(number: int, most: int, room: int, drawn: str) -> None:
    assert bar(number, most, room) == drawn


async def test_every_row_has_its_number_of_mentions_and_its_bar(opened: Opened) -> None:
    async with opened() as hands:
        actors = hands.explorer.query_one(ActorList)
        for row, content in enumerate(actors._rows):
            drawn = "".join(words for words, _ in actors.draw(row, 40))
            if isinstance(content, Head):
                assert drawn.endswith(f"{content.actors} ")
            else:
                assert drawn.endswith(f"{len(content.mentions)} ")
                assert any(block in drawn for block in "▏▎▍▌▋▊▉█")


async def test_s_sorts_and_the_border_says_how(opened: Opened) -> None:
    whole = people("Aaron Zeal", "Zoe Abel")
    async with opened(whole) as hands:
        first = listed(hands)[:5]
        assert "most named" in hands.text()
        assert first[-2:] == ["Aaron Zeal", "Zoe Abel"]
        await hands.press("S")
        assert "A–Z" in hands.text()
        assert listed(hands)[:5] == sorted(first)
        await hands.press("S")
        assert "first seen" in hands.text()
        assert [name for name in listed(hands) if name in ("Aaron Zeal", "Zoe Abel")] == ["Zoe Abel", "Aaron Zeal"]
        await hands.press("S")
        assert listed(hands)[:5] == first


@pytest.mark.parametrize("width", [120, 80, 40])
async def test_the_order_is_on_the_border_at_any_width(opened: Opened, width: int) -> None:
    async with opened(size=(width, 24)) as hands:
        await hands.press("3")
        for words in ("most named", "A–Z", "first seen"):
            assert words in hands.text()
            await hands.press("S")


async def test_first_seen_follows_the_days_of_the_stories(opened: Opened) -> None:
    whole = dossier(2, 20)
    late = Actor("p1", "Late Riser", "person", (), (), (Mention("s0", Span(1, 2), "x", "name"),))
    early = Actor("p2", "Early Bird", "person", (), (), (Mention("s1", Span(1, 2), "x", "name"),))
    turned = replace(whole, stories=tuple(reversed(whole.stories)), actors=(*whole.actors, early, late))
    async with opened(turned) as hands:
        await hands.press("S", "S")
        order = listed(hands)
        assert order.index("Late Riser") < order.index("Early Bird")


async def test_a_narrows_the_actors_as_one_types(opened: Opened) -> None:
    async with opened() as hands:
        total = len(listed(hands))
        await hands.press("a", *"kova")
        assert listed(hands) == ["Mira Koval"]
        assert f"1 of {total} actors" in hands.text()
        assert "actors called “kova” · Esc clears" in hands.text()
        await hands.press("enter")
        assert not hands.explorer.query(Naming)
        assert hands.explorer.view.actor == "a0"
        assert hands.explorer.focused is hands.explorer.query_one(ActorList)
        await hands.press("escape", "escape")
        assert len(listed(hands)) == total


async def test_escape_lists_all_actors_again(opened: Opened) -> None:
    async with opened() as hands:
        before = listed(hands)
        await hands.press("a", *"lindau", "escape")
        assert listed(hands) == before
        assert hands.explorer.view.actor is None
        assert hands.explorer.focused is hands.explorer.query_one(ActorList)


async def test_arrows_move_over_the_actors_while_one_types(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("a", *"lindau", "down", "down", "up")
        names = listed(hands)
        assert len(names) == 2
        assert hands.explorer.facts is not None
        assert hands.explorer.facts.actors[hands.explorer.view.actor or ""].name == names[0]
        assert hands.explorer.query_one(Naming).has_focus


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("koval", "Mira Koval"),
        ("al-koval", "Mira Koval"),
        ("Kovál", "Mira Koval"),
        ("ncru", "Northern Council for Reform and Unity"),
        ("reform unity", "Northern Council for Reform and Unity"),
        ("kowal", "Mira Koval"),
        ("hadan", "Tarek Haddan"),
    ],
)
async def test_names_are_folded_and_typing_errors_forgiven(opened: Opened, typed: str, name: str) -> None:
    async with opened(Found(dossier())) as hands:
        await hands.press(
            "a", *("minus" if letter == "-" else "space" if letter == " " else letter for letter in typed)
        )
        assert listed(hands) == [name]


async def test_where_nobody_is_called_so_the_pane_says_what_to_do(opened: Opened) -> None:
    async with opened(Found(dossier())) as hands:
        await hands.press("a", *"zzzz")
        assert listed(hands) == []
        assert "Esc lists all" in hands.text()
        await hands.press("enter", "escape")
        assert len(listed(hands)) > 5


async def test_leaving_the_line_keeps_what_was_typed(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("a", *"kova")
        await hands.pilot.click("#text")
        await hands.pilot.pause()
        assert not hands.explorer.query(Naming)
        assert listed(hands) == ["Mira Koval"]


async def test_names_with_brackets_are_listed_as_they_are(opened: Opened) -> None:
    async with opened(people("[Reuters] [/] [UN")) as hands:
        await hands.press("a", *"reuters")
        assert listed(hands) == ["[Reuters] [/] [UN"]
        assert "[Reuters] [/" in hands.text()
