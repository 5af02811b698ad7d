"""A date cannot be read, or names a day that does not exist.

Why: Dates are written as EDTF (ISO 8601-2), so that 'about 1936' and 'September 1936' can be compared with days.

Example:

    claims:
      met: {text: The plenum met., when: 1936-09-31}

Instead:

    claims:
      met: {text: The plenum met., when: 1936-09-30}
"""

from argmap.findings import About, Severity

CODE = "AM110"
SEVERITY = Severity.ERROR
ABOUT = About.MAP
PROFILE = "draft"
