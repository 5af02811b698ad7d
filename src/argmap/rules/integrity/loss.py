"""A conversion had no place for something.

Why: The other format cannot say it; the report names what and where, so that nothing is lost in silence.
"""

from argmap.findings import About, Severity

CODE = "AM123"
SEVERITY = Severity.WARNING
ABOUT = About.MAP
PROFILE = "draft"
