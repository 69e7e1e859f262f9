"""Words in the other language than their page."""
