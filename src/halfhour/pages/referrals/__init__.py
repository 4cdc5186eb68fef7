"""The network as it is seen: the tree of referrals, ways to somebody, companies, permissions."""
