"""How Hypothesis runs here: however slow the machine, no example is a failure for taking long."""

from hypothesis import HealthCheck, settings

settings.register_profile("model", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("model")
