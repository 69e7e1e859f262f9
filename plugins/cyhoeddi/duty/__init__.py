"""What the law and its guidance ask of a strategy: duty profiles as data, and how a strategy meets them."""
