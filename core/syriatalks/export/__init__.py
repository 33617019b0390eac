"""A dossier in the formats that other programs read: one module a format, each a pure function."""

from syriatalks.export.json import to_json

__all__ = ["to_json"]
