"""Check algorithms, each written once: check digits, weighted sums and dates inside numbers.

Every check takes the compact value (see :func:`sensitive_scan.recognizer.compact`), answers ``bool`` and never raises,
whatever the string holds.
"""
