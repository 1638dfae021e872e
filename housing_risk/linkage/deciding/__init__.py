"""From readings to one answer, by steps from strict to lenient; all that fits, and what contradicts it."""
