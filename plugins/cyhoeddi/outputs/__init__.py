"""Step 5, write: the website, the PDF, publication.json."""
