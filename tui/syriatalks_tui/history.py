"""Where the reader has been: jumps can be taken back and again. A frozen value; each step gives the next."""

from typing import NamedTuple

from syriatalks_tui.state import View

# So many places are remembered.
LONGEST = 200


class Place(NamedTuple):
    """Where the reader was: the view, and the code point at the top of the text pane."""

    view: View
    top: int = 0

    def seen_from(self, now: View) -> View:
        """The view of this place, on the screen as it is arranged by `now`."""
        return self.view._replace(column=now.column, zoomed=now.zoomed)


class History(NamedTuple):
    """The places before the one where the reader is, and those behind that they came back from, nearest last."""

    before: tuple[Place, ...] = ()
    behind: tuple[Place, ...] = ()


def left(history: History, place: Place) -> History:
    """The reader jumped away from `place`; what lay behind it is forgotten."""
    return History((*history.before, place)[-LONGEST:])


def back(history: History, here: Place) -> tuple[History, Place] | None:
    """To the place before, or None where there is none."""
    if not history.before:
        return None
    return History(history.before[:-1], (*history.behind, here)), history.before[-1]


def forward(history: History, here: Place) -> tuple[History, Place] | None:
    """To the place that the reader came back from, or None where there is none."""
    if not history.behind:
        return None
    return History((*history.before, here), history.behind[:-1]), history.behind[-1]
