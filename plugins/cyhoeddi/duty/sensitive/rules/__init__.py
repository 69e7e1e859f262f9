"""The tests of the screen, one a module."""
