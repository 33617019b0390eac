"""Names as the model gives them, and what is left of them."""

import pytest

from syriatalks.actors.trimming import trim


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[person Yoon Ji]-hoon left", "Yoon Ji-hoon"),
        ("the [person Pavel Quist]-led party", "Pavel Quist"),
        ("the [person Quist]-hoon party", "Quist"),
        ("the [person Ida Quist]-for-mayor party", "Ida Quist"),
        ("[person Bingu wa Quista] left", "Bingu wa Quista"),
        ("[person Sidi Ould Quista] left", "Sidi Ould Quista"),
        ("[person Joint Staff Colonel General Otto Lund] left", "Otto Lund"),
        ("[organisation MEP Evin Lund] left", "Evin Lund"),
        ("[organisation General Assim Lund] left", "Assim Lund"),
        ("[organisation General Medical Council] left", "General Medical Council"),
        ("[person Otto Lee Ka]-mun left", "Otto Lee Ka-mun"),
        ("[person Ida Quist met Drobny] left", "Ida Quist"),
        ("[person DI Quist] left", "Quist"),
        ("[person Ursula] von der Quist left", "Ursula von der Quist"),
        ("[person Carlos] do Quistar left", "Carlos do Quistar"),
        ("[person Carlos] do ask", "Carlos"),
        ("Mukoma wa [person Quist] left", "Mukoma wa Quist"),
        ("President van [person Quist] left", "Quist"),
        ("[person Ursula] von unten left", "Ursula"),
        ("[person Ida Jamal Quist Ambassador] of Norland left", "Ida Jamal Quist"),
        ("[person Ida Jamal Bishop] left", "Ida Jamal Bishop"),
        ("the [organisation then-Norland Party] left", "Norland Party"),
        ("[person Otto Quist QC] left", "Otto Quist"),
        ("[person Kestrel CEO Otto Quist] left", "Otto Quist"),
        ("Minister of [person Education Ida Quist] left", "Ida Quist"),
        ("the land of [person Education Ida Quist] left", "Education Ida Quist"),
        ("[person Grace Lund] Mo-shan left", "Grace Lund Mo-shan"),
    ],
)
def test_a_person_ends_where_the_name_ends(marked, text, name):
    story, (found,) = marked(text)
    assert trim(story, found).text == name
