"""A file is written whole or not at all."""

import errno
import os
from pathlib import Path

import pytest

from syriatalks.storing import store


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what is written to a file, only the beginning finds room."""
    whole = Path.write_text

    def write(path: Path, text: str, *args: object, **kwargs: object) -> int:
        whole(path, text[:3], *args, **kwargs)  # type: ignore[arg-type]
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", write)


def test_what_is_stored_is_there(tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    store(path, "Talks\nopen\r\n")
    store(path, "Gespräche\n")
    assert path.read_bytes() == "Gespräche\n".encode()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_takes_nothing_away_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    path.write_bytes(b"before")
    for place in (path, tmp_path / "other.md"):
        with pytest.raises(OSError, match="No space left"):
            store(place, "Talks open")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    path, link = tmp_path / "brief.md", tmp_path / "link.md"
    path.write_text("before")
    link.symlink_to(path)
    store(link, "after")
    assert link.is_symlink()
    assert path.read_text() == "after"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_a_device_is_written_to_as_it_is() -> None:
    with pytest.raises(OSError, match="No space left"):
        store(Path("/dev/full"), "Talks open")
    assert Path("/dev/full").is_char_device()


@pytest.mark.skipif(os.name != "posix", reason="other systems keep other permissions")
def test_who_may_read_a_file_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "brief.md"
    path.write_text("before")
    path.chmod(0o600)
    store(path, "after")
    assert path.read_text() == "after"
    assert path.stat().st_mode & 0o777 == 0o600
