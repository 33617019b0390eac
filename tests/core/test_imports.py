"""The engine stays a light, plain library: proved in fresh interpreters, where nothing is loaded yet."""

import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import syriatalks

# What costs more than it may at start-up, or belongs to the explorer.
_HEAVY = {
    "charset_normalizer",
    "dateparser",
    "dateutil",
    "numpy",
    "pandas",
    "pycrfsuite",
    "pydantic",
    "rapidfuzz",
    "rich",
    "textual",
    "trafilatura",
}
_EXPLORER = {"textual", "syriatalks_tui"}
MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages(syriatalks.__path__, "syriatalks.")
    if not found.name.endswith("__main__")
)


def loaded_by(program: str) -> set[str]:
    """The top-level modules that a fresh interpreter holds after it ran `program`."""
    lines = f"import sys\n{program}\nimport json\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", lines], capture_output=True, check=True, timeout=120)
    return {name.partition(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


def test_no_module_of_the_engine_loads_the_explorer() -> None:
    assert len(MODULES) > 20
    program = "\n".join(f"import {name}" for name in MODULES)
    assert not loaded_by(program) & _EXPLORER


@pytest.mark.parametrize("name", ["syriatalks", "syriatalks.search", "syriatalks.export", "syriatalks.cli"])
def test_importing_the_engine_loads_nothing_heavy(name: str) -> None:
    assert not loaded_by(f"import {name}") & _HEAVY


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_version_and_help_load_nothing_heavy(arguments: list[str]) -> None:
    program = f"from syriatalks.cli import main\ntry: main({arguments!r})\nexcept SystemExit: pass"
    assert not loaded_by(program) & _HEAVY


def test_a_pipe_does_without_rich() -> None:
    program = "from syriatalks.cli import main\nmain(['search', 'jrba'])\nmain(['export'])\nmain(['timeline'])"
    assert not loaded_by(program) & {"rich", "textual", "dateparser"}


def test_the_whole_engine_never_opens_a_socket() -> None:
    program = """
import socket

def forbidden(*arguments, **options):
    raise AssertionError("a socket was opened")

socket.socket = socket.create_connection = socket.getaddrinfo = forbidden
import syriatalks
from syriatalks.cli import main
from syriatalks.export import to_csv, to_json, to_markdown
from syriatalks.search import Index
from syriatalks.seeds import bundled
dossier = syriatalks.read(bundled())
assert to_json(dossier)["stories"] and to_csv(dossier) and to_markdown(dossier)
assert Index(dossier).find("geneva") and Index(dossier).find("2 weeks ago") is not None
for command in (["timeline"], ["actors"], ["quotes"], ["search", "lavrv"], ["why", "tuesday"], ["export"]):
    main(command)
"""
    assert "syriatalks" in loaded_by(program)


def test_python_m_is_the_command(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "syriatalks", "--version"], capture_output=True, check=True, cwd=tmp_path, env=os.environ
    )
    assert done.stdout.decode().strip() == f"syriatalks {syriatalks.__version__}"
