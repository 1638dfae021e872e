"""Which column, and which word of a closed list, is meant by what stands in a file."""
