"""The clipboard of a terminal inside tmux, which as it comes listens to no program's OSC 52, only to its own command.

Without tmux the terminal's OSC 52 does, over SSH too: Textual writes it.
"""

import os
import subprocess
from contextlib import suppress
from threading import Thread


def tell_tmux(words: str) -> None:
    """Where the program runs in tmux: `words` into its buffer, and with `-w` on to the terminal around it."""
    if "TMUX" in os.environ:
        Thread(target=_load_buffer, args=(words,), daemon=True).start()


def _load_buffer(words: str) -> None:
    with suppress(OSError, subprocess.SubprocessError):
        subprocess.run(
            ["tmux", "load-buffer", "-w", "-"],  # noqa: S607  # the one on the reader's path
            input=words.encode(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=5,
            check=False,
        )
