"""Names for the elements of a picture, made from the ids of a debate, which may hold any character."""

import hashlib
import re
from collections.abc import Iterable

_ODD = re.compile(r"[^A-Za-z0-9.-]")
_UNSAFE = re.compile(r"[^A-Za-z0-9._~/#-]")
LONGEST = 80


def element_id(prefix: str, name: str) -> str:
    """An ASCII id that is valid in XML, HTML and an address, and the same in every picture of the debate.

    `prefix` begins with a letter. Other characters than letters, digits, "." and "-" become `_hex_`, so two names
    never share an id; a very long name ends in a digest of itself.
    """
    plain = _ODD.sub(lambda found: f"_{ord(found[0]):x}_", name)
    if len(plain) > LONGEST:
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        plain = f"{plain[: LONGEST - 20]}_.{digest}"
    return f"{prefix}-{plain}"


def node_names(prefix: str, ids: Iterable[str]) -> dict[str, str]:
    """The name each id bears in DOT and in Mermaid: the prefix and a running number, which nothing can misread."""
    return {name: f"{prefix}{number}" for number, name in enumerate(ids, 1)}


def address(link: str) -> str:
    """A relative address in which everything but letters, digits and `-._~/#` is percent-encoded, as UTF-8."""
    return _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "replace")), link)
