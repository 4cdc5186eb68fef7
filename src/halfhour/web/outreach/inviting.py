"""From a talk to the mail that invites to it, tells its new time or calls it off."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.outreach.inviting import begin_invitation
from halfhour.method.refused import Refused
from halfhour.web.clock import now


@require_POST
def invite(request: HttpRequest, pk: int) -> HttpResponse:
    """Write the invitation of one talk; it goes out by its own click."""
    try:
        kept = begin_invitation(by=request.user, at=now(), interview=pk)
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("interviews:show", pk=pk)
    return redirect("outreach:write", pk=kept.pk)
