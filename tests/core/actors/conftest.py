"""Stories with names marked by hand, "[person Ida Quist] met …": what rules say of names is not how they were found."""

import re

import pytest

from syriatalks.actors.listed import find_listed
from syriatalks.actors.names import CLASSES, Name
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span

MARK = re.compile(r"\[(\w+) ([^\]]+)\]")


def as_listed(name):
    """`name` as the table has it, if it has just this name for an actor of its class."""
    whole = Span(0, len(name.text))
    for found in find_listed(name.text, tokenize(name.text, [whole])):
        if found.span == whole and CLASSES[found.kind] == CLASSES[name.kind]:
            return found._replace(span=name.span)
    return name


def read_marked(marked):
    text, names, last = "", [], 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        span = Span(len(text), len(text) + len(match[2]))
        names.append(as_listed(Name(span, match[2], match[1], "marked by hand")))
        text += match[2]
        last = match.end()
    return text + marked[last:], names


@pytest.fixture
def marked():
    return read_marked
