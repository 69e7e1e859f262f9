"""Pictures looked at before anything is rendered: one that would harm or cannot be drawn has a finding, and no PDF."""
