"""The BAG as it stood on a day, from each form in which it is given."""
