"""Links: which belong together in the two languages, and where they lead."""
