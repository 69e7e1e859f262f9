"""The print document as the forms beside the PDF read it: its facts, notes, headings, and what is left out."""
