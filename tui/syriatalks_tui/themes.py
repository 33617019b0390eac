"""The looks: dark, light, high contrast and the terminal's own, each with the colours of the kinds of facts."""

from textual.theme import BUILTIN_THEMES, Theme

# Every theme names these; the values here serve themes that are not ours.
INKS = {
    "ink-date": "#e5b567",
    "ink-person": "#8ab8f5",
    "ink-body": "#8fcba8",
    "ink-place": "#c5a8ec",
    "ink-happening": "#f09a86",
    "ink-quote": "#1d2430",
    "ink-muted": "#a3abbd",
    "ink-rule": "#343c4b",
    "ink-sentence": "#262e3d",
    "ink-lit": "#353f58",
    "ink-cursor": "#323e58",
    "ink-selected": "#2f5d8a",
}

DARK = Theme(
    "dark",
    primary="#8ab8f5",
    accent="#e5b567",
    foreground="#d8dde6",
    background="#12151b",
    surface="#171b22",
    panel="#1e232d",
    error="#f2777a",
    warning="#e5b567",
    success="#8fcba8",
    variables=INKS,
)
LIGHT = Theme(
    "light",
    primary="#0b4f9c",
    accent="#8f5200",
    foreground="#262522",
    background="#fbf9f4",
    surface="#f4f1ea",
    panel="#ebe7dd",
    error="#a8201a",
    warning="#8f5200",
    success="#1a6b45",
    dark=False,
    variables={
        "ink-date": "#8f5200",
        "ink-person": "#0b4f9c",
        "ink-body": "#17653f",
        "ink-place": "#6a3aa2",
        "ink-happening": "#a3341c",
        "ink-quote": "#f1ecdf",
        "ink-muted": "#5f5a50",
        "ink-rule": "#cfc8b8",
        "ink-sentence": "#ebe4d0",
        "ink-lit": "#d5e2f3",
        "ink-cursor": "#d8dfea",
        "ink-selected": "#a9cdf2",
    },
)
CONTRAST = Theme(
    "high contrast",
    primary="#00ffff",
    accent="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1a1a1a",
    error="#ff6060",
    warning="#ffff00",
    success="#00ff80",
    text_alpha=1.0,
    variables={
        "ink-date": "#ffff00",
        "ink-person": "#00ffff",
        "ink-body": "#00ff80",
        "ink-place": "#ff9cff",
        "ink-happening": "#ffb060",
        "ink-quote": "#1a1a1a",
        "ink-muted": "#d0d0d0",
        "ink-rule": "#9a9a9a",
        "ink-sentence": "#333333",
        "ink-lit": "#00408a",
        "ink-cursor": "#5a4a00",
        "ink-selected": "#0060c0",
    },
)
# The sixteen colours of the terminal, whatever they are there, on its own background. Where no colour can be trusted to
# stand out from that, `Ink.bare` says what sets the words off.
TERMINAL = Theme(
    "terminal",
    ansi=True,
    primary="ansi_blue",
    secondary="ansi_cyan",
    accent="ansi_yellow",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    error="ansi_red",
    warning="ansi_yellow",
    success="ansi_green",
    variables=BUILTIN_THEMES["ansi-dark"].variables
    | {
        "ink-date": "ansi_yellow",
        "ink-person": "ansi_blue",
        "ink-body": "ansi_green",
        "ink-place": "ansi_magenta",
        "ink-happening": "ansi_red",
        "ink-quote": "ansi_default",
        "ink-muted": "ansi_default",
        "ink-rule": "ansi_default",
        "ink-sentence": "ansi_default",
        "ink-lit": "ansi_default",
        "ink-cursor": "ansi_default",
    },
)
THEMES = (DARK, LIGHT, CONTRAST, TERMINAL)


def after(name: str) -> str:
    """The theme that follows the theme `name`."""
    names = [theme.name for theme in THEMES]
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]
