"""Step 3, check: every way in which the two languages stop saying the same."""
