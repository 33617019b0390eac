"""The command `syriatalks-tui`: arguments, files, the terminal, exit codes. The explorer is `app.py`.

Exit codes: 0 the reader left; 1 nothing could be read; 2 wrong usage, no terminal among it; 128 + n ended by signal n.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from syriatalks.cli.completing import add_option
from syriatalks_tui.commands import take_keys
from syriatalks_tui.glyphs import take_glyphs
from syriatalks_tui.keymap import with_keys
from syriatalks_tui.printing import add_options, printed
from syriatalks_tui.settings import Loaded, load, settings_path

if TYPE_CHECKING:
    from syriatalks_tui.habits import Habits
    from syriatalks_tui.library import Files

NAME = "syriatalks-tui"
STDIN = "-"
UNREADABLE, USAGE = 1, 2
# An Escape after which nothing comes for so long is the key, not the beginning of another key's bytes (milliseconds).
# As long waits tmux (its escape-time, since 3.5). Over SSH, where those may come in two parts, Textual's 100 stand.
_ALONE = 10
# What changed is drawn at the next tick, and a key often takes two: the list, then the line that follows it. Textual's
# 60 a second make that 33 ms. Nothing ticks while nothing changes.
_FRAMES = 1000
# How long the thread that writes to the terminal, or one that has read a key, waits for a busy one (seconds). A frame
# is written in pieces of 4 kB: with Python's 5 ms each, one that is followed by other work came 20 ms later.
_SWITCH = 0.0005
# What TERM is on terminals that write line after line, and where nothing is known of the terminal.
_LINES_ONLY = ("dumb", "unknown", "")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; the exit code. Where the explorer ran, the process ends here."""
    gc.disable()  # until the first stories are there: 5 % of the time to the first frame
    sys.setswitchinterval(_SWITCH)
    arguments = parser().parse_args(argv)
    if arguments.asked:
        return _print(arguments.asked)
    if _is_served():
        return _open(arguments)
    if not sys.stdout.isatty():
        return _complain("standard output is not a terminal; for scripts and pipes there is: syriatalks", USAGE)
    if not _can_draw():
        named = os.environ.get("TERM") or "not set"
        return _complain(f"this terminal (TERM is {named}) cannot place the cursor; for it there is: syriatalks", USAGE)
    if STDIN in arguments.files and sys.stdin.isatty():
        return _complain("-: standard input is the terminal; pipe a story into it", USAGE)
    if STDIN not in arguments.files and not sys.stdin.isatty():
        _take_keys_from_terminal()
    return _open(arguments)


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    whole = argparse.ArgumentParser(
        prog=NAME,
        description="Explore news stories in the terminal: what happened when, who is involved, who said what, "
        "and the words that say so.",
        epilog="Without FILE it opens the bundled story. Its keys are listed by --print-keys, and inside by ?.",
    )
    whole.add_argument("files", metavar="FILE", nargs="*", help="a plain-text news story; - reads standard input")
    whole.add_argument(
        "--published", metavar="DATE", type=_day, help="publication date of stories that carry none (YYYY-MM-DD)"
    )
    whole.add_argument(
        "--corrections", metavar="FILE", type=Path, help="your corrections, if not those beside the first FILE"
    )
    whole.add_argument("--no-corrections", action="store_true", help="the facts as the program finds them")
    whole.add_argument(
        "--fresh", action="store_true", help="start without what was remembered, and remember nothing this time"
    )
    add_options(whole)
    add_option(whole)
    whole.add_argument("--version", action="version", version=f"{NAME} {_version()}")
    return whole


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{typed!r} is not a day such as 2014-02-05") from None


def _version() -> str:
    from syriatalks import __version__

    return __version__


def _open(arguments: argparse.Namespace) -> int:
    from syriatalks_tui.library import Files

    files = _stories(arguments.files, arguments.corrections)
    if arguments.files and not files:
        return _complain("corrections alone are no story; name a story too", UNREADABLE)
    if not files:
        from syriatalks.seeds import bundled

        files = bundled()
        if not files:
            return _complain("the bundled story is missing; name a file", UNREADABLE)
    library = Files(files, arguments.published, arguments.corrections, not arguments.no_corrections)
    problems = library.probe()
    if len(problems) == len(files):
        for problem in problems:
            _complain(problem, UNREADABLE)
        return UNREADABLE
    if STDIN in files:
        _take_keys_from_terminal()
    library.start()
    return _run(library, _settled(arguments.fresh))


def _stories(files: Sequence[str], corrections: Path | None) -> Sequence[str]:
    """`files` without corrections, which `*.txt` names along with the stories."""
    if corrections is None and not any("corrections" in Path(file).name for file in files):
        return files  # the engine, which knows what they are called, would hold up the first frame
    from syriatalks.ledger import documents

    return documents(files, corrections)


def _settled(fresh: bool) -> "Habits":
    """The reader's habits, their keys in force."""
    from syriatalks_tui.habits import habits

    loaded = load(settings_path())
    take_keys(with_keys(loaded.settings.keys))
    take_glyphs(loaded.settings.glyphs)
    return habits(loaded, fresh)


def _print(asked: str) -> int:
    """Print what `--print-<asked>` asks for; what is wrong in the settings goes to standard error."""
    path = settings_path()
    loaded = load(path) if asked == "keys" else Loaded(path=path)
    print(printed(asked, loaded))
    for problem in loaded.problems:
        _complain(f"{path}: {problem}", USAGE)
    return USAGE if loaded.problems else 0


def _run(library: "Files", habits: "Habits") -> NoReturn:
    if "SSH_CONNECTION" not in os.environ:
        os.environ.setdefault("ESCDELAY", str(_ALONE))
    os.environ.setdefault("TEXTUAL_FPS", str(_FRAMES))
    from syriatalks_tui.app import SyriatalksApp
    from syriatalks_tui.habits import keep

    if not sys.stderr.isatty() and not _is_served():
        os.dup2(1, 2)  # Textual draws on standard error; a redirected one must not hide the program
    app = SyriatalksApp(library, habits)
    app.run()
    for problem in app.problems:
        _complain(problem, UNREADABLE)
    if not app.problems and (forgotten := keep(habits, app.memory())):
        _complain(forgotten, UNREADABLE)
    # Python would take the stories and their facts apart first, piece by piece; the system frees them at once.
    os._exit(app.return_code or 0)


def _is_served() -> bool:
    """Whether the program is drawn in a browser, by `textual serve`: keys and screens go through pipes then."""
    return "TEXTUAL_DRIVER" in os.environ


def _can_draw() -> bool:
    """Whether the cursor can be placed anywhere on the terminal; Textual does so without asking what it can do."""
    return os.name == "nt" or os.environ.get("TERM", "").lower() not in _LINES_ONLY


def _take_keys_from_terminal() -> None:
    """Standard input was a pipe: keys come from the terminal itself."""
    name = "CONIN$" if os.name == "nt" else "/dev/tty"
    terminal = os.open(name, os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)


def _complain(words: str, code: int) -> int:
    print(f"{NAME}: {words}", file=sys.stderr)
    return code
