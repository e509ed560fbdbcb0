"""`keras.applications`: the builders of the well-known models, and what prepares images for them."""
