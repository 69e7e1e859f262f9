"""Words of a Welsh page that no dictionary knows."""
