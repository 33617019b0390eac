"""A nickname in marks belongs to the name around it, and marks around other words break no name and make none."""

import pytest

from syriatalks.actors.nicknames import nickname, with_nicknames


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('They met [person Mohammed] "[person Abu Ali]" [person Hassan].', ['Mohammed "Abu Ali" Hassan']),
        ("They met [person Joaquín 'El Gallo]' [person Lundal] there.", ["Joaquín 'El Gallo' Lundal"]),
        ("They met [person Quistan] “[place El Mayo]” [person Lundal Marez].", ["Quistan “El Mayo” Lundal Marez"]),
        ("They met Ismael “El Mayo” [organisation Lundalez].", ["Ismael “El Mayo” Lundalez"]),
        ('They heard [person Taylor Quist] "Red" Tour songs.', ["Taylor Quist"]),
        ('He said "Yes" to [person Lundal].', ["Lundal"]),
        ('The [organisation Quist Bank] "Blue" [organisation Kestrel Fund] fell.', ["Quist Bank", "Kestrel Fund"]),
    ],
)
def test_a_nickname_in_marks_is_inside_the_name(marked, text, found):
    story, names = marked(text)
    assert [name.text for name in sorted(with_nicknames(story, names), key=lambda name: name.span)] == found


@pytest.mark.parametrize(
    ("name", "called"),
    [("Joaquín 'El Gallo' Lundal", "El Gallo"), ("Otto “the Rock” Quist", "the Rock"), ("Sinéad O’Quist", "")],
)
def test_the_nickname_is_known(name, called):
    assert nickname(name) == called
