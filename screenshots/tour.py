"""The stepped tour of the README: one SVG whose pictures follow each other, each with the keys that led to it.

It moves by a style sheet alone, so it plays wherever pictures are shown; without animation its first picture stands.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

# How long each picture stands (seconds), and the height of the line of words under it (the units of the pictures).
STANDS, CAPTION = 4, 56
_ROOT = re.compile(r'<svg[^>]*?viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>(.*)</svg>\s*$', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Step:
    """One picture of the tour: the keys pressed since the one before, and what they are for, in words."""

    keys: tuple[str, ...]
    shown: str
    words: str


TOUR = (
    Step((), "", "A story opens: what happened when, the words, who is involved"),
    Step(("down", "down", "down"), "↓", "Each fact of the timeline leads to its sentence"),
    Step(("w",), "w", "and says why it is read so: the story prints no year, 2014 is inferred"),
    Step(("escape", "slash", *"lavrow"), "/", "The finder forgives typing errors"),
    Step(("enter",), "Enter", "An actor narrows the timeline; every mention is lit"),
    Step(("o",), "o", "The dossier: names, roles, words, deeds, company"),
    Step(("escape", "escape", "s"), "s", "Only what was planned"),
    Step(("escape", "quotation_mark"), '"', "Who said what"),
)


def film(pictures: Sequence[str], steps: Sequence[Step] = TOUR) -> str:
    """`pictures` (SVG, all of one size), a step each, as one SVG that shows them in turn."""
    found = [match for picture in pictures if (match := _ROOT.search(picture))]
    width, height = (float(found[0][side]) for side in (1, 2))
    frames = [
        f'<g class="step" style="animation-delay: {STANDS * number - STANDS * len(steps)}s">'
        f"{_apart(match[3], number)}{_caption(step, width, height)}</g>"
        for number, (match, step) in enumerate(zip(found, steps, strict=True))
    ]
    share = 100 / len(steps)
    style = (
        f".step {{ visibility: hidden; animation: turn {STANDS * len(steps)}s step-end infinite; }}\n"
        f"@keyframes turn {{ 0% {{ visibility: visible }} {share:.3f}% {{ visibility: hidden }} }}\n"
        "@media (prefers-reduced-motion: reduce) "
        "{ .step { animation: none } .step:first-of-type { visibility: visible } }"
    )
    return (
        f'<svg viewBox="0 0 {width:g} {height + CAPTION:g}" xmlns="http://www.w3.org/2000/svg">\n'
        f"<style>{style}</style>\n" + "\n".join(frames) + "\n</svg>\n"
    )


def _apart(picture: str, number: int) -> str:
    """The inside of a picture with names of its own, so that its styles meet no other's."""
    return re.sub(r"terminal-", f"step{number}-", picture)


def _caption(step: Step, width: float, height: float) -> str:
    """The keys and the words under a picture."""
    key = f'<tspan font-weight="bold" fill="#b3541e">{escape(step.shown)}</tspan>   ' if step.shown else ""
    return (
        f'<text xml:space="preserve" x="{width / 2:g}" y="{height + CAPTION * 0.6:g}" text-anchor="middle" '
        f'font-size="22" font-family="sans-serif" fill="#808080">{key}{escape(step.words)}</text>'
    )
