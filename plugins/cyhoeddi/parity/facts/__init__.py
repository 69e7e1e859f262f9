"""The facts of a text that must be the same in both languages, one kind a module."""
