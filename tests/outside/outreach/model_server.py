"""A real server on loopback that speaks like a chat model, and misbehaves when it is told to."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WORDS = (
    "Dear {name1},\n\nI came across your work and would value your view. Could I ask you for "
    "20 minutes, in person or by phone? I am not asking for a job.\n\nThank you!\n{me1}"
)


def completion(words):
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()


class Model:
    """What the model answers, and what it was asked: (path, headers, body)."""

    def __init__(self):
        self.status, self.content, self.headers = 200, completion(WORDS), {}
        self.asked, self.port = [], 0
        self.may_answer = threading.Event()
        self.may_answer.set()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def bodies(self):
        return [json.loads(body) for _, _, body in self.asked]


@contextmanager
def model_server():
    """A model; gives it."""
    model = Model()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):  # noqa: N802
            body = self.rfile.read(int(self.headers["Content-Length"]))
            model.asked.append((self.path, dict(self.headers), body))
            model.may_answer.wait(5)
            self.send_response(model.status)
            for name, value in model.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(model.content)))
            self.end_headers()
            self.wfile.write(model.content)

        do_GET = do_POST  # noqa: N815

        def log_message(self, *_):
            """Nothing is logged."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None  # a line broken off by the test is no news
    model.port = server.server_address[1]
    running = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    running.start()
    try:
        yield model
    finally:
        server.shutdown()
        running.join()
        server.server_close()
