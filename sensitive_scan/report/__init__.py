"""Writes what was found: as text for people, as JSON or as JSON lines for programs.

Every format has a writer with the same three methods (:class:`~sensitive_scan.report.writer.ReportWriter`), which are
told findings and files as they arrive. JSON Lines and CSV write them at once; what another format keeps until the end
of a file or of the run is bounded or lies in a temporary file, so that memory stays constant.
"""
