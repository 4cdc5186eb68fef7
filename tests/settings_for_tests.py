"""The settings of the app on a throwaway home, with the walls up."""

import os
import tempfile

os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-tests-")
os.environ["HALFHOUR_WALLS"] = "1"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

from halfhour.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES["default"]["TEST"] = {"NAME": str(HOME.folder / "tests.sqlite3")}  # noqa: F405
