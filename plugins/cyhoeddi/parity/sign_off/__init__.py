"""Sign-offs: what was asked for, what changed since, what is left over."""
