"""Readers of documents: what is written for people."""
