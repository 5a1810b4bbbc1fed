"""Adapters that put the gate into frameworks; each needs its framework, which is imported with it."""
