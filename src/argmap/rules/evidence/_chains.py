"""A contradictory chain of statements about time, told as a finding."""

from argmap.document.dates import format_date
from argmap.evidence.chronology import Contradiction, Order, date_of
from argmap.findings import Finding, Related
from argmap.graph import Graph


def finding(graph: Graph, rule: str, found: Contradiction, dated: str, help_: str) -> Finding:
    """The chain in words, at its first statement; `dated` says what is wrong with the date that opens it."""
    because = [_told(order) for order in found.chain]
    if found.is_circle:
        message = f"`{found.start}` is said to come before itself, by way of {len(found.chain)} statements"
    else:
        opens, closes = _dated(graph, found.start), _dated(graph, found.end)
        message = f"{opens} is said to begin before {closes} is over, and {dated}"
    return Finding(
        rule,
        message,
        found.chain[0].place,
        tuple(dict.fromkeys(name for order in found.chain for name in (order.first, order.second))),
        tuple(Related(order.place, "and this") for order in found.chain[1:]),
        tuple(because),
        help_,
    )


def _told(order: Order) -> str:
    return f"`{order.first}` {'falls into' if order.within else 'comes before'} `{order.second}`"


def _dated(graph: Graph, name: str) -> str:
    date = date_of(graph, name)
    return f"`{name}` ({format_date(date, graph.debate.lang or 'en')})" if date is not None else f"`{name}`"
