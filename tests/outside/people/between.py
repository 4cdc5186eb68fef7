"""What stands between halfhour and a real server in tests: it lets through, delays, changes or refuses."""

from __future__ import annotations

import http.client
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


@dataclass
class Asked:
    """One question on its way to the server."""

    method: str
    path: str
    headers: dict
    body: bytes


@dataclass
class Between:
    """Rules tried in turn: ``before`` may answer itself, ``after`` may change what the server said.

    ``before(asked)`` gives None or (status, headers, body); ``after(asked, status, headers, body)``
    gives the three anew.
    """

    url: str = ""
    before: list = field(default_factory=list)
    after: list = field(default_factory=list)
    asked: list = field(default_factory=list)


@contextmanager
def standing(server):
    """A way to the real server at an address, with rules on it."""
    rules = Between()
    there = urlsplit(server)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self):
            length = int(self.headers.get("Content-Length") or 0)
            asked = Asked(self.command, self.path, dict(self.headers), self.rfile.read(length))
            rules.asked.append(asked)
            told = next((t for rule in rules.before if (t := rule(asked))), None)
            status, headers, body = told or self.through(asked)
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def through(self, asked):
            line = http.client.HTTPConnection(there.hostname, there.port)
            kept = {k: v for k, v in asked.headers.items() if k.lower() not in ("host", "accept-encoding")}  # fmt: skip
            line.request(asked.method, asked.path, asked.body or None, kept)
            reply = line.getresponse()
            told = reply.status, dict(reply.getheaders()), reply.read()
            line.close()
            for rule in rules.after:
                told = rule(asked, *told)
            return told

        do_GET = do_PUT = do_DELETE = do_PROPFIND = do_REPORT = do_MKCOL = answer

        def log_message(self, *rest):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        rules.url = f"http://127.0.0.1:{running.server_port}/"
        yield rules
        running.shutdown()
