"""The engine as a library: files or text in, one dossier out."""

import doctest
from datetime import date

import pytest

import syriatalks

UNDATED = "GENEVA, February 5 (Reuters) - Anna Brandt met Tom Okello of the Harbour Union on Tuesday and left.\n"
DATED = "GENEVA, February 6, 2014 (Reuters) - Anna Brandt will meet Tom Okello of the Harbour Union again.\n"


def test_the_example_of_the_package_holds():
    failed, tried = doctest.testmod(syriatalks)
    assert (failed, tried) == (0, 3)


def test_text_is_kept_verbatim():
    text = "\r\n  Odd\u00a0 text,\twith blanks. \n\n"
    assert syriatalks.read_text(text).stories[0].text == text


def test_a_date_given_from_outside_serves_stories_that_carry_none():
    given = date(2016, 2, 5)
    assert syriatalks.read_text(UNDATED, given).stories[0].published.day == given
    assert syriatalks.read_text(DATED, given).stories[0].published.day == date(2014, 2, 6)


def test_a_dated_story_helps_to_date_another_read_with_it(tmp_path):
    paths = []
    for name, text in (("a.txt", UNDATED), ("b.txt", DATED)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        paths.append(str(tmp_path / name))
    undated, dated = syriatalks.read(paths).stories
    assert undated.published.day == date(2014, 2, 5)
    assert undated.published.basis == "inferred-year"
    assert dated.published.basis == "dateline"
    assert syriatalks.read(paths[:1]).stories[0].published.value.startswith("XXXX")


def test_a_file_that_cannot_be_read_is_an_error(tmp_path):
    with pytest.raises(syriatalks.ReadError, match="no such file"):
        syriatalks.read([str(tmp_path / "nothing.txt")])


def test_nothing_is_a_dossier_without_facts():
    assert syriatalks.read([]) == syriatalks.Dossier()
    assert syriatalks.read_text("").dates == ()
