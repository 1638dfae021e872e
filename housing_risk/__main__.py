"""`python -m housing_risk` is `housing-risk`."""

import sys

from housing_risk.cli import main

sys.exit(main())
