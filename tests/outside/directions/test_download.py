"""Fetching the public release, from a server on this machine."""

from __future__ import annotations

import hashlib
import io
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bench.made_release import write_folder
from halfhour.outside.directions.download import NotFetched, downloaded
from halfhour.outside.directions.onet import read_onet
from halfhour.outside.directions.releases import pieces


@pytest.fixture
def site(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for path in write_folder(tmp_path / "db").iterdir():
            archive.write(path, f"db_31_0_text/{path.name}")
    data = out.getvalue()

    class Site(BaseHTTPRequestHandler):
        def do_GET(self):
            found = {"/db_31_0_text.zip": data, "/cut.zip": data[:500]}.get(self.path)
            self.send_response(200 if found else 404)
            if found:
                self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(found or b"")

        def log_message(self, *args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", hashlib.sha256(data).hexdigest()
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_release_is_fetched_checked_and_readable(site):
    address, checksum = site
    told = []
    with downloaded(
        release="31.0", sha256=checksum, progress=lambda *a: told.append(a),
        onet=address + "/db_{release}_text.zip", bls=address + "/none.xlsx",
    ) as path:  # fmt: skip
        assert read_onet(pieces(path)).release == "31.0"
    assert not path.exists()
    assert any(checksum in what for what, _, _ in told)


@pytest.mark.parametrize(
    ("path", "sha256", "said"),
    [
        ("/none.zip", "", "answered 404"),
        ("/cut.zip", "", "broke off|cannot be reached"),
        ("/db_31_0_text.zip", "00", "has the checksum"),
    ],
)
def test_what_is_not_whole_is_refused_with_a_sentence(site, path, sha256, said):
    with (
        pytest.raises(NotFetched, match=said),
        downloaded(onet=site[0] + path, bls=site[0] + "/x", sha256=sha256),
    ):
        pass


def test_a_site_out_of_reach_is_told():
    with (
        pytest.raises(NotFetched, match="use --from"),
        downloaded(onet="http://127.0.0.1:9/{release}", bls=""),
    ):
        pass
