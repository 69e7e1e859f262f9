"""A strategy's edition frozen: gates before it, its files, its entry in ``content/data/releases.yml``."""
