"""A strategy as one HTML document for print, from which the PDF, the Word file and the e-book are made."""
