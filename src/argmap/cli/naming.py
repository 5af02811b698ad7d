"""What a user calls a thing of a debate, and what it is called there."""

from collections.abc import Iterable, Mapping

from argmap.cli.inputs import Refusal, nearest
from argmap.document.names import identify
from argmap.document.nouns import Debate
from argmap.source import Text


def identify_or_refuse(name: str, among: Iterable[Mapping[str, object]], what: str, debate: Debate) -> str:
    """The id as the debate has it; refused with what else it is, or with the nearest."""
    wanted = str(identify(Text(name)))
    known = [one for listed in among for one in listed]
    if wanted in known:
        return wanted
    kinds = ("claims", "arguments", "people", "sources", "sides", "events", "terms", "topics")
    singular = {"people": "person"}
    other = next((kind for kind in kinds if wanted in getattr(debate, kind)), None)
    if other is not None:
        kind = singular.get(other, other[:-1])
        article = "an" if kind[0] in "ae" else "a"
        raise Refusal(f"`{name}` is {article} {kind}, and a {what} is wanted here")
    called = _called(name, among)
    hint = f"; did you mean `{called}`?" if called else nearest(wanted, known)
    raise Refusal(f"there is no {what} `{name}` in this debate{hint}")


def _called(name: str, among: Iterable[Mapping[str, object]]) -> str:
    """The id of what is called so or says so, in full; "" where nothing is."""
    wanted = name.strip().rstrip(".").casefold()
    for listed in among:
        for one, thing in listed.items():
            words = (getattr(thing, key, None) for key in ("name", "title", "label", "text"))
            if any(str(said).strip().rstrip(".").casefold() == wanted for said in words if said):
                return one
    return ""
