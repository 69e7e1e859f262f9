"""Step 4, render: pieces of HTML from the model, the same for the website, the PDF and Word."""
