"""Readers of archives: what holds other files."""
