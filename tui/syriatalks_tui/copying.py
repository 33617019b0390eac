"""What `y` copies: words of a story with their source."""

from syriatalks.model import Span, Story
from syriatalks_tui.facts import Facts
from syriatalks_tui.state import View
from syriatalks_tui.wording import one_line, publication

# Terminals drop longer OSC 52 sequences: 100,000 bytes of base64 are what all of them take (hterm's limit, the lowest).
LONGEST = 74_000
# How much of it a notice shows (code points).
_NOTICE = 300


def passage(facts: Facts, view: View) -> Span | None:
    """The sentence under the cursor, the words under it where they stand in none; None where nothing is selected."""
    return view.sentence or (facts.sentence(view.story, view.spot) if view.spot else None) or view.spot


def quotation(story: Story, span: Span) -> tuple[str, str]:
    """The words of `span` with the story's title, agency, place and day; and what had to be left out, "" if nothing."""
    paragraphs = (one_line(line) for line in span.of(story.text).split("\n"))
    words = "\n\n".join(line for line in paragraphs if line)
    kept = words.encode()[:LONGEST].decode(errors="ignore")
    source = [story.title, story.agency, story.place, publication(story.published)]
    copied = f"“{kept}”\n— " + ", ".join(part for part in source if part)
    if len(kept) == len(words):
        return copied, ""
    return (
        copied,
        f"Only the first {len(kept):,} of {len(words):,} letters: terminals take no more. All of it is in {story.path}",
    )


def shortened(words: str) -> str:
    """`words` as a notice shows them."""
    return words if len(words) <= _NOTICE else f"{words[: _NOTICE // 2]} … {words[-_NOTICE // 2 :]}"
