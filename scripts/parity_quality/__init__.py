"""What ``scripts/bench-parity`` measures: one module a subject."""
