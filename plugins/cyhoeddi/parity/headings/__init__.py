"""Headings: their levels and signs."""
