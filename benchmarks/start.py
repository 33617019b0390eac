"""Time to the first frame with a story, beside a bare Textual app, in a pseudo terminal.

    python benchmarks/start.py FOLDER [RUNS]      FOLDER holds the harness eval/ttybench.py

Run by `make bench-tui`. Prints a table, judges nothing:
milliseconds on a busy machine say little, the ratios hold.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
# What each program shows when it is there: the words of the story, then the number of its facts.
STEPS = {
    "bare": ["wait READY as=text", "wait READY as=facts", "mem", "exit q"],
    "ours": ["wait Montreux as=text", 'wait "[0-9]+ facts" as=facts', "mem", "exit q"],
}
ROWS = {
    "wait:text": "text on the screen, ms",
    "wait:facts": "facts on the screen, ms",
    "rss:mem": "resident then, MiB",
    "exit_ms": "q to the end, ms",
}


def compare(harness: Path, runs: int, folder: Path) -> dict[str, dict[str, dict[str, float]]]:
    """The harness's figures of both programs: name, row, median and the like."""
    for name, steps in STEPS.items():
        (folder / name).write_text("\n".join(steps))
    ours = Path(sys.executable).with_name("syriatalks-tui")
    command = [sys.executable, str(harness), "compare", "--runs", str(runs), "--warmup", "1", "--nice", "-12"]
    command += ["--subject", f"bare={sys.executable} {HERE / 'bare.py'}", "--subject", f"ours={ours}"]
    command += [word for name in STEPS for word in ("--steps-for", f"{name}={folder / name}")]
    homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "STATE")}  # not the developer's own
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | homes)
    subjects: dict[str, dict[str, dict[str, float]]] = json.loads(done.stdout)["subjects"]
    return subjects


def main() -> None:
    """Print the table."""
    harness = Path(sys.argv[1]) / "eval" / "ttybench.py"
    if not harness.exists():
        raise SystemExit(f"{harness} is not there: make bench-tui GOLD=FOLDER")
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    with tempfile.TemporaryDirectory() as folder:
        found = compare(harness, runs, Path(folder))
    print(f"median of {runs} runs, 120 x 40{'':14}{'bare':>8}{'ours':>8}{'ratio':>8}")
    for key, title in ROWS.items():
        bare, ours = found["bare"][key]["median"], found["ours"][key]["median"]
        print(f"{title:<42}{bare:>8.1f}{ours:>8.1f}{ours / bare:>8.2f}")


if __name__ == "__main__":
    main()
