"""The inks: named looks of words, the same in every pane, defined once in `screens/explorer.tcss`."""

from rich.style import Style
from textual.widget import Widget

NAMES = (
    "plain", "muted", "head", "gutter", "count", "strong", "planned", "denied",
    "date", "person", "body", "place", "happening", "quote", "reported",
    "kicker", "headline", "dateline", "footer", "sentence", "spot", "mention",
    "lit", "cursor", "resting", "match", "narrowed", "key",
)  # fmt: skip
INK_CLASSES = {f"ink--{name}" for name in NAMES}


def ink_of(widget: Widget, name: str) -> Style:
    """What the ink `name` adds to the look that is under it."""
    return widget.get_component_rich_style(f"ink--{name}", partial=True)
