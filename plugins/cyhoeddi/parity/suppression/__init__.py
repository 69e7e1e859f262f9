"""Comments in a page that allow findings."""
