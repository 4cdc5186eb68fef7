"""Modules that load when they are first needed, so that starting stays quick and small."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any


class LazyModule(ModuleType):
    """A stand-in that imports the real module at the first attribute asked of it."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module(self.__name__), name)


def lazily(name: str) -> Any:
    """A stand-in for the module called ``name``; importing it waits for the first use.

    Price: static types are lost at the call, so give the result a type where it matters.
    """
    return LazyModule(name)
