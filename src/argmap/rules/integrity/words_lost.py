"""YAML reads a part of a text as something else.

Why: A text without quotation marks ends before ` #`, and inside `{ }` before a comma. What follows would be lost
without a word.

Example:

    claims:
      fell: {text: Ezhov, who held the post, fell}

Instead:

    claims:
      fell: {text: "Ezhov, who held the post, fell"}
"""

from argmap.findings import About, Severity

CODE = "AM105"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
