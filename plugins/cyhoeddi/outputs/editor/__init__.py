"""What an editor needs to complete and check front matter, data files and settings while they are typed."""
