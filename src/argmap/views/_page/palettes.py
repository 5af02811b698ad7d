"""The colours of pictures as variables, so that one picture serves the light and the dark scheme."""

import re
from collections.abc import Iterator
from dataclasses import fields
from functools import cache

from argmap.drawing.style import DARK, LIGHT, Colours, Palette

_CHROME = ("page", "text", "faint", "on_solid", "key_border")


@cache
def variables() -> dict[str, tuple[str, str]]:
    """Each colour of the light palette, in lower case, with its name and its counterpart in the dark one.

    White is both the page and what is written on solid colour: the latter is asked for as `solid`.
    """
    found: dict[str, str] = {}
    for light, dark in zip(_colours(LIGHT), _colours(DARK), strict=True):
        found.setdefault(light.lower(), dark.lower())
    found["solid"] = DARK.on_solid.lower()
    return {light: (str(number), dark) for number, (light, dark) in enumerate(found.items())}


def _colours(palette: Palette) -> Iterator[str]:
    yield from (getattr(palette, name) for name in _CHROME if name != "on_solid")
    for paint in (*palette.slots, palette.neutral, palette.elsewhere):
        yield from _paint(paint)
    yield from palette.lines.values()


def _paint(paint: Colours) -> Iterator[str]:
    yield from (getattr(paint, one.name) for one in fields(paint))


def style() -> str:
    """The variables of both schemes, and the classes `fN` and `sN` that fill and stroke with them."""
    known = variables()
    light = {f"k{name}": LIGHT.on_solid if colour == "solid" else colour for colour, (name, _) in known.items()}
    dark = {f"k{name}": other for name, other in known.values()}
    light |= _sides(LIGHT)
    dark |= _sides(DARK)
    night = f"{{color-scheme:dark;{_set(dark)}}}"
    rules = [
        f":root{{color-scheme:light;{_set(light)}}}",
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=light]){night}}}",
        f"@media screen{{:root[data-theme=dark]{night}}}",
    ]
    rules += [f".f{name}{{fill:var(--k{name})}}.s{name}{{stroke:var(--k{name})}}" for name, _ in known.values()]
    rules += [
        f".side-{slot}{{--own:var(--border-{slot});--tint:var(--fill-{slot})}}"
        for slot in (*range(len(LIGHT.slots)), "n")
    ]
    return "\n".join(rules)


def _sides(palette: Palette) -> dict[str, str]:
    paints = {str(slot): paint for slot, paint in enumerate(palette.slots)} | {"n": palette.neutral}
    found = {name.replace("_", "-"): getattr(palette, name) for name in _CHROME}
    found |= {str(kind): colour for kind, colour in palette.lines.items()}
    for slot, paint in paints.items():
        found |= {f"border-{slot}": paint.border, f"fill-{slot}": paint.fill, f"rule-{slot}": paint.rule}
    return found


def _set(values: dict[str, str]) -> str:
    return "".join(f"--{name}:{_colour(value)};" for name, value in values.items())


def _colour(value: str) -> str:
    """The colour, which nothing but a colour may pass for."""
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
        raise ValueError(value)
    return value.lower()
