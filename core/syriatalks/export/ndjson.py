"""Facts as JSON objects, one a line, for `jq` and for programs that read as they go."""

import json
from collections.abc import Iterator
from typing import Any

from syriatalks.export.json import to_json
from syriatalks.model import Dossier

_NOUNS = {"stories": "story", "dates": "date", "actors": "actor", "quotes": "quote", "events": "event"}


def to_ndjson(dossier: Dossier) -> Iterator[str]:
    """Every fact of the facts format on a line of its own, with the key "fact" to tell what it is."""
    facts: dict[str, list[dict[str, Any]]] = to_json(dossier)
    for nouns, noun in _NOUNS.items():
        for fact in facts[nouns]:
            yield json.dumps({"fact": noun, **fact}, ensure_ascii=False)
