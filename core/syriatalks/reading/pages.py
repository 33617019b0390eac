"""A saved web page becomes the prose that it shows: its mark-up, scripts and styles are no words of the story."""

import re
from contextlib import suppress
from datetime import date
from html.parser import HTMLParser
from typing import NamedTuple

# What a file begins with whose text is a page (HTML Living Standard, 13.1.2; older pages begin with any element).
_PAGE = re.compile(
    r"\s*(?:<\?xml[^<>]*>\s*|<!--[^<>]*-->\s*)*<(?:!doctype html|html|head|body|main|article|div|p|h1)\b", re.IGNORECASE
)
# Elements whose text is none of the page's words, or leads to other pages.
_UNREAD = frozenset("head script style noscript template svg nav aside button select iframe".split())
# Where one of these begins, the words begin, though the end of what is not read may be left out before it.
_WORDS = frozenset("body main article h1".split())
# Elements that stand apart from what is before and behind them (HTML Living Standard, 15.3.3, flow content).
_BLOCKS = frozenset(
    """address article blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main
    ol p pre section table td th time tr ul""".split()
)
# Names under which a page says when it was published (Open Graph, Dublin Core, schema.org and what papers use).
_PUBLISHED = frozenset(
    """article:published_time og:published_time datepublished pubdate publishdate publish-date date dc.date
    dc.date.issued dcterms.created dcterms.issued sailthru.date parsely-pub-date""".split()
)
# A number of so many digits is that of no character (`html.unescape` raises `ValueError` at thousands).
_NO_CHARACTER = re.compile(r"&#[0-9]{20,};?")
_IN_SCRIPT = re.compile(r'"datePublished"\s*:\s*"([^"]{10,40})"')


class Page(NamedTuple):
    """The text that a page shows, a block a line, and when it says it was published (ISO 8601) or None."""

    text: str
    published: str | None


def is_page(text: str) -> bool:
    """Whether `text` is the mark-up of a web page, by its beginning."""
    return _PAGE.match(text) is not None


def read_page(markup: str) -> Page:
    """What the page `markup` shows and says of itself."""
    reader = _Reader()
    reader.feed(_without_open_ends(_NO_CHARACTER.sub("\ufffd", markup)))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).split(_BREAK))
    return Page("\n\n".join(filter(None, lines)), reader.published)


def _without_open_ends(markup: str) -> str:
    """`markup` without comments and tags that nothing closes: the end of each would be looked for through the rest."""
    comments, tags = markup.rfind("-->") + 1, markup.rfind(">") + 1
    return markup[:comments] + markup[comments:tags].replace("<!--", "") + markup[tags:].replace("<", "&lt;")


_BREAK = "\x1e"


class _Reader(HTMLParser):
    """Gathers the words of a page, with a `_BREAK` between blocks."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.published: str | None = None
        self._unread: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, or what is not read; take the time of publication."""
        named = dict(attrs)
        names = {(named.get(name) or "").lower() for name in ("property", "name", "itemprop")}
        if names & _PUBLISHED:
            self._note(named.get("content") or named.get("datetime"))
        if tag in _WORDS:
            self._unread.clear()
        if tag in _UNREAD:
            self._unread.append(tag)
        elif tag in _BLOCKS:
            self.pieces.append(_BREAK)
        if tag == "li":
            self.pieces.append("• ")

    def handle_endtag(self, tag: str) -> None:
        """End a block, or what is not read."""
        if tag in self._unread:
            del self._unread[self._unread.index(tag) :]
        elif tag in _BLOCKS:
            self.pieces.append(_BREAK)

    def handle_data(self, data: str) -> None:
        """Keep the words of the page; of a script only when it says that the page was published."""
        if not self._unread:
            self.pieces.append(data)
        elif self._unread[-1] == "script" and (match := _IN_SCRIPT.search(data)):
            self._note(match[1])

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """Pass over "<![if !IE]>" as over a comment (HTML Living Standard, 13.2.5.42)."""
        return self.parse_bogus_comment(i, report)

    def _note(self, printed: str | None) -> None:
        with suppress(ValueError):
            date.fromisoformat((printed or "")[:10])
            self.published = self.published or printed
