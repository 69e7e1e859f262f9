"""The submission: what a person sends to those whom the law names, laid ready in a folder; nothing is sent."""
