"""Decides what is done with findings: the policy says allow, flag or block."""

from sensitive_scan.decide.policy import Policy
from sensitive_scan.model import strictest

__all__ = ["Policy", "strictest"]
