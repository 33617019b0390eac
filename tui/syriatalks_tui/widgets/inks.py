"""The inks: named looks of words, the same in every pane.

Textual's component classes could say the same, but it would match every one of them against the style sheets for every
widget, again and again before the first frame: a third of the time to start.
"""

from typing import NamedTuple

from rich.style import Style
from textual.color import Color
from textual.widget import Widget


class Ink(NamedTuple):
    """A colour of the theme by its name, a background, and what else sets the words off ("bold italic").

    `bare` is what sets them off besides, where there are no colours or only the terminal's own.
    """

    color: str = ""
    background: str = ""
    also: str = ""
    bare: str = ""


INKS: dict[str, Ink] = {
    "plain": Ink(),
    "muted": Ink("ink-muted", bare="dim"),
    "head": Ink("ink-muted", also="bold"),
    "gutter": Ink("accent"),
    "count": Ink("ink-muted"),
    "strong": Ink(also="bold"),
    "planned": Ink(also="italic"),
    "denied": Ink("ink-muted", bare="dim"),
    "narrowed": Ink("accent", also="bold"),
    "key": Ink("foreground", "panel", also="bold", bare="reverse"),
    "match": Ink("accent", also="bold underline"),
    # Facts: each kind has a colour and a second cue.
    "day": Ink("ink-date"),
    "date": Ink("ink-date", also="underline"),
    "person": Ink("ink-person", also="bold"),
    "body": Ink("ink-body", also="italic"),
    "state": Ink("ink-place", also="bold underline"),
    "place": Ink("ink-place", also="italic underline"),
    "happening": Ink("ink-happening", also="bold italic"),
    "quote": Ink(background="ink-quote"),
    "reported": Ink(background="ink-quote"),
    # Parts of an article.
    "kicker": Ink("ink-muted"),
    "headline": Ink("primary", also="bold"),
    "dateline": Ink("ink-muted"),
    "footer": Ink("ink-muted", also="italic"),
    # The overview of time.
    "overview": Ink("primary"),
    "overview-rest": Ink("ink-rule"),
    "overview-sight": Ink(background="ink-lit", bare="underline"),
    "overview-cursor": Ink("accent", also="bold"),
    "rule": Ink("ink-rule"),
    # What the reader does.
    "foreseen": Ink(background="ink-sentence", also="italic"),
    "sentence": Ink(background="ink-sentence"),
    "mention": Ink(background="ink-lit", also="bold", bare="reverse"),
    "spot": Ink(also="reverse"),
    "selected": Ink(background="ink-selected"),
    "lit": Ink(background="ink-quote"),
    "cursor": Ink(background="ink-cursor", also="bold", bare="reverse"),
    "resting": Ink(background="ink-sentence", bare="underline"),
}


def ink_of(widget: Widget, name: str) -> Style:
    """What the ink `name` adds to the look that is under it, in the theme that `widget` is shown in."""
    ink, colours = INKS[name], widget.app.theme_variables
    also = f"{ink.also} {ink.bare}" if widget.app.native_ansi_color else ink.also
    return Style.parse(also) + Style(
        color=Color.parse(colours[ink.color]).rich_color if ink.color else None,
        bgcolor=Color.parse(colours[ink.background]).rich_color if ink.background else None,
    )
