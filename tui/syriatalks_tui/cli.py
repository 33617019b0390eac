"""The command `syriatalks-tui`: arguments, files, the terminal, exit codes. The explorer is `app.py`.

Exit codes: 0 the reader left; 1 nothing could be read; 2 wrong usage, no terminal among it; 128 + n ended by signal n.
"""

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from syriatalks_tui.process import ReadingProcess

# The rest is loaded where it is used, once the process that reads is on its way.
if TYPE_CHECKING:
    from syriatalks_tui.arguments import Arguments
    from syriatalks_tui.habits import Habits
    from syriatalks_tui.library import Files

UNREADABLE, USAGE = 1, 2
# How the options begin that print something, written out or shortened.
_PRINTING = ("-h", "--h", "--v", "--pr")
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
    typed = sys.argv[1:] if argv is None else argv
    process = _started() if _is_shown(typed) else None
    from syriatalks.beside import STDIN
    from syriatalks_tui.arguments import parse

    arguments = parse(typed)
    if arguments.asked:
        return _print(arguments.asked)
    if not _is_served():
        if not sys.stdout.isatty():
            return _complain("standard output is not a terminal; for scripts and pipes there is: syriatalks", USAGE)
        if not _can_draw():
            named = os.environ.get("TERM") or "not set"
            words = f"this terminal (TERM is {named}) cannot place the cursor; for it there is: syriatalks"
            return _complain(words, USAGE)
        if STDIN in arguments.files and sys.stdin.isatty():
            return _complain("-: standard input is the terminal; pipe a story into it", USAGE)
        if STDIN not in arguments.files and not sys.stdin.isatty():
            _take_keys_from_terminal()
    return _open(arguments, process)


def _is_shown(typed: Sequence[str]) -> bool:
    """Whether it looks as if the explorer will be shown: what only prints something is to be quick."""
    return (_is_served() or sys.stdout.isatty()) and not any(word.startswith(_PRINTING) for word in typed)


def _started() -> ReadingProcess | None:
    """The process that reads; it ends with this one. None where the system lets us start none."""
    try:
        return ReadingProcess()
    except OSError:
        return None


def _open(arguments: "Arguments", process: ReadingProcess | None) -> int:
    from syriatalks.beside import STDIN, documents
    from syriatalks_tui.library import Files

    files: Sequence[str] = documents(arguments.files, arguments.corrections)
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
    if process is not None:
        library.start(process)
    return _run(library, _settled(arguments.fresh))


def _settled(fresh: bool) -> "Habits":
    """The reader's habits, their keys in force."""
    from syriatalks_tui.commands import take_keys
    from syriatalks_tui.glyphs import take_glyphs
    from syriatalks_tui.habits import habits
    from syriatalks_tui.keymap import with_keys
    from syriatalks_tui.settings import load, settings_path

    loaded = load(settings_path())
    take_keys(with_keys(loaded.settings.keys))
    take_glyphs(loaded.settings.glyphs)
    return habits(loaded, fresh)


def _print(asked: str) -> int:
    """Print what `--print-<asked>` asks for; what is wrong in the settings goes to standard error."""
    from syriatalks_tui.printing import printed
    from syriatalks_tui.settings import Loaded, load, settings_path

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
    from syriatalks_tui.arguments import NAME

    print(f"{NAME}: {words}", file=sys.stderr)
    return code
