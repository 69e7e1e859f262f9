"""The side-by-side review: both languages next to each other, with what was found. For drafts and the preview only."""
