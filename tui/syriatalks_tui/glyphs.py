"""Letters for the glyphs that some terminals cannot show, one cell for one."""

import os
from collections.abc import Mapping
from typing import Literal

Glyphs = Literal["auto", "unicode", "ascii"]

# Terminals whose fonts hold little but letters: the console of Linux, and those of old.
_LETTERS_ONLY = ("linux", "vt52", "vt100", "vt102", "vt220")
# What Python puts into LC_CTYPE where the reader's locale is C (PEP 538).
_COERCED = ("C.UTF-8", "C.utf8", "UTF-8")

LETTERS: Mapping[int, str] = str.maketrans(
    {
        # Statuses of facts: happened, planned, denied, conditional, none told; publications.
        **dict(zip("●◇✕◌·◆", "HPDC.@", strict=True)),
        # Heads of the outline, bars of ranges, the overview.
        **dict(zip("▾▸━┆▲", "v>=:^", strict=True)),
        **dict(zip("▁▂▃▄▅▆▇█", "..--==##", strict=True)),
        # Bars beside text and rows, lit rows.
        **dict(zip("▌•┊┃", ">*:|", strict=True)),
        # Borders and rules, of Textual's own widgets too.
        **dict(zip("│─╭╮╰╯┌┐└┘▔▏▕▎▐▉▊▋▍", "|-++++++++-||||###|", strict=True)),
        "🔎": "> ",
        # Punctuation of stories and of the program.
        **dict(zip("…–—‘’“”×→↓↑←", ".--''\"\"x>v^<", strict=True)),
    }
)


def is_plain(environment: Mapping[str, str]) -> bool:
    """Whether glyphs fail: on a terminal of letters only, or where the locale is named and is not a UTF-8 one.

    Where no locale is named, nothing is known against glyphs.
    """
    if environment.get("TERM", "").partition("-")[0] in _LETTERS_ONLY:
        return True
    typed = environment.get("LC_CTYPE", "")
    named = environment.get("LC_ALL") or ("" if typed in _COERCED else typed) or environment.get("LANG", "")
    return bool(named) and "utf" not in named.lower()


_in_force: list[Glyphs] = ["auto"]


def take_glyphs(glyphs: Glyphs) -> None:
    """From now on glyphs, or letters for them, are shown; "auto": as the terminal and its locale allow."""
    _in_force[:] = [glyphs]


def letters_only() -> bool:
    """Whether letters are shown for glyphs."""
    return _in_force[0] == "ascii" or (_in_force[0] == "auto" and is_plain(os.environ))
