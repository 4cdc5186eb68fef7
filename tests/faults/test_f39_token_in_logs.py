"""F30, F39: the key in the address is printed once and stands in no log."""

import http.client
from urllib.parse import urlsplit

from faults.living import address_of, free_port, started


def test_f39_the_key_is_in_no_log(tmp_path):
    app = started(tmp_path, "run", "--no-browser", "--port", str(free_port()))
    where = urlsplit(address_of(app))
    key = where.query.removeprefix("token=")
    for path in (f"/?token={key}", "/nowhere/", f"/?token={key}", "/people/987654/"):
        asked = http.client.HTTPConnection(where.netloc)
        asked.request("GET", path)
        asked.getresponse().read()
        asked.close()
    app.kill()
    out, err = app.communicate()
    assert key not in out + err
    assert not any(key.encode() in f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())
