"""What changed between two editions of a strategy, for people and for programs."""
