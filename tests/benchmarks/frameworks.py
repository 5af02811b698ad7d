"""Write an abstract framework of some shape and size: `python tests/benchmarks/frameworks.py SHAPE SIZE > x.af`.

The same shape, size and seed give the same bytes, with nothing but the standard library. Four shapes: `random`, every
argument attacked by three others on average (Erdős and Rényi 1959); `scale-free`, newcomers tied to two earlier
arguments, the more likely the more ties these have, in either direction (Barabási and Albert 1999); `grid`, neighbours
in a square attack each other one way or both; `components`, groups of six to twelve that have no attacks between them.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from random import Random

Attack = tuple[int, int]


def random(size: int, dice: Random) -> Iterator[Attack]:
    """Three attacks an argument, between any two."""
    for _ in range(3 * size):
        yield dice.randrange(size), dice.randrange(size)


def scale_free(size: int, dice: Random) -> Iterator[Attack]:
    """Few have many ties, and many have few."""
    ends = [0, 1]
    yield 0, 1
    for newcomer in range(2, size):
        for _ in range(2):
            other = dice.choice(ends)
            yield from _tie(newcomer, other, dice, mutual=0.2)
            ends += (newcomer, other)


def grid(size: int, dice: Random) -> Iterator[Attack]:
    """A square, each argument tied to the next in its row and in its column."""
    side = max(1, round(size**0.5))
    for place in range(side * side):
        if (place + 1) % side:
            yield from _tie(place, place + 1, dice, mutual=0.3)
        if place + side < side * side:
            yield from _tie(place, place + side, dice, mutual=0.3)


def components(size: int, dice: Random) -> Iterator[Attack]:
    """Small groups, dense within."""
    starts = [0]
    while starts[-1] < size:
        starts.append(min(size, starts[-1] + dice.randint(6, 12)))
    for start, end in pairwise(starts):
        for _ in range(2 * (end - start)):
            yield dice.randrange(start, end), dice.randrange(start, end)


SHAPES: Mapping[str, Callable[[int, Random], Iterator[Attack]]] = {
    "random": random,
    "scale-free": scale_free,
    "grid": grid,
    "components": components,
}


def _tie(one: int, other: int, dice: Random, mutual: float) -> Iterator[Attack]:
    """An attack one way or the other, or both ways."""
    roll = dice.random()
    if roll < (1 + mutual) / 2:
        yield one, other
    if roll >= (1 - mutual) / 2:
        yield other, one


def framework(shape: str, size: int, seed: int = 0) -> str:
    """A framework in the format of the ICCMA competition; a grid has the nearest square number of arguments."""
    pairs = sorted(set(SHAPES[shape](size, Random(f"{shape} {size} {seed}"))))
    number = round(size**0.5) ** 2 if shape == "grid" else size
    return f"p af {number}\n" + "".join(f"{one + 1} {other + 1}\n" for one, other in pairs)


if __name__ == "__main__":
    sys.stdout.write(framework(sys.argv[1], int(sys.argv[2])))
