"""What widgets and background work report: messages whose fields are given as they are posted."""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

from textual.message import Message

Report = TypeVar("Report", bound=Message)


@dataclass_transform(eq_default=False)
def reporting(kind: type[Report]) -> type[Report]:
    """Make the annotations of a message class its fields.

    Nothing compares or prints messages, and what a dataclass has for that takes most of the time that making one does.
    """
    return dataclass(eq=False, repr=False)(kind)
