"""The stages in their order, for one record and for the columns of a table."""
