"""Stories with names marked by hand, "[person Ida Quist] met …": what rules say of names is not how they were found."""

import re

import pytest

from syriatalks.actors.listed import listed_as
from syriatalks.actors.names import Name
from syriatalks.model import Span

MARK = re.compile(r"\[(\w+) ([^\]]+)\]")


def read_marked(marked):
    text, names, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        span = Span(len(text), len(text) + len(match[2]))
        names.append(listed_as(Name(span, match[2], match[1], "marked by hand")))
        text += match[2]
        last = match.end()
    return text + marked[last:], names


@pytest.fixture
def marked():
    return read_marked
