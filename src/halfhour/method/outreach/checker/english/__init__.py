"""The checker's English: how each rule is recognised in British, American, Indian English."""
