"""A key stands twice in one mapping.

Why: YAML keeps the last and drops the first without a word.

Example:

    claims:
      met:
        text: The plenum met.
        text: The plenum met in September.

Instead:

    claims:
      met:
        text: The plenum met in September.
"""

from argmap.findings import About, Severity

CODE = "AM106"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
