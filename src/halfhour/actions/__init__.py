"""What changes things: one transaction, keyword-only arguments, one Event written."""
