"""The text pane: its column, its head, what Enter opens, what n goes through."""

import pytest

from syriatalks.model import Span
from syriatalks.search import Hit
from syriatalks_tui import wording
from syriatalks_tui.screens.dossier import DossierScreen
from syriatalks_tui.state import COLUMN_STEP, NARROWEST, WIDEST, sought_words
from syriatalks_tui.widgets.inks import INKS
from syriatalks_tui.widgets.reader import Reader

from .conftest import Hands, Opened
from .generated import dossier


async def to(hands: Hands, kind: str, known: bool = True) -> None:
    """Walk to the first fact of a kind."""
    assert hands.explorer.facts is not None
    await hands.press("2")
    for mark in hands.explorer.facts.marks(0).all:
        await hands.press("]")
        if getattr(mark, kind) is not None and (kind != "actor" or mark.quote is None):
            return


async def test_the_column_is_of_eighty_cells_in_the_middle_and_adjusted_by_keys(opened: Opened) -> None:
    async with opened(size=(300, 40)) as hands:
        reader = hands.explorer.query_one(Reader)
        await hands.press("2")
        assert reader._wrapped.width == 80
        assert abs(reader._left - (reader.size.width - 80) / 2) <= 1
        await hands.press("+", "+")
        assert reader._wrapped.width == 96
        await hands.press("-", "-", "-")
        assert reader._wrapped.width == 72
        await hands.press(*"-" * 20)
        assert reader._wrapped.width == NARROWEST
        await hands.press(*"+" * 40)
        assert hands.explorer.view.column == WIDEST
        assert f"as wide as it gets: {WIDEST} cells" in hands.text()


async def test_the_column_is_adjusted_from_what_is_seen_where_the_pane_is_narrower(opened: Opened) -> None:
    async with opened(size=(120, 40)) as hands:
        reader = hands.explorer.query_one(Reader)
        room = reader._wrapped.width
        assert room < hands.explorer.view.column
        await hands.press("2", "+")
        assert "as wide as it gets" in hands.text()
        await hands.press("-")
        assert reader._wrapped.width == room - COLUMN_STEP
        await hands.press("+")
        assert reader._wrapped.width == room


async def test_in_a_pane_without_room_the_column_is_of_one_cell(opened: Opened) -> None:
    async with opened(size=(3, 12)) as hands:
        await hands.press("2", "+")
        assert [note.message for note in hands.app._notifications] == ["The text is as wide as it gets: 1 cell"]


async def test_another_column_keeps_the_first_line_in_its_place(opened: Opened) -> None:
    async with opened(dossier(1, 80), size=(160, 30)) as hands:
        reader = hands.explorer.query_one(Reader)
        await hands.press("2", "space", "space")
        top = reader.top_offset
        await hands.press("-")
        line = reader._wrapped.line(reader.scroll_offset.y)
        assert line is not None
        assert line[0] <= top <= line[1] + 1


async def test_a_rule_stands_under_the_head_of_the_article(opened: Opened) -> None:
    async with opened() as hands:
        lines = [line.strip("│ ") for line in hands.text().split("\n")]
        ruled = [
            number for number, line in enumerate(lines) if "─" * 20 in line and "╭" not in line and "╰" not in line
        ]
        assert len(ruled) == 1
        story = hands.explorer.facts.dossier.stories[0]  # type: ignore[union-attr]
        assert story.headline is not None
        assert story.title.split()[-1] in lines[ruled[0] - 1]


def test_each_kind_of_fact_in_the_text_has_a_cue_of_its_own_beside_its_colour() -> None:
    kinds = {*wording.INKS.values(), "date"}
    assert len({INKS[ink].also for ink in kinds}) == len(kinds)
    assert all(INKS[ink].also for ink in kinds)


async def test_speech_has_a_bar_that_tells_direct_from_indirect(opened: Opened) -> None:
    async with opened() as hands:
        quotes = hands.explorer.facts.dossier.quotes  # type: ignore[union-attr]
        reader = hands.explorer.query_one(Reader)
        line = reader._wrapped.line(reader._wrapped.y_of(quotes[0].span.start))
        assert line is not None
        assert quotes[0].kind == "direct"
        assert reader._bar(*line)[0] == "┃"


