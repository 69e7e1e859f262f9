"""What validators do not look at: one check a module, each given a comparison of the PDF with its print document."""
