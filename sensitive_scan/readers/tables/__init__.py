"""Readers of tables: what comes in rows and columns, or in records with named fields."""
