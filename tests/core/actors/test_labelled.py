"""Persons whom the label of a transcript names."""

import pytest

from syriatalks.actors.labelled import with_labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("MR. QUISTLING: We agreed.", ["QUISTLING"]),
        ("[person Ida Quistling] spoke.\nQUISTLING: We agreed.", ["QUISTLING"]),
        ("[person Ida Quistling] spoke.\nIDA QUISTLING: We agreed.", ["IDA QUISTLING"]),
        ("QUISTLING: We agreed.\nQUISTLING: We did.", []),
        ("ABERNATHY: We agreed.\nABERNATHY: We did.", ["ABERNATHY", "ABERNATHY"]),
        ("ABERNATHY: We agreed.", []),
        ("QUESTION: Why?\nQUESTION: When?", []),
        ("LONDON: They agreed.\nLONDON: They did.", []),
        ("[place Quistling] is far.\nQUISTLING: They agreed.", []),
        ("They told MR. QUISTLING: We agreed.", []),
    ],
)
def test_a_label_names_a_person(marked, text, labels):
    story, names = marked(text)
    found = [name for name in with_labels(story, names) if name not in names]
    assert [name.text for name in found] == labels
    assert {name.kind for name in found} <= {"person"}
