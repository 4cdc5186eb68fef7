"""The settings of the app on a throwaway home, with the walls up."""

import atexit
import os
import shutil
import tempfile

os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-tests-")
os.environ["HALFHOUR_WALLS"] = "1"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
os.environ.pop("DATABASE_URL", None)
atexit.register(shutil.rmtree, os.environ["HALFHOUR_HOME"], ignore_errors=True)

from halfhour.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
DATABASES["default"]["TEST"] = {"NAME": str(HOME.folder / "tests.sqlite3")}  # noqa: F405
