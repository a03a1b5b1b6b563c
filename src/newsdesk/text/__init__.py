"""Words and languages: stems, folding, language, differences and the query grammar."""
