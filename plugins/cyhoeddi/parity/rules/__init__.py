"""One module a rule; its name is the rule's name, its docstring the rule's page, its examples the rule's first tests.

A rule module has ``CODE``, ``SEVERITY`` and either ``check_pair(pair)``, which is given every complete page pair,
or ``check_site(site)``. Both yield findings.
"""
