"""A line cannot be read as YAML.

Why: YAML gives meaning to colons, quotation marks, brackets and indentation. The entry with the fault is left out,
and the rest is read.

Example:

    claims:
      guilt:
        text: Thesis: war guilt

Instead:

    claims:
      guilt:
        text: "Thesis: war guilt"
"""

from argmap.findings import About, Severity

CODE = "AM103"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
