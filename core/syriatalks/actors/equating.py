"""Words by which a story gives two names of one actor: "Otto Lund, better known as Kestrel"."""

EQUATING = frozenset(
    f"{mark}{words}"
    for mark in ("(", ", ")
    for words in (
        "or",
        "also",
        "also known as",
        "also called",
        "better known as",
        "widely known as",
        "known as",
        "known locally as",
        "formerly",
        "formerly known as",
        "formerly called",
        "now",
        "now known as",
        "now called",
        "now called the",
        "aka",
        "a.k.a.",
        "alias",
        "nicknamed",
        "better known by his alias",
        "better known by her alias",
        "nom de guerre",
    )
) - {", now", ", also", ", formerly"}
