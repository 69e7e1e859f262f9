"""The search of the website: an index for each language, made when the site is built."""
