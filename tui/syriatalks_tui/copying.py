"""What `y` copies: a sentence with its source."""

from syriatalks_tui.facts import Facts
from syriatalks_tui.state import View
from syriatalks_tui.wording import publication

# Terminals drop longer OSC 52 sequences (xterm and tmux take some 100 kB of base64; a sentence never comes near).
LONGEST = 4000


def quotation(facts: Facts, view: View) -> str:
    """The sentence under the cursor, where it stands, and when that was published; "" where nothing is selected."""
    story = facts.dossier.stories[view.story]
    span = view.sentence or (facts.sentence(view.story, view.spot) if view.spot else None) or view.spot
    if span is None:
        return ""
    words = " ".join(span.of(story.text).split())[:LONGEST]
    source = [story.title, story.agency, story.place, publication(story.published)]
    return f"“{words}”\n— " + ", ".join(part for part in source if part)
