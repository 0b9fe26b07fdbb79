"""What stands between the names of a list: a comma, "and", "as well as"."""

import re

BETWEEN = re.compile(r"\s*(?:,|,?\s*(?:and|or|as well as)\b)\s*(?:the\s+)?", re.IGNORECASE)
