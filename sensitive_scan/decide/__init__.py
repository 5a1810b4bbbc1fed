"""Decides what is done with findings: the policy says allow, flag or block."""

from sensitive_scan.decide.policy import Policy, strictest

__all__ = ["Policy", "strictest"]
