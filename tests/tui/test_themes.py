"""Every theme can be read, and no kind of fact is told by colour alone."""

import pytest
from rich.style import Style
from textual.color import Color

from syriatalks_tui.themes import INKS as COLOURS
from syriatalks_tui.themes import THEMES
from syriatalks_tui.widgets.inks import INKS, ink_of
from syriatalks_tui.widgets.reader import Reader

from .conftest import Opened

FACTS = ("person", "body", "place", "happening", "date")
GROUNDS = ("background", "surface", "panel", "ink-sentence", "ink-quote", "ink-lit", "ink-cursor")
OWN = [theme for theme in THEMES if not theme.ansi]


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in Color.parse(colour).rgb]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("theme", OWN, ids=lambda theme: theme.name)
def test_every_ink_stands_out_from_every_ground(theme, ground: str) -> None:
    colours = {**COLOURS, **theme.variables}
    colours |= {name: getattr(theme, name) for name in ("primary", "accent", "foreground", *GROUNDS[:3])}
    lines = {"rule", "overview-rest"}
    words = {ink.color for name, ink in INKS.items() if ink.color and name not in lines} | {"foreground"}
    assert {ink for ink in words if contrast(colours[ink], colours[ground]) < 4.5} == set()


def without_colour(style: Style) -> Style:
    return Style(bold=style.bold, italic=style.italic, underline=style.underline, reverse=style.reverse, dim=style.dim)


async def test_without_colours_every_kind_of_fact_has_a_look_of_its_own(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as hands:
        reader = hands.explorer.query_one(Reader)
        looks = [str(without_colour(ink_of(reader, name))) for name in (*FACTS, "plain")]
        assert len(set(looks)) == len(looks)
        assert ink_of(reader, "cursor").reverse
        assert ink_of(reader, "spot").reverse
        await hands.press("down", "2", "right_square_bracket")
        used = {
            (colour.name, style.meta == {})
            for strip in hands.app.screen._compositor.render_strips()
            for _, style, _ in strip.apply_filter(hands.app._filters[-1], hands.app.screen.background_colors[1])
            if style
            for colour in (style.color, style.bgcolor)
            if colour is not None
        }
        assert {name for name, _ in used} <= {"default"}
        await hands.press("t")
        assert hands.app.theme == "dark"
        assert "NO_COLOR is set" in hands.text()


@pytest.mark.parametrize("theme", [theme.name for theme in THEMES])
async def test_the_theme_under_the_cursor_is_shown_and_kept_by_enter(opened: Opened, theme: str) -> None:
    async with opened() as hands:
        await hands.press("T")
        while hands.app.theme != theme:
            await hands.press("down")
        assert "1 Timeline" in hands.text()
        await hands.press("enter")
        assert hands.app.theme == theme
        assert hands.app.screen is hands.explorer


async def test_escape_brings_the_theme_of_before_back(opened: Opened) -> None:
    async with opened() as hands:
        await hands.press("t", "T", "down", "down")
        assert hands.app.theme == "terminal"
        await hands.press("escape")
        assert hands.app.theme == "light"


async def test_every_window_opens_in_the_colours_of_the_terminal(opened: Opened) -> None:
    async with opened() as hands:
        hands.app.theme = "terminal"
        await hands.press("down")
        for key in ("slash", "question_mark", "w", "quotation_mark", "e", "ctrl+p"):
            await hands.press(key)
            assert hands.app.screen is not hands.explorer
            assert "Second round of river talks" in hands.text() or key == "ctrl+p"
            await hands.press("escape")
            await hands.until(lambda: hands.app.screen is hands.explorer)
