"""Jumps can be taken back and again; small moves are no jumps."""

import pytest

from syriatalks_tui.history import LONGEST, History, Place, back, forward, left
from syriatalks_tui.state import View
from syriatalks_tui.widgets.reader import Reader

from .conftest import Hands, Opened
from .generated import dossier


def place(story: int) -> Place:
    return Place(View(story=story))


def test_back_and_forward_are_the_inverse_of_each_other() -> None:
    been = left(left(History(), place(1)), place(2))
    step = back(been, place(3))
    assert step is not None
    assert step[1] == place(2)
    again = forward(step[0], step[1])
    assert again == (been, place(3))


def test_a_jump_forgets_what_lay_behind() -> None:
    step = back(left(History(), place(1)), place(2))
    assert step is not None
    assert forward(left(step[0], place(1)), place(5)) is None


def test_there_is_an_end_in_both_directions() -> None:
    assert back(History(), place(1)) is None
    assert forward(History(), place(1)) is None
    been = History()
    for number in range(LONGEST + 5):
        been = left(been, place(number))
    assert len(been.before) == LONGEST
    assert been.before[-1] == place(LONGEST + 4)


def where(hands: Hands) -> tuple[object, ...]:
    view = hands.explorer.view
    return view.story, view.spot, view.pane, view.actor, view.filters, hands.explorer.query_one(Reader).top_offset


@pytest.mark.parametrize(("backward", "onward"), [("H", "L"), ("alt+left", "alt+right")])
async def test_stories_that_were_read_are_come_back_to(opened: Opened, backward: str, onward: str) -> None:
    async with opened(dossier(3, 60), size=(100, 24)) as hands:
        await hands.press("2", "space", "space", "]")
        seen = [where(hands)]
        await hands.press("}", "]", "]")
        seen.append(where(hands))
        await hands.press("}")
        seen.append(where(hands))
        for expected in (seen[1], seen[0]):
            await hands.press(backward)
            assert where(hands) == expected
        for expected in (seen[1], seen[2]):
            await hands.press(onward)
            assert where(hands) == expected


async def test_moves_of_the_cursor_are_no_places(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "down", "2", "]", "]", "n", "j", "tab", "H")
        assert hands.explorer.been == History()
        assert "This is where you began" in [note.message for note in hands.app._notifications]


async def test_what_was_chosen_in_a_list_is_come_back_from(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "down")
        began = where(hands)
        await hands.press("enter", "3", "down")
        actor = where(hands)
        await hands.press("o", "G", "enter")
        await hands.until(lambda: hands.app.screen is hands.explorer)
        assert len(hands.explorer.been.before) == 2
        await hands.press("H")
        assert where(hands) == actor
        await hands.press("H")
        assert where(hands) == began


async def test_going_back_leaves_the_screen_as_it_is_arranged(opened: Opened) -> None:
    async with opened(dossier(2)) as hands:
        await hands.press("2", "}", "z", "+", "H")
        assert hands.explorer.view.story == 0
        assert hands.explorer.view.zoomed
        assert hands.explorer.view.column == 88


async def test_stories_read_again_begin_a_history(opened: Opened) -> None:
    async with opened(dossier(2)) as hands:
        await hands.press("}")
        hands.explorer.read_stories()
        await hands.until(lambda: not hands.explorer.been.before)
