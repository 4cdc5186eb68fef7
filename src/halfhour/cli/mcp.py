"""``halfhour mcp``: tools for assistants over standard input and output."""

from __future__ import annotations

from halfhour.cli.command import acting, command
from halfhour.method.lazy import lazily

_server = lazily("halfhour.mcp.server")


@command("mcp")
def mcp_command() -> None:
    """Speak the Model Context Protocol on standard input and output."""
    _server.make_server(acting()).run("stdio")
