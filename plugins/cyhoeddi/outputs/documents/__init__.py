"""The documents of a site: which are to be made, by which process, and which are there already."""
