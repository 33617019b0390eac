"""Time zones of datelines: the cities that stories about Syria and world news are sent from, by IANA zone."""

# ruff: noqa: E501 (one row a line)

from datetime import UTC, datetime

# City as a dateline gives it, in lower case, and its zone (IANA time zone database, zone1970.tab).
CITIES: dict[str, str] = {
    "moscow": "Europe/Moscow", "geneva": "Europe/Zurich", "montreux": "Europe/Zurich", "zurich": "Europe/Zurich",
    "bern": "Europe/Zurich", "davos": "Europe/Zurich", "damascus": "Asia/Damascus", "aleppo": "Asia/Damascus",
    "homs": "Asia/Damascus", "latakia": "Asia/Damascus", "deir al-zor": "Asia/Damascus", "beirut": "Asia/Beirut",
    "amman": "Asia/Amman", "baghdad": "Asia/Baghdad", "erbil": "Asia/Baghdad", "istanbul": "Europe/Istanbul",
    "ankara": "Europe/Istanbul", "gaziantep": "Europe/Istanbul", "cairo": "Africa/Cairo", "jerusalem": "Asia/Jerusalem",
    "tel aviv": "Asia/Jerusalem", "gaza": "Asia/Gaza", "ramallah": "Asia/Hebron", "tehran": "Asia/Tehran",
    "riyadh": "Asia/Riyadh", "jeddah": "Asia/Riyadh", "doha": "Asia/Qatar", "dubai": "Asia/Dubai", "abu dhabi": "Asia/Dubai",
    "kuwait": "Asia/Kuwait", "kuwait city": "Asia/Kuwait", "manama": "Asia/Bahrain", "sanaa": "Asia/Aden",
    "astana": "Asia/Almaty", "nur-sultan": "Asia/Almaty", "sochi": "Europe/Moscow", "st. petersburg": "Europe/Moscow",
    "kiev": "Europe/Kyiv", "kyiv": "Europe/Kyiv", "minsk": "Europe/Minsk", "london": "Europe/London", "paris": "Europe/Paris",
    "berlin": "Europe/Berlin", "munich": "Europe/Berlin", "brussels": "Europe/Brussels", "vienna": "Europe/Vienna",
    "rome": "Europe/Rome", "madrid": "Europe/Madrid", "athens": "Europe/Athens", "the hague": "Europe/Amsterdam",
    "washington": "America/New_York", "new york": "America/New_York", "united nations": "America/New_York",
    "los angeles": "America/Los_Angeles", "beijing": "Asia/Shanghai", "tokyo": "Asia/Tokyo", "new delhi": "Asia/Kolkata",
    "islamabad": "Asia/Karachi", "kabul": "Asia/Kabul",
}  # fmt: skip


def in_utc(place: str | None, local: datetime) -> datetime | None:
    """`local` time at the dateline `place` in UTC, None for a place that the table does not know."""
    zone = CITIES.get((place or "").split("/")[0].split(",")[0].strip().lower())
    if zone is None:
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    except ZoneInfoNotFoundError:
        return None
