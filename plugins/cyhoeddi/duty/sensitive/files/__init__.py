"""What is hidden in files that are published beside the pages, one kind of file a module."""
