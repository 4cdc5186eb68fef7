"""How it goes: the funnel and one's own rates."""
