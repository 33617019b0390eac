"""Bytes become text: encodings, and the tidying that a reader expects of a text file."""

import re
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from syriatalks.beside import STDIN
from syriatalks.model import Story
from syriatalks.reading.article import identity, parse
from syriatalks.reading.markdown import is_markdown, without_marks
from syriatalks.reading.paragraphs import soft_breaks
from syriatalks.seeds import called

# Byte order marks, longest first (Unicode Standard 16.0, section 23.8).
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)

_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
# Control characters, and what a saved page leaves behind: soft hyphen, zero-width space, word joiner, BOM.
_INVISIBLE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060\ufeff]")
# Of these, what no text has: not tabs, line ends, page breaks and the escape of colour codes.
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")
_ISO_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)")
_TAG = re.compile(r"\s*<")
_BLANK = re.compile(r"[^\S\n ]")
# A file whose first characters hold this share of control characters is not text.
_MOST_CONTROLS = 0.05


class ReadError(Exception):
    """A file that cannot be read as a story; the message is one line for the reader."""


def read_file(path: str) -> Story:
    """The story in the text file or saved web page `path` ("-": standard input). Raises `ReadError`."""
    return read_beginning(path)[0]


def read_beginning(path: str, longest: int = sys.maxsize) -> tuple[Story, str]:
    """The story in the first `longest` code points of `path`, to the end of a line, and the text of all of it.

    The story has the id of the whole. Raises `ReadError`.
    """
    shown, published = _shown(decode(_bytes(path), path))
    text = tidy(shown)
    if not text.strip():
        raise ReadError(f"{path}: there is no text in it")
    head = text
    if len(text) > longest:
        head = text[: text.rfind("\n", 0, longest) + 1 or text.rfind(" ", 0, longest) + 1 or longest].rstrip()
    story = replace(parse(head, called(path)), id=identity(text))
    prints_a_date = story.stamp or (story.dateline and story.dateline.date)
    return replace(story, dated=published or (None if prints_a_date else _day_in_name(path))), text


def _shown(text: str) -> tuple[str, str | None]:
    """`text`, or what it shows and when it was published, if it is the mark-up of a web page."""
    if _TAG.match(text):
        from syriatalks.reading.pages import is_page, read_page  # 3 ms: loaded only for what begins like a page

        if is_page(text):
            return read_page(text)
    return text, None


def _day_in_name(path: str) -> str | None:
    """The day that the file's own name gives ("2014-02-05-talks-resume.txt"), as ISO 8601, or None."""
    for found in _ISO_DAY.findall(Path(path).name):
        with suppress(ValueError):
            return date.fromisoformat(found).isoformat()
    return None


def _bytes(path: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except IsADirectoryError as error:
        raise ReadError(f"{path}: is a folder; name the files in it") from error
    except FileNotFoundError as error:
        raise ReadError(f"{path}: no such file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ReadError(f"{path}: {reason}") from error


def decode(raw: bytes, path: str) -> str:
    """Text of `raw`: by its byte order mark, as UTF-8, else by detection. Raises `ReadError` for binary data."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _text(raw.removeprefix(mark).decode(encoding, errors="replace"), path)
    try:
        return _text(raw.decode("utf-8"), path)
    except UnicodeDecodeError:
        return _text(_detect(raw, path), path)


def _detect(raw: bytes, path: str) -> str:
    if b"\0" in raw:
        raise ReadError(f"{path}: is not a text file")
    from charset_normalizer import from_bytes  # 30 ms: loaded only for the rare file that is not UTF-8

    best = from_bytes(raw[:200_000], cp_isolation=["cp1252", "cp1251", "cp1256", "mac_roman"]).best()
    if best is None:
        raise ReadError(f"{path}: is not a text file, or in an unknown encoding")
    return raw.decode(best.encoding, errors="replace")


def _text(text: str, path: str) -> str:
    head = text[:4096]
    if "\0" in head or len(_CONTROL.findall(head)) > _MOST_CONTROLS * len(head):
        raise ReadError(f"{path}: is not a text file")
    return text


def tidy(text: str) -> str:
    """`text` with plain line ends and spaces, without invisible characters and Markdown, hard-wrapped lines joined."""
    text = _BLANK.sub(" ", _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text)))
    text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
    if is_markdown(text):
        text = without_marks(text)
    pieces, last = [], 0
    for newline in soft_breaks(text):
        pieces += [text[last:newline], " "]
        last = newline + 1
    return "".join(pieces) + text[last:]
