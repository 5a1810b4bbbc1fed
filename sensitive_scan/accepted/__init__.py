"""What people have accepted although it is found: beside the data itself, in a baseline, or in a configuration.

The policy's own allowances are in :mod:`sensitive_scan.decide.allowances`; these here depend on the file.
"""
