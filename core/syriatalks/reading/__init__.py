"""A file, standard input or a string becomes a `Story`: its text and the parts of the article.

`files` turns bytes into tidy text, with `pages` for what a saved web page shows and `markdown` for its marks; `article`
finds the parts, with `datelines`, `margins`, `paragraphs` and `sentences` for the finer cuts. No fact is found here.
"""

from syriatalks.reading.article import parse
from syriatalks.reading.files import ReadError, read_beginning, read_file

__all__ = ["ReadError", "parse", "read_beginning", "read_file"]
