"""The day that dates are held against."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Today by this computer's calendar.

    ``SOURCE_DATE_EPOCH`` sets it for builds that are repeated
    (https://reproducible-builds.org/specs/source-date-epoch/).
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else date.today()
