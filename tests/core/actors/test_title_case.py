"""In a headline that gives each word a capital the persons of the story are read by their surnames."""

import pytest

from syriatalks.actors.title_case import without_verbs
from syriatalks.actors.tokens import tokenize
from syriatalks.model import Span

BODY = "[person Otto Quistling] left on Monday, and [person Ida Lundal] stayed."


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("[person Quistling Fires Lundal] as Defence Minister", ["Quistling", "Lundal"]),
        ("Court [person Asks Lundal] on Rebel Land Case", ["Lundal"]),
        ("[person Ida Lundal] Leaves the Defence Ministry", ["Ida Lundal"]),
        ("[person Ida Maria Lundal] Leaves the Defence Ministry", ["Ida Maria Lundal"]),
        ("[person Quistling Fires Lundal] as soon as she has left", ["Quistling Fires Lundal"]),
    ],
)
def test_persons_are_parted_from_the_words_between_them(marked, line, found):
    text, names = marked(f"{line}\n\n{BODY}")
    end = text.index("\n")
    sentences = tokenize(text, [Span(0, end), Span(end + 2, len(text))])
    read = without_verbs(sentences, names)
    assert [name.text for name in read[:-2]] == found
    assert all(name.span.of(text) == name.text for name in read)
