"""A built site packed for whoever hosts it: whole or one strategy, with a partner's own address and logo."""
