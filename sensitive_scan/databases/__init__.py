"""Tables of databases as batches: opened to be read only, whole or as a sample, and resumed where a scan ended."""
