"""Writes what was found: as text for people, as JSON or as JSON lines for programs.

Every format has a writer with the same three methods (:class:`~sensitive_scan.report.writer.ReportWriter`), so that
findings and files are written as they arrive and memory stays constant.
"""
