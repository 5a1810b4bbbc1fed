"""Find where anything could be: one pass of many expressions over the joined bytes of many cells.

A matcher answers a superset of the truth, quickly; :mod:`sensitive_scan.check` looks at each place again, exactly.
"""
