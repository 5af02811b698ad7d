"""A feature of YAML is used that debates are not written with.

Why: Tags, merge keys, second documents, keys that are lists, deep nesting and long chains of aliases make a map
hard to read aloud, and some make it endless.

Example:

    claims:
      met: !!str The plenum met.

Instead:

    claims:
      met: The plenum met.
"""

from argmap.findings import About, Severity

CODE = "AM104"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
