"""The register made ready to be asked: addresses as integers, and which of its names is meant."""
