"""What is selected in one pane shows in the others."""

from syriatalks.model import Span
from syriatalks_tui.state import View
from syriatalks_tui.widgets.actorlist import ActorList
from syriatalks_tui.widgets.reader import Reader
from syriatalks_tui.widgets.timeline import Timeline

from .conftest import Hands, Opened
from .generated import dossier


def entry(hands: Hands):
    assert hands.explorer.facts is not None
    assert hands.explorer.view.entry is not None
    return hands.explorer.facts.entries[hands.explorer.view.entry]


async def test_a_day_marks_its_sentence_and_its_actors(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "down")
        view, row = hands.explorer.view, entry(hands)
        assert view.sentence == row.span
        assert view.spot == row.place
        assert view.date == row.lead
        actors = hands.explorer.query_one(ActorList)
        lit = {actors._rows[index].id for index in actors.lit}  # type: ignore[union-attr]
        assert lit == set(row.actors)


async def test_while_a_key_is_held_the_other_panes_wait_for_the_last(opened: Opened) -> None:
    async with opened(dossier(3, 30)) as hands:
        explorer, seen = hands.explorer, []

        def note(view: View) -> None:
            seen.append(view)

        explorer.watch(explorer, "rested", note, init=False)
        await hands.pilot.press(*["down"] * 10)
        assert explorer.view.entry == 9
        assert f" · {entry(hands).headline}" in hands.text()
        await hands.until(lambda: explorer.rested == explorer.view)
        assert len(seen) < 10
        assert explorer.query_one(Reader).view == explorer.view
        assert explorer.query_one(Timeline).cursor is not None


async def test_what_is_done_while_a_key_is_held_is_done_where_the_cursor_is(opened: Opened) -> None:
    async with opened(dossier(3, 30)) as hands:
        await hands.pilot.press(*["down"] * 6, "enter")
        await hands.pilot.pause()
        assert hands.explorer.view.entry == 5
        assert hands.explorer.rested == hands.explorer.view
        assert hands.explorer.view.pane == "text"


async def test_a_list_that_its_cursor_leaves_turns_by_half_a_page(opened: Opened) -> None:
    async with opened(dossier(6, 30)) as hands:
        timeline, tops = hands.explorer.query_one(Timeline), set()
        for _ in range(60):
            await hands.press("down")
            tops.add(timeline.scroll_offset.y)
            assert timeline.cursor is not None
            assert timeline.scroll_offset.y <= timeline.cursor < timeline.scroll_offset.y + timeline.size.height
        assert 1 < len(tops) <= 8


async def test_a_day_far_down_scrolls_the_text_to_its_sentence(opened: Opened) -> None:
    async with opened(dossier(1, 60)) as hands:
        reader = hands.explorer.query_one(Reader)
        seen = []
        for _ in range(20):
            await hands.press("down")
            top = reader.top_offset
            last = reader._wrapped.line(reader.scroll_offset.y + reader.size.height - 1)
            spot = hands.explorer.view.spot
            assert spot is not None
            seen.append(top <= spot.start <= (last[1] if last else len(reader._wrapped.text)))
        assert all(seen)
        assert reader.max_scroll_y > 0


