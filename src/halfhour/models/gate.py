"""The one gate to every kind of record: whose it is, and who may see it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from django.conf import settings
from django.db import models

if TYPE_CHECKING:
    from halfhour.models.account import User

Record = TypeVar("Record", bound=models.Model)


class OwnedQuerySet(models.QuerySet[Record]):
    """Records with an ``owner``; a face may start a query in no other way than these two."""

    def kept_by(self, user: User) -> Self:
        """The records this user keeps and may change."""
        return self.filter(owner=user)

    def seen_by(self, user: User) -> Self:
        """The records this user may look at: their own."""
        return self.filter(owner=user)


class Owned(models.Model):
    """A record that belongs to one user; forbidden and absent look the same."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    objects: ClassVar[Any] = OwnedQuerySet.as_manager()

    class Meta:
        abstract = True
