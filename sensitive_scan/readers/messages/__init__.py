"""Readers of messages and contacts: what people send each other."""
