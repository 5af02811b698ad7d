"""AM8: weights, standards and computed statuses."""
