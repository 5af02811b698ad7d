"""Large debates at random with circles of support, conflicts and undercuts, made without YAML."""

from pathlib import Path
from random import Random

from argmap.document.nouns import Argument, Claim, Debate, Evidence, Premise
from argmap.graph import Graph, build
from argmap.source import Text


def tangled(size: int, seed: int) -> Graph:
    """A debate of so many claims, and a fifth more arguments; the same size and seed give the same debate."""
    random = Random(seed)
    names = [Text(f"c{number}") for number in range(size)]
    arguments = [Text(f"a{number}") for number in range(size * 6 // 5)]
    claims = {
        name: Claim(
            name,
            name,
            contrary_to=(random.choice(names),) if random.random() < 0.1 else (),
            presupposes=(random.choice(names),) if random.random() < 0.02 else (),
            evidence=(Evidence(Text("s")),) if random.random() < 0.15 else (),
        )
        for name in names
    }
    made = {}
    for name in arguments:
        (relation,) = random.choices(["supports", "rebuts", "undercuts"], [0.7, 0.15, 0.15])
        target = random.choice(arguments if relation == "undercuts" else names)
        premises = tuple(Premise(random.choice(names)) for _ in range(random.randint(1, 3)))
        made[name] = Argument(name, relation, target, premises=premises)
    return build(Debate(Text("d"), Path("d"), claims=claims, arguments=made))
