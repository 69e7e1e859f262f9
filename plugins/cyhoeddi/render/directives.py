"""Fills the places that directives mark: ``/// action-plan`` becomes the plan's tables, and so on."""

from __future__ import annotations

import re
from html import unescape

from cyhoeddi.model.markdown.directives import DIRECTIVE_CLASS
from cyhoeddi.model.page import Page
from cyhoeddi.model.site import Site
from cyhoeddi.render.action_plan import action_plan
from cyhoeddi.render.annual_assessment import annual_assessment
from cyhoeddi.render.duty_checklist import PageLink, content_link, duty_checklist
from cyhoeddi.render.edition_changes import changes_since_edition

_PLACE = re.compile(rf'<div(?P<attributes>[^>]*\bclass="{DIRECTIVE_CLASS}"[^>]*)>\s*</div>')
_ACTION_ID = re.compile(r' id="(?P<id>action-[^"]*)"')
_ATTRIBUTE = re.compile(r'data-(?P<name>[\w-]+)="(?P<value>[^"]*)"')


def expand_directives(html: str, page: Page, site: Site, link: PageLink | None = None) -> str:
    """The HTML with every directive's place filled from the model.

    ``link`` gives the address of another page; as an author writes it, where there is none.
    An action that a page shows twice has its id in the first place only.
    """
    seen: set[str] = set()

    def once(match: re.Match[str]) -> str:
        if match["id"] in seen:
            return ""
        seen.add(match["id"])
        return match[0]

    def fill(match: re.Match[str]) -> str:
        data = {found["name"]: unescape(found["value"]) for found in _ATTRIBUTE.finditer(match["attributes"])}
        options = {k.removeprefix("option-"): v for k, v in data.items() if k.startswith("option-")}
        if data.get("directive") == "action-plan":
            plan = action_plan(site, page, priority=options.get("priority"), by=options.get("by"))
            return _ACTION_ID.sub(once, plan)
        if data.get("directive") == "duty-checklist":
            return duty_checklist(site, page, link)
        if data.get("directive") == "edition-changes":
            return changes_since_edition(site, page, link or content_link(page))
        if data.get("directive") == "annual-assessment":
            return annual_assessment(site, page)
        return match[0]

    return _PLACE.sub(fill, html)
