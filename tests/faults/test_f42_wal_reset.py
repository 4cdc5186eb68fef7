"""F42: what about the store a person should know: its disk, and the fault of old versions."""

from pathlib import Path

import pytest

from halfhour.outside.database.soundness import (
    NotOnThisDisk,
    filesystem_of,
    has_reset_fault,
    refuse_network_disk,
)

MOUNTS = "/dev/sda / ext4 rw 0 0\nserver:/x /home/noor/far nfs4 rw 0 0\n"


@pytest.fixture
def mounts(tmp_path):
    path = tmp_path / "mounts"
    path.write_text(MOUNTS)
    return path


def test_f42_a_network_disk_is_refused_with_the_way_on(mounts):
    with pytest.raises(NotOnThisDisk, match="--home"):
        refuse_network_disk(Path("/home/noor/far/halfhour"), mounts)


def test_f42_a_disk_of_this_machine_is_taken(mounts):
    refuse_network_disk(Path("/home/noor/halfhour"), mounts)
    assert filesystem_of(Path("/home/noor/farther"), mounts) == "ext4"


def test_where_nothing_can_be_told_nothing_is_refused(tmp_path):
    refuse_network_disk(Path("/home/noor"), tmp_path / "absent")


def test_f42_the_reset_fault_is_known_by_version():
    assert has_reset_fault((3, 40, 1))
    assert not has_reset_fault((3, 51, 3))
