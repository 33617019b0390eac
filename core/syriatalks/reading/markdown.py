"""Markdown becomes the prose that it stands for: its marks are no words of the story (CommonMark 0.31)."""

import re

# Only a text that begins with a heading, or links as no prose does, is Markdown; a lone asterisk is not.
_MARKDOWN = re.compile(r"\A\s*#{1,6} \S|\]\(https?://")
# How far into a text its marks are looked for (code points).
_HEAD = 4096

# A mark, what stands in its place, and an example.
_MARKS: tuple[tuple[str, str, str], ...] = (
    (r"!?\[([^\[\]\n]*)\]\([^()\s]*\)", r"\1", "[United Nations](https://un.org)"),
    (r"^ {0,3}(?:#{1,6}|>+) +", "", "# Aid convoy reaches Homs"),
    (r"(?<![\w*])\*\*(\S(?:[^*\n]*\S)?)\*\*(?![\w*])", r"\1", "**Homs**"),
    (r"(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])", r"\1", "*Friday*"),
    (r"(?<![\w_])_{1,2}(\S(?:[^_\n]*\S)?)_{1,2}(?![\w_])", r"\1", "__Homs__"),
    (r"^ {0,3}[*+-] +", "• ", "- Friday: convoy arrives"),
)  # fmt: skip


def is_markdown(text: str) -> bool:
    """Whether `text` is written in Markdown, by its beginning."""
    return _MARKDOWN.search(text, 0, _HEAD) is not None


def without_marks(text: str) -> str:
    """`text` without the marks of Markdown: links as their words, headings and emphasis plain, items bulleted."""
    for mark, plain, _ in _MARKS:
        text = re.sub(mark, plain, text, flags=re.MULTILINE)
    return text
