"""The frameworks of the ICCMA competition since 2023: `p af 5`, then an attack a line: `1 2`.

Only numbers and attacks can be written: no text, no support.
"""

from argmap.document.nouns import Debate
from argmap.formats._draft import Draft
from argmap.formats._dung import Framework, draft_of, framework_of, losses_of
from argmap.formats._given import Given
from argmap.formats._losses import Loss, Written, whole

TITLE = "an ICCMA framework (.af)"
SUFFIXES = (".af",)
MOST = 1_000_000


def recognises(given: Given) -> bool:
    """Whether the first line that is no comment is `p af`."""
    lines = (line for line in given.head.splitlines() if line.strip() and not line.startswith("#"))
    return next(lines, "").startswith("p af ")


def read(given: Given) -> Draft:
    """The framework as a document; comments are kept."""
    comments, attacks, count, at = [], [], 0, 0
    for line in given.text.splitlines(keepends=True):
        words = line.split()
        if line.startswith("#"):
            comments.append(line[1:].strip())
        elif words[:2] == ["p", "af"] and len(words) == 3 and words[2].isdecimal() and not count:
            count = int(words[2])
            if count > MOST:
                raise given.refuse(f"{count} arguments are more than {MOST}", at)
        elif len(words) == 2 and all(word.isdecimal() and 1 <= int(word) <= count for word in words):
            attacks.append((str(int(words[0])), str(int(words[1]))))
        elif words:
            raise given.refuse(f"an attack is two numbers from 1 to {count}, not {line.strip()[:40]!r}", at)
        at += len(line)
    nodes = {str(number): "" for number in range(1, count + 1)}
    draft = draft_of(Framework(nodes, tuple(dict.fromkeys(attacks))), given, "iccma")
    draft.keep({"comments": comments})
    return draft


def write(debate: Debate) -> Written:
    """The debate as a framework; ids that are its numbers stay, others are numbered in order."""
    framework = framework_of(debate)
    count = len(framework.nodes)
    numbers = {name: str(number) for number, name in enumerate(framework.nodes, 1)}
    if framework.nodes.keys() == set(numbers.values()):
        numbers = {name: name for name in numbers}
    kept = debate.foreign.get("iccma") if isinstance(debate.foreign, dict) else None
    comments = kept.get("comments", []) if isinstance(kept, dict) else [f"{numbers[n]} {n}" for n in numbers]
    lines = [f"p af {count}", *(f"# {' '.join(str(comment).split())}" for comment in comments)]
    lines += [f"{numbers[source]} {numbers[target]}" for source, target in framework.attacks]
    renamed = tuple(name for name, number in numbers.items() if name != number)
    losses = losses_of(debate, framework, "iccma", texts=False)
    return whole("\n".join(lines) + "\n", [*losses, *([Loss("ids", renamed)] if renamed else [])])
