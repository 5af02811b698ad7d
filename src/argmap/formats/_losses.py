"""What a conversion could not carry over: what kind, how many, which ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from argmap.document.nouns import Debate
from argmap.findings import Finding, Place, Severity
from argmap.formats._given import Tree
from argmap.formats._schemes import NAMED
from argmap.formats._tree import flat_tree

LISTED = 8  # ids that a line of the report names

SECTIONS = ("sides", "people", "sources", "events", "terms", "schemes", "claims", "arguments")


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of thing that has no place in the format written.

    `ids` are what it stood on, as the document read names it. `kept` tells that it lies under `foreign` and comes back
    when the format it came from is written again.
    """

    kind: str
    ids: tuple[str, ...]
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """The files a debate became, by name (the name "" is the file asked for itself), and what was lost."""

    files: Mapping[str, bytes]
    losses: tuple[Loss, ...] = ()


def whole(content: str | bytes, losses: Iterable[Loss] = ()) -> Written:
    """One file."""
    return Written({"": content.encode() if isinstance(content, str) else content}, tuple(losses))


def unexpressed(debate: Debate, expressed: Mapping[str, Iterable[str]], form: str = "") -> list[Loss]:
    """What a debate says and a format does not: `expressed` names the keys of each section; "" is the top.

    Linear. What other formats left under `foreign` is lost to all but their own; a title that a map without one got
    from its file is no loss when it becomes such a map again.
    """
    tree = flat_tree(debate)
    foreign = tree.get("foreign") or {}
    top = {*SECTIONS, "argmap", "foreign", *expressed.get("", ()), *(("title",) if form in foreign else ())}
    losses = [Loss(key, (key,)) for key in tree if key not in top]
    for section in SECTIONS:
        entries = tree.get(section) or {}
        if section == "schemes":
            entries = {name: entry for name, entry in entries.items() if entry != {"note": NAMED}}
        if section in expressed:
            losses += _unexpressed_keys(section, entries, set(expressed[section]))
        elif entries:
            losses.append(Loss(section, tuple(entries)))
    others = [other for other in foreign if other != form]
    topics = [Loss("topics", tuple(debate.topics))] if debate.topics and "topics" not in expressed else []
    return [*losses, *topics, *([Loss("foreign", tuple(others))] if others else [])]


def _unexpressed_keys(section: str, entries: Tree, known: set[str]) -> list[Loss]:
    lost: dict[str, list[str]] = {}
    for name, entry in entries.items():
        for key, value in entry.items() if isinstance(entry, dict) else ():
            if key not in known:
                lost.setdefault(key, []).append(name)
            elif key == "stances" and "stances: all" not in known:
                for word in {word for stance in _records(value) for word in stance if word != "stance"}:
                    lost.setdefault(f"stances: {word}", []).append(name)
            elif key == "premises" and isinstance(value, dict) and "roles" not in known:
                lost.setdefault("roles of premises", []).append(name)
    return [Loss(f"{section}: {key}", tuple(ids)) for key, ids in lost.items()]


def _records(stances: Tree) -> list[Tree]:
    held = [one for value in stances.values() for one in (value if isinstance(value, list) else [value])]
    return [one for one in held if isinstance(one, dict)]


def loss_findings(losses: Iterable[Loss], file: str) -> list[Finding]:
    """The losses as findings on the file written."""
    found = []
    for loss in losses:
        shown = ", ".join(f"`{name}`" for name in loss.ids[:LISTED])
        more = f" and {len(loss.ids) - LISTED} more" if len(loss.ids) > LISTED else ""
        fate = "kept under `foreign`" if loss.kept else "lost"
        severity = Severity.INFO if loss.kept else Severity.WARNING
        message = f"{loss.kind}: {len(loss.ids)} {fate}: {shown}{more}"
        found.append(Finding("loss", message, Place(file), loss.ids, severity=severity))
    return found


def merged(losses: Iterable[Loss]) -> list[Loss]:
    """Losses of one kind in one."""
    found: dict[tuple[str, bool], list[str]] = {}
    for loss in losses:
        found.setdefault((loss.kind, loss.kept), []).extend(loss.ids)
    return [Loss(kind, tuple(dict.fromkeys(ids)), kept) for (kind, kept), ids in found.items()]
