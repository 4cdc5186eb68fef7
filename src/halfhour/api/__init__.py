"""The face that speaks JSON over HTTP."""
