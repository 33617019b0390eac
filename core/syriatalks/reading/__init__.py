"""A file, standard input or a string becomes a `Story`: its text and the parts of the article.

`files` turns bytes into tidy text, of `pages` what they show; `article` finds the parts, with `datelines`,
`paragraphs` and `sentences` for the finer cuts. No fact is found here.
"""

from syriatalks.reading.article import parse
from syriatalks.reading.files import ReadError, read_beginning, read_file

__all__ = ["ReadError", "parse", "read_beginning", "read_file"]
