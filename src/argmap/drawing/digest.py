"""The digest that ties a picture to the source it was drawn from, and tells a stale picture from a fresh one."""

from enum import StrEnum
from hashlib import sha256


class Freshness(StrEnum):
    """How a picture on disk stands to what would be drawn now."""

    FRESH = "fresh"
    STALE = "stale"
    MISSING = "missing"


def digest(source: str) -> str:
    """SHA-256 of the DOT source in UTF-8, 64 hexadecimal digits."""
    return sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def freshness(carried: str | None, source: str) -> Freshness:
    """Compare the digest that a picture carries, None where there is no picture, with that of the source now."""
    if carried is None:
        return Freshness.MISSING
    return Freshness.FRESH if carried == digest(source) else Freshness.STALE
