"""Steps 1 read and 2 pair: files become frozen values with positions.

Start at :mod:`cyhoeddi.model.site` for the values, :mod:`cyhoeddi.model.read` for the way there.
"""
