"""What the Word file and the e-book share: the print document in the form that pandoc reads, and pandoc itself."""
