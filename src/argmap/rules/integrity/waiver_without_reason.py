"""A finding is waived without a reason.

Why: A waiver is an answer to a question; readers of the map want to hear it.

Example:

    claims:
      met:
        text: The plenum met.
        allow: {bare-assertion: }

Instead:

    claims:
      met:
        text: The plenum met.
        allow: {bare-assertion: The evidence is collected in another map.}
"""

from argmap.findings import About, Severity

CODE = "AM119"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
