"""Weigh a candidate: named, additive evidence (log-odds) from its shape, check, names, words, claims and column."""
