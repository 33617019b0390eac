"""Where a ledger lies, and that writing it loses nothing."""

import os
import stat

import pytest

from syriatalks.beside import documents, ledger_path
from syriatalks.ledger import Ignore, LedgerError, Named, add, read_ledger, write_ledger
from syriatalks.seeds import bundled

NAME = "syriatalks-corrections.txt"


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "syriatalks" / NAME


def test_it_lies_beside_the_first_document(tmp_path, data):
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("x")
    paths = ["-", str(tmp_path / "missing" / "a.txt"), str(tmp_path / "two" / "a.txt"), str(tmp_path / "one" / "a.txt")]
    assert ledger_path(paths) == tmp_path / "two" / NAME
    assert ledger_path([str(tmp_path / "one")]) == tmp_path / "one" / NAME


@pytest.mark.parametrize("paths", [[], ["-"], ["no such file.txt"], list(bundled())])
def test_without_a_document_of_the_readers_own_it_lies_in_the_data_folder(data, paths):
    assert ledger_path(paths) == data


def test_where_nothing_can_be_written_it_is_read_if_there_is_one(tmp_path, data, monkeypatch):
    (tmp_path / "a.txt").write_text("x")
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    assert ledger_path([str(tmp_path / "a.txt")]) == data
    (tmp_path / NAME).write_text("")
    assert ledger_path([str(tmp_path / "a.txt")]) == tmp_path / NAME


def test_a_ledger_is_no_document(tmp_path):
    own = tmp_path / "mine.txt"
    assert documents(["a.txt", f"x/{NAME}", str(own), "-"], own) == ["a.txt", "-"]
    assert documents([str(own)]) == [str(own)]


def test_a_new_ledger_explains_itself_and_takes_decisions(tmp_path):
    path = tmp_path / "new" / "deep" / NAME
    ledger = add(read_ledger(path), Ignore(Named("place", "Женева")))
    write_ledger(path, ledger)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# What the reader")
    assert text.endswith('\nignore place "Женева"\n')
    assert read_ledger(path) == ledger
    assert [file.name for file in path.parent.iterdir()] == [NAME]


def test_a_ledger_from_another_editor_is_read(tmp_path):
    path = tmp_path / NAME
    path.write_bytes(b'\xef\xbb\xbfignore place "Geneva"\r\nignore place "Bern"')
    assert [line.decision.actor.name for line in read_ledger(path).lines] == ["Geneva", "Bern"]


def test_what_cannot_be_read_is_an_error_and_stays(tmp_path):
    path = tmp_path / NAME
    path.write_bytes('ignore place "Genève"'.encode("latin-1"))
    with pytest.raises(LedgerError, match="is not UTF-8 text"):
        read_ledger(path)
    with pytest.raises(LedgerError, match="directory"):
        read_ledger(tmp_path)


def test_a_ledger_that_cannot_be_written_stays_as_it_was(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(LedgerError):
        write_ledger(tmp_path / "file" / NAME, read_ledger(tmp_path / NAME))
    (tmp_path / NAME).mkdir()
    with pytest.raises(LedgerError):
        write_ledger(tmp_path / NAME, read_ledger(tmp_path / "other"))
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", NAME]


def test_a_link_to_a_ledger_stays_a_link(tmp_path):
    (tmp_path / "shared.txt").write_text("# shared\n")
    (tmp_path / NAME).symlink_to("shared.txt")
    write_ledger(tmp_path / NAME, add(read_ledger(tmp_path / NAME), Ignore(Named("place", "Bern"))))
    assert (tmp_path / NAME).is_symlink()
    assert (tmp_path / "shared.txt").read_text() == '# shared\nignore place "Bern"\n'
    assert stat.S_ISREG((tmp_path / "shared.txt").stat().st_mode)
