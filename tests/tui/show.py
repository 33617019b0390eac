"""Run the explorer on invented stories, to look at: python tests/tui/show.py [STORIES [SENTENCES]]."""

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from syriatalks_tui.app import SyriatalksApp
    from tests.tui.generated import Generated, dossier

    sizes = [int(word) for word in sys.argv[1:]]
    SyriatalksApp(Generated(dossier(*sizes))).run()
