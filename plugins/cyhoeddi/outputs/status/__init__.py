"""How far a site is: what both languages have, what is signed off, which reviews are due; as values, text and JSON."""
