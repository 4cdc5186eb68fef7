"""F8: two processes on one home: a second app is refused, commands share it safely."""

import http.client
from urllib.parse import urlsplit

import pytest

from faults.living import address_of, free_port, halfhour, started


@pytest.fixture
def app(tmp_path):
    running = started(tmp_path, "run", "--no-browser", "--port", str(free_port()))
    yield running
    running.kill()
    running.communicate()


def test_f08_a_second_app_says_where_the_first_is(app, tmp_path):
    address = address_of(app)
    second = halfhour(tmp_path, "run", "--no-browser", "--port", str(free_port()))
    assert second.returncode == 1
    assert address.split("?")[0] in second.stderr
    assert second.stdout == ""


def test_f08_commands_work_beside_the_app(app, tmp_path):
    address = address_of(app)
    assert halfhour(tmp_path, "backup").returncode == 0
    where = urlsplit(address)
    asked = http.client.HTTPConnection(where.netloc)
    asked.request("GET", f"{where.path}?{where.query}")
    answer = asked.getresponse()
    assert (answer.status, answer.headers["Location"]) == (302, "/")
    asked.close()


def test_f08_a_killed_app_leaves_its_home_free(app, tmp_path):
    address_of(app)
    app.kill()
    app.wait()
    again = started(tmp_path, "run", "--no-browser", "--port", str(free_port()))
    try:
        assert address_of(again)
    finally:
        again.kill()
        again.communicate()
