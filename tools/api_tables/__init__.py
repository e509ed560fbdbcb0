"""How the tables of archcheck/keras/api are read from installed packages: used by tools/generate_api.py alone."""
