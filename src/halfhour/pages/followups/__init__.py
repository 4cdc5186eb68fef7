"""After the interview, as it is seen: thanks, advice, reports, keeping in touch, giving."""
