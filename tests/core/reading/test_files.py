"""Any file a person has is read as text, or refused in one line."""

import io
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syriatalks.reading import ReadError, read_file
from syriatalks.reading.files import tidy
from syriatalks.reading.paragraphs import paragraphs

WORDS = "Señor Müller said “no” – twice."


@pytest.fixture
def file(tmp_path):
    def write(raw):
        path = tmp_path / "story.txt"
        path.write_bytes(raw)
        return str(path)

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_the_encoding_is_found_out(file, encoding):
    text = "\n".join([WORDS, "The talks in Málaga ended late, the café closed, and the envoys’ cars left."] * 3)
    assert read_file(file(text.encode(encoding))).text == text


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "there is no text in it"),
        (b" \n\t\n", "there is no text in it"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is not a text file"),
        (b"text then\x00 binary", "is not a text file"),
        (b"\x01\x02\x03\x04 four controls", "is not a text file"),
    ],
)
def test_what_is_not_text_is_refused_in_one_line(file, raw, reason):
    path = file(raw)
    with pytest.raises(ReadError) as caught:
        read_file(path)
    assert str(caught.value) == f"{path}: {reason}"


def test_a_missing_file_and_a_folder_are_refused_in_one_line(tmp_path):
    with pytest.raises(ReadError, match="no such file"):
        read_file(str(tmp_path / "nothing.txt"))
    with pytest.raises(ReadError, match="is a folder; name the files in it"):
        read_file(str(tmp_path))
    with pytest.raises(ReadError):
        read_file("a\0b")


def test_a_dash_reads_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WORDS.encode())))
    assert read_file("-").text == WORDS


def test_tidying_removes_what_a_reader_does_not_see():
    assert (
        tidy("\ufeffTalks\u00ad end\r\nat\u00a05 p.m.\x1b[31m\r\n\r\n\u200bBye  \n")
        == "Talks end\nat 5 p.m.[31m\n\nBye"
    )


@pytest.mark.parametrize(
    ("name", "text", "dated"),
    [
        ("2014-02-05-talks.txt", "The envoys met.", "2014-02-05"),
        ("talks_2014-02-05.txt", "GENEVA (Reuters) - The envoys met.", "2014-02-05"),
        ("2014-02-05.txt", "Envoys meet the mediator\n24 January 2014\n\nThey met in Geneva on Friday.", None),
        ("2014-02-05.txt", "GENEVA, January 24 (Reuters) - The envoys met.", None),
        ("2014-02-30.txt", "The envoys met.", None),
        ("talks-120140205.txt", "The envoys met.", None),
    ],
)
def test_a_day_in_the_name_dates_a_story_that_prints_none(tmp_path, name, text, dated):
    (tmp_path / name).write_text(text)
    assert read_file(str(tmp_path / name)).dated == dated


WRAPPED = """The envoys of the two sides met the mediator for the second time in
the palace on the lake, and left without a word to the press who had
waited in the rain.

A short paragraph.
"""
LISTED = "Those who came:\nAnna Brandt, for the union of the harbour workers of the north\nTom Okello\nA third\n"


def test_hard_wrapped_lines_are_joined_and_lists_are_not():
    assert tidy(WRAPPED).count("\n") == 2
    assert [span.of(WRAPPED).split()[0] for span in paragraphs(WRAPPED)] == ["The", "A"]
    assert len(paragraphs(LISTED)) == 4


@given(st.text(alphabet="ab c\n-", max_size=400))
def test_paragraphs_are_in_order_and_lose_nothing_but_blanks(text):
    spans = paragraphs(text)
    assert all(one.end < two.start for one, two in pairwise(spans))
    assert "".join("".join(span.of(text) for span in spans).split()) == "".join(text.split())
