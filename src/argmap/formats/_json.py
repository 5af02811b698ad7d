"""JSON of other programs, read so that every way in which it can be broken is one line with a place."""

import json
import re
from typing import Any

from argmap.formats._given import Given
from argmap.formats._yaml import DEEPEST, TooDeepError, require_depth


def json_value(given: Given) -> Any:
    """What the file holds. UnreadableError where it is no JSON, or nests too deep."""
    try:
        data = json.loads(given.text)
        require_depth(data)
    except json.JSONDecodeError as error:
        what = error.msg.replace("Unterminated string starting at", "this text never ends")
        raise given.refuse(f"this is not JSON: {what[0].lower()}{what[1:]}", error.pos) from error
    except RecursionError as error:
        raise given.refuse("nested too deep to be a map", _deep(given.text)) from error
    except TooDeepError as error:
        raise given.refuse(str(error), _deep(given.text)) from error
    except ValueError as error:  # a number of thousands of digits
        raise given.refuse(str(error)) from error
    return data


_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]')


def _deep(text: str) -> int:
    """Where JSON nests deeper than is read."""
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match[0], 0)
        if depth > DEEPEST:
            return match.start()
    return 0


def json_object(given: Given) -> dict[str, Any]:
    """The object the file holds; UnreadableError where it holds something else."""
    data = json_value(given)
    if not isinstance(data, dict):
        raise given.refuse("an object belongs here: { … }")
    return data


def members(data: Any, key: str, given: Given, where: str = "") -> list[dict[str, Any]]:
    """A list of objects under a key; missing and null are the empty list."""
    found = data.get(key)
    if found is None:
        return []
    if not isinstance(found, list):
        raise given.refuse(f"`{where}{key}` should be a list")
    for number, one in enumerate(found):
        if not isinstance(one, dict):
            raise given.refuse(f"`{where}{key}[{number}]` should be an object")
    return found


def text_of(record: dict[str, Any], key: str) -> str:
    """A text under a key; numbers are written out, anything else is none."""
    value = record.get(key)
    if type(value) is str:
        return value
    return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""