async def test_enter_on_a_name_opens_its_dossier(opened: Opened) -> None:
    async with opened() as hands:
        await to(hands, "actor")
        actor = hands.explorer.view.actor
        assert "Enter  dossier" in hands.text()
        await hands.press("enter")
        assert isinstance(hands.app.screen, DossierScreen)
        assert hands.explorer.facts is not None
        assert actor is not None
        assert hands.explorer.facts.actors[actor].name in hands.text()


async def test_enter_on_a_date_goes_to_its_day_though_a_filter_hides_it(opened: Opened) -> None:
    async with opened() as hands:
        await to(hands, "date")
        assert "Enter  its day" in hands.text()
        entry = hands.explorer.view.entry
        status = hands.explorer.facts.entries[entry].status  # type: ignore[union-attr,index]
        while hands.explorer.view.filtered("status") in (None, status):
            await hands.press("s")
        await hands.press("enter")
        assert hands.explorer.view.pane == "timeline"
        assert hands.explorer.view.entry == entry
        assert hands.explorer.view.filters == ()


async def test_enter_on_a_quotation_goes_to_its_speaker(opened: Opened) -> None:
    async with opened() as hands:
        await to(hands, "quote")
        assert "Enter  speaker" in hands.text()
        await hands.press("enter")
        assert isinstance(hands.app.screen, DossierScreen)
        assert "Mira Koval" in hands.text()


async def test_enter_where_no_fact_is_says_how_to_come_to_one(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("2", "enter")
        assert hands.app.screen is hands.explorer
        assert "No fact is under the cursor" in [note.title for note in hands.app._notifications]


async def test_n_goes_through_the_dates_where_nobody_is_lit(opened: Opened) -> None:
    async with opened() as hands:
        dates = hands.explorer.facts.marks(0).dated  # type: ignore[union-attr]
        await hands.press("2", "n", "n")
        assert hands.explorer.view.spot == dates[1].span
        assert f"date 2/{len(dates)}" in hands.text()
        await hands.press("N", "N")
        assert hands.explorer.view.spot == dates[-1].span
        assert "On from the end" in [note.title for note in hands.app._notifications]


async def test_n_goes_through_the_words_that_the_finder_found(opened: Opened) -> None:
    async with opened(dossier(2)) as hands:
        facts = hands.explorer.facts
        assert facts is not None
        story = facts.dossier.stories[0]
        sentence = next(span for span in story.sentences if "prisoners" in span.of(story.text))
        label = sentence.of(story.text)
        lit = Span(label.index("prisoners"), label.index("prisoners") + len("prisoners"))
        hands.explorer.go_to(Hit("text", label, (lit,), story.id, sentence, None, 90.0))
        await hands.pilot.pause()
        places = facts.places_of("prisoners")
        assert len(places) > 2
        assert hands.explorer.view.spot == places[0].span
        assert f"“prisoners” · place 1/{len(places)} · Esc clears" in hands.text()
        await hands.press("n")
        assert hands.explorer.view.spot == places[1].span
        await hands.press("N", "N")
        assert (hands.explorer.view.story, hands.explorer.view.spot) == (1, places[-1].span)
        assert "On from the end" in [note.title for note in hands.app._notifications]
        await hands.press("escape", "n")
        assert hands.explorer.view.date is not None


@pytest.mark.parametrize(
    ("label", "lit", "sought"),
    [
        ("the practical accords were reached", [(4, 13), (14, 21)], "practical accords"),
        ("the accords, in the end practical", [(4, 11), (24, 33)], "accords"),
        ("nothing matched by its letters", [], ""),
    ],
)
def test_words_in_a_row_are_sought_together(label: str, lit: list[tuple[int, int]], sought: str) -> None:
    hit = Hit("text", label, tuple(Span(*pair) for pair in lit), "s", Span(0, len(label)), None, 50.0)
    assert sought_words(hit) == sought
