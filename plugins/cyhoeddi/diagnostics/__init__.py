"""Findings as data, and one module for each form in which they are shown."""
