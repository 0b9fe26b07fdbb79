"""For all tests: property-based ones draw the same examples each time, and are not judged by the clock."""

from hypothesis import settings

settings.register_profile("same", deadline=None, derandomize=True)
settings.load_profile("same")
