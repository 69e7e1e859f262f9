"""What `scripts/docs` writes: the generated parts of documents, and the pages of the rules."""
