"""Words selected in the text, by mouse and by key, and what is copied of them."""

from pathlib import Path

import pytest

from syriatalks.model import Span, Story
from syriatalks_tui import clipboard
from syriatalks_tui.copying import LONGEST, quotation
from syriatalks_tui.widgets.reader import Reader
from syriatalks_tui.widgets.selectable import differences

from .conftest import Hands, Opened
from .generated import dossier


def place(hands: Hands, offset: int) -> tuple[int, int]:
    """Column and row, in the text pane with its border, of a code point."""
    reader = hands.explorer.query_one(Reader)
    y = reader._wrapped.y_of(offset)
    line = reader._wrapped.line(y)
    assert line is not None
    return reader._left + offset - line[0] + 1, y - reader.scroll_offset.y + 1


async def drag(hands: Hands, start: int, end: int) -> None:
    await hands.pilot.mouse_down(Reader, offset=place(hands, start))
    await hands.pilot.hover(Reader, offset=place(hands, end - 1))
    await hands.pilot.mouse_up(Reader, offset=place(hands, end - 1))
    await hands.pilot.pause()


async def test_what_is_dragged_over_is_selected_and_copied_with_its_source(opened: Opened) -> None:
    async with opened() as hands:
        reader, story = hands.explorer.query_one(Reader), hands.explorer.facts.dossier.stories[0]  # type: ignore[union-attr]
        span = Span(story.sentences[2].start + 4, story.sentences[3].start + 20)
        await drag(hands, span.start, span.end)
        assert reader.selected == span
        assert reader._wrapped.y_of(span.start) < reader._wrapped.y_of(span.end)
        await hands.press("y")
        words, source = hands.app.clipboard.split("\n— ")
        assert " ".join(words.split()) == f"“{' '.join(span.of(story.text).split())}”"
        assert source.startswith(story.title)


async def test_a_selection_from_the_end_to_the_beginning_is_the_same(opened: Opened) -> None:
    async with opened() as hands:
        start = hands.explorer.facts.dossier.stories[0].sentences[2].start  # type: ignore[union-attr]
        await drag(hands, start + 31, start + 1)
        assert hands.explorer.query_one(Reader).selected == Span(start, start + 32)


async def test_a_selection_dragged_out_of_the_text_ends_in_the_line_beside_the_mouse(opened: Opened) -> None:
    async with opened() as hands:
        reader = hands.explorer.query_one(Reader)
        start = hands.explorer.facts.dossier.stories[0].sentences[2].start  # type: ignore[union-attr]
        await hands.pilot.mouse_down(Reader, offset=place(hands, start))
        row = place(hands, start)[1]
        await hands.pilot.hover("#actors", offset=(10, row + 2))
        await hands.pilot.mouse_up("#actors", offset=(10, row + 2))
        line = reader._wrapped.line(reader._wrapped.y_of(start) + 2)
        assert line is not None
        assert reader.selected is not None
        assert reader.selected.start == start
        assert abs(reader.selected.end - line[1]) <= 1


async def test_lists_are_not_selected(opened: Opened) -> None:
    async with opened() as hands:
        await hands.pilot.click("#timeline", offset=(5, 2), times=2)
        await hands.pilot.pause()
        assert not hands.explorer.selections


async def test_a_selection_stays_on_its_words_at_another_width(opened: Opened) -> None:
    async with opened(size=(160, 40)) as hands:
        await hands.press("2", "]", "v", "-")
        story = hands.explorer.facts.dossier.stories[0]  # type: ignore[union-attr]
        assert hands.explorer.query_one(Reader).selected in story.sentences


