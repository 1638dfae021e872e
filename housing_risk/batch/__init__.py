"""Many municipalities, one notebook each. papermill lives in this package only."""

from housing_risk.batch.batch import Batch, Outcome, run_batch, run_notebook

__all__ = ["Batch", "Outcome", "run_batch", "run_notebook"]
