"""Pages of the website that nobody writes as files: the accessibility statement, the overview of strategies."""