async def test_v_selects_the_sentence_then_the_paragraph_then_all(opened: Opened) -> None:
    async with opened() as hands:
        reader, story = hands.explorer.query_one(Reader), hands.explorer.facts.dossier.stories[0]  # type: ignore[union-attr]
        await hands.press("2", "n", "v")
        assert reader.selected == hands.explorer.view.sentence
        sizes = [0]
        while sizes[-1] < len(story.text):
            assert reader.selected is not None
            assert reader.selected.end - reader.selected.start > sizes[-1]
            sizes.append(reader.selected.end - reader.selected.start)
            await hands.press("v")
        assert reader.selected == Span(0, len(story.text))


async def test_escape_takes_the_selection_off_before_anything_else(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("3", "down", "2", "v")
        filters = hands.explorer.view.filters
        assert filters
        await hands.press("escape")
        assert hands.explorer.query_one(Reader).selected is None
        assert hands.explorer.view.filters == filters
        await hands.press("escape")
        assert hands.explorer.view.filters == ()


async def test_what_is_selected_looks_selected(opened: Opened) -> None:
    async with opened() as hands:
        reader = hands.explorer.query_one(Reader)
        before = [reader.render_line(y) for y in range(20)]
        await hands.press("2", "v")
        assert [reader.render_line(y) for y in range(20)] != before
        await hands.press("escape")
        assert [reader.render_line(y) for y in range(20)] == before


async def test_another_story_begins_with_nothing_selected(opened: Opened) -> None:
    async with opened(dossier(2)) as hands:
        await hands.press("2", "v", "}")
        assert hands.explorer.query_one(Reader).selected is None


async def test_a_double_click_selects_the_sentence_and_not_all(opened: Opened) -> None:
    async with opened() as hands:
        mark = next(mark for mark in hands.explorer.facts.marks(0).all if mark.date is not None)  # type: ignore[union-attr]
        await hands.pilot.click(Reader, offset=place(hands, mark.span.start), times=2)
        await hands.pilot.pause()
        assert hands.explorer.query_one(Reader).selected == hands.explorer.view.sentence


def test_a_very_long_selection_is_cut_and_the_notice_says_where_the_rest_is() -> None:
    story = Story("s", "talks.txt", "Überall wird beraten. " * 10_000, "Beratungen", agency="NORD-PRESS")
    words, left_out = quotation(story, Span(0, len(story.text)))
    assert len(words.encode()) < LONGEST + 200
    assert "NORD-PRESS" in words
    assert "talks.txt" in left_out
    assert quotation(story, Span(0, 30))[1] == ""


def test_paragraphs_stay_apart_when_they_are_copied() -> None:
    story = Story("s", "-", "One  line\nand another.\n\nA third.", "Title")
    assert quotation(story, Span(0, len(story.text)))[0].startswith("“One line\n\nand another.\n\nA third.”")


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        (None, None, []),
        (None, Span(1, 5), [Span(1, 5)]),
        (Span(1, 5), None, [Span(1, 5)]),
        (Span(1, 5), Span(1, 9), [Span(5, 9)]),
        (Span(1, 5), Span(3, 4), [Span(1, 3), Span(4, 5)]),
        (Span(1, 5), Span(7, 9), [Span(1, 5), Span(7, 9)]),
    ],
)
def test_only_what_changed_is_drawn_anew(old: Span | None, new: Span | None, changed: list[Span]) -> None:
    assert differences(old, new) == changed


@pytest.mark.parametrize("inside", [True, False])
def test_tmux_is_told_by_its_own_command(inside: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    command = tmp_path / "tmux"
    command.write_text(f'#!/bin/sh\n{{ echo "$@"; cat; }} > {told}\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("TMUX", "a socket") if inside else monkeypatch.delenv("TMUX", raising=False)
    threads = []
    monkeypatch.setattr(clipboard, "Thread", lambda target, args, daemon: threads.append((target, args)) or Idle())
    clipboard.tell_tmux("“words”")
    for target, args in threads:
        target(*args)
    assert (told.read_text() if told.exists() else "") == ("load-buffer -w -\n“words”" if inside else "")


class Idle:
    def start(self) -> None: ...
