"""What every stage reports in: a finding, its place, and how grave it is."""

from argmap.findings.finding import About, Finding, Place, Related, Severity
from argmap.findings.fingerprint import fingerprint

__all__ = ["About", "Finding", "Place", "Related", "Severity", "fingerprint"]
