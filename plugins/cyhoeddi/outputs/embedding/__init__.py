"""Pictures of a print document, taken into a file that has to hold all it shows."""
