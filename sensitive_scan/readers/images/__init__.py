"""Readers of pictures: what has to be recognised before it can be scanned."""
