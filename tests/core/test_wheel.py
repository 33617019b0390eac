"""The wheel holds everything: built, installed into a new environment away from the checkout, both commands run.

Dependencies come from the running environment through a path file, so that no network is needed; what is tested, the
package itself, can only come from the wheel.
"""

import contextlib
import importlib.metadata
import json
import os
import select
import struct
import subprocess
import sys
import sysconfig
import time
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest

CHECKOUT = Path(__file__).parents[2]
pytest.importorskip("build")
pytest.importorskip("hatchling")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment with the wheel in it."""
    home = tmp_path_factory.mktemp("away") / "environment"
    venv.create(home, with_pip=False)
    commands = home / ("Scripts" if os.name == "nt" else "bin")
    command = [sys.executable, "-m", "pip", "--python", str(home), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    packages = next(home.rglob("site-packages"))
    # A path file adds the folder itself, but not what path files in it (the editable checkout) would add.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return commands


def run(command: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """`command` run in a folder where no checkout is near."""
    return subprocess.run(
        [command, *arguments], capture_output=True, check=False, timeout=120, cwd=command.parent, env=environment()
    )


def environment() -> dict[str, str]:
    """The environment without anything that points Python back at the checkout."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}


def test_the_wheel_holds_what_is_no_code(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    for source, package in ((CHECKOUT / "core", "syriatalks"), (CHECKOUT / "tui", "syriatalks_tui")):
        for path in (source / package).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                assert path.relative_to(source).as_posix() in held
    for story in (CHECKOUT / "seeds").iterdir():
        assert f"syriatalks/seeds/{story.name}" in held


def test_the_wheel_installs_only_its_two_packages(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"syriatalks", "syriatalks_tui"}


def test_the_package_comes_from_the_wheel(installed: Path) -> None:
    program = "import syriatalks, syriatalks_tui; print(syriatalks.__file__, syriatalks_tui.__file__, sep='\\n')"
    done = run(installed / "python", "-c", program)
    assert done.returncode == 0, done.stderr.decode()
    for path in done.stdout.decode().splitlines():
        assert Path(path).is_relative_to(installed.parent)
        assert not Path(path).is_relative_to(CHECKOUT)


def test_syriatalks_reads_the_bundled_story(installed: Path) -> None:
    done = run(installed / "syriatalks", "export", "--format", "json")
    assert done.returncode == 0, done.stderr.decode()
    facts = json.loads(done.stdout)
    assert facts["format"] == "syriatalks-facts/1"
    assert [Path(story["path"]).name for story in facts["stories"]] == sorted(
        path.name for path in (CHECKOUT / "seeds").iterdir()
    )
    assert facts["dates"]
    assert facts["actors"]


@pytest.mark.skipif(os.name == "nt", reason="no pseudo terminals here")
def test_the_explorer_opens_on_the_bundled_story(installed: Path) -> None:
    import fcntl
    import pty
    import termios

    here, there = pty.openpty()
    fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    process = subprocess.Popen(
        [installed / "syriatalks-tui"],
        stdin=there,
        stdout=there,
        stderr=there,
        cwd=installed,
        env=environment() | {"TERM": "xterm-256color", "HOME": str(installed.parent)},
        start_new_session=True,
    )
    os.close(there)
    screen = pyte.Screen(120, 40)
    stream = pyte.ByteStream(screen)
    try:
        wait_for(here, stream, lambda: "Jarba" in "\n".join(screen.display))
        os.write(here, b"q")
        wait_for(here, stream, lambda: process.poll() is not None)
    finally:
        process.kill()
        process.wait(10)
        os.close(here)
    assert process.returncode == 0


def wait_for(terminal: int, stream: "pyte.ByteStream", reached: Callable[[], bool], seconds: float = 30) -> None:
    """Feed `stream` with what comes from `terminal` until `reached`."""
    end = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < end, "the explorer did not get there"
        if select.select([terminal], [], [], 0.1)[0]:
            with contextlib.suppress(OSError):  # Linux says so when the other end is closed
                stream.feed(os.read(terminal, 65536))


def test_syriatalks_tui_says_its_version(installed: Path) -> None:
    done = run(installed / "syriatalks-tui", "--version")
    assert done.returncode == 0, done.stderr.decode()
    assert importlib.metadata.version("syriatalks-tui") in done.stdout.decode()