async def test_an_actor_narrows_the_timeline_and_lights_every_mention(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down")
        explorer = hands.explorer
        actor = explorer.view.actor
        assert actor is not None
        assert explorer.facts is not None
        timeline = explorer.query_one(Timeline)
        rows = [row for row in timeline._rows if isinstance(row, int)]
        assert rows
        assert all(actor in explorer.facts.entries[row].actors for row in rows)
        assert len(rows) < len(explorer.facts.entries)
        lit = list(explorer.query_one(Reader)._lit.between(0, 10**6))
        assert len(lit) == len(explorer.facts.mentions(actor))
        name = explorer.facts.actors[actor].name
        assert f"{name} · {len(rows)} of {explorer.facts.total} facts" in hands.text()
        assert "Esc clears" in hands.text()


async def test_the_text_says_which_story_it_is(opened: Opened) -> None:
    async with opened(dossier(3, 12)) as hands:
        assert "story 1 of 3" in hands.text()
        await hands.press("}")
        assert "story 2 of 3" in hands.text()
        await hands.press("1", "G")
        assert "story 3 of 3" in hands.text()


async def test_escape_takes_the_narrowing_off(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "escape")
        assert hands.explorer.view.filters == ()
        assert hands.explorer.view.actor is None
        assert "Esc clears" not in hands.text()


async def test_the_text_cursor_selects_the_actor_or_the_day(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("2")
        explorer = hands.explorer
        assert explorer.facts is not None
        for mark in explorer.facts.marks(0).all[:12]:
            await hands.press("]")
            assert explorer.view.spot == mark.span
            if mark.date is not None:
                assert explorer.view.date == mark.date
                assert mark.date in entry(hands).dates
                assert explorer.query_one(Timeline).cursor is not None
            elif mark.quote is None:
                assert explorer.view.actor == mark.actor
                actors = explorer.query_one(ActorList)
                assert actors.cursor is not None
                assert actors._rows[actors.cursor].id == mark.actor  # type: ignore[union-attr]
            assert explorer.view.filters == ()


async def test_the_text_cursor_goes_back_the_way_it_came(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("]", "]", "]", "[")
        assert hands.explorer.facts is not None
        assert hands.explorer.view.spot == hands.explorer.facts.marks(0).all[1].span


async def test_n_goes_round_the_mentions_and_says_where(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down")
        explorer = hands.explorer
        assert explorer.facts is not None
        assert explorer.view.actor is not None
        mentions = explorer.facts.mentions(explorer.view.actor)
        total = len(mentions)
        assert f"mention 1/{total}" in hands.text()
        await hands.press("n", "n")
        assert f"mention 3/{total}" in hands.text()
        assert explorer.view.spot == mentions[2].span
        await hands.press("N", "N", "N")
        assert f"mention {total}/{total}" in hands.text()


async def test_a_click_on_a_mention_selects_its_actor(opened: Opened) -> None:
    async with opened() as hands:
        explorer = hands.explorer
        reader = explorer.query_one(Reader)
        assert explorer.facts is not None
        mark = next(mark for mark in explorer.facts.marks(0).all if mark.actor and mark.quote is None)
        y = reader._wrapped.y_of(mark.span.start)
        line = reader._wrapped.line(y)
        assert line is not None
        column = reader._left + mark.span.start - line[0] + 1
        await hands.pilot.click(Reader, offset=(column + 1, y + 1))
        await hands.pilot.pause()
        assert explorer.view.spot == mark.span
        assert explorer.view.actor == mark.actor


async def test_behind_the_last_fact_of_a_story_it_says_that_there_is_none(opened: Opened) -> None:
    async with opened() as hands:
        assert hands.explorer.facts is not None
        await hands.press("2", *"]" * len(hands.explorer.facts.marks(0).all))
        assert "No fact" not in hands.text()
        await hands.press("]")
        assert "No fact after this" in hands.text()


async def test_a_click_on_the_border_is_none_on_what_is_under_it(opened: Opened) -> None:
    async with opened() as hands:
        before = hands.explorer.view
        for pane in ("text", "actors", "timeline"):
            await hands.pilot.click(f"#{pane}", offset=(30 if pane == "timeline" else 2, 0))
            await hands.pilot.pause()
        assert hands.explorer.view == before


async def test_a_click_on_the_name_of_a_pane_goes_there(opened: Opened) -> None:
    async with opened(size=(60, 20)) as hands:
        for pane in ("actors", "text", "timeline"):
            column = hands.text().split("\n")[1].index(f" {pane.capitalize()} ") + 2
            await hands.pilot.click(offset=(column, 1))
            await hands.pilot.pause()
            assert hands.explorer.view.pane == pane


async def test_a_click_on_a_row_selects_it(opened: Opened) -> None:
    async with opened() as hands:
        await hands.pilot.click(Timeline, offset=(5, 2))
        await hands.pilot.pause()
        assert hands.explorer.view.entry == 0
        assert hands.explorer.view.pane == "timeline"


async def test_enter_on_a_day_goes_to_its_words(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("down", "enter")
        assert hands.explorer.view.pane == "text"
        assert hands.explorer.view.spot == entry(hands).place


async def test_a_word_in_the_text_that_is_no_fact_is_left_alone(opened: Opened) -> None:
    async with opened() as hands:
        before = hands.explorer.view
        await hands.pilot.click(Reader, offset=(30, 1))
        await hands.pilot.pause()
        assert hands.explorer.view.spot is before.spot is None
        assert hands.explorer.facts is not None
        assert hands.explorer.facts.marks(0).at(Span(0, 1).start) is None
