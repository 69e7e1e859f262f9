"""Is it really published? What hosts serve, held against what was released.

``hosts.py`` says who is asked, ``released.py`` what is expected there, ``fetching.py`` asks, ``judging.py`` and
``changes.py`` say what an answer means, ``host_check.py`` does this for one host and ``verifying.py`` for all.
Nothing but ``fetching.py`` knows the network.
"""
