"""The next edition of a strategy, begun from the last: what it writes, as values, and the writing of it."""
