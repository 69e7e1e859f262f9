"""Action plans for print: one table with a head for each group, and what is said of an action in full width below it.

The website has a table for each group, whose cells hold all that is said of an action. On paper the columns would be
narrow and the rows high, and a screen reader would say all the steps again as the row's header before each cell.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement, builder

GROUP_CLASS = "plan-group"
DETAILS_CLASS = "plan-details"

_DATE = re.compile(r"(\d{1,2}) (\w+) (\d{4})")

_SHORT_REMARK, _LINE = 60, 110
"""Characters of a remark that may share a line with others, and of such a line."""

_REMARK = "span[@class='plan-remark']"


def prepare_plans(body: HtmlElement, large_print: bool = False) -> None:
    """Gives each plan in a body its form for print; in large print columns are too narrow, so it has none."""
    shorten_repeated_plans(body)
    for plan in body.xpath('.//section[contains(concat(" ", @class, " "), " plan ")]'):
        for table in plan.iter("table"):
            _plain(table)
        if large_print:
            _write_as_blocks(plan)
        else:
            _join_groups(plan)


def shorten_repeated_plans(body: HtmlElement) -> None:
    """Below the whole plan the same actions in another order need no steps and remarks again: paper has no search."""
    if not body.xpath('.//section[@data-by="priority"]'):
        return
    again = '(@data-by="lead" or @data-by="date")'
    for extra in body.xpath(
        f'.//section[{again}]//th//ul[@class="plan-steps" and not(ancestor::ul)]'
        f' | .//section[{again}]//*[not(@class="plan-lead")]/span[@class="plan-remark"]'
        ' | .//section[@data-by="date"]//td/span[@class="plan-remark"]'
    ):
        extra.drop_tree()


def _plain(table: HtmlElement) -> None:
    """Without what is there for narrow screens and the filter; each action's details in a row of their own."""
    for element in table.iter():
        for name in [name for name in element.attrib if name == "role" or name.startswith("data-")]:
            element.attrib.pop(name)
    for day in table.xpath('.//span[@class="plan-date"]'):
        day.text = _DATE.sub("\\1\N{NO-BREAK SPACE}\\2\N{NO-BREAK SPACE}\\3", day.text or "")
    for row in table.xpath("./tbody/tr"):
        details = [*_taken(row, './th/ul[@class="plan-steps"]'), *_lines(_remarks(row))]
        if details:
            columns = str(len(row))
            row.set("class", "plan-with-details")
            row.addnext(builder.TR({"class": DETAILS_CLASS}, builder.TD({"colspan": columns}, *details)))


def _remarks(row: HtmlElement) -> list[HtmlElement]:
    """All remarks on an action: on its time, which become one, on itself, and on its partners."""
    time = _taken(row, f"./td[@class='plan-when']/{_REMARK}")
    for other in time[1:]:
        time[0].append(other)
        other.tag, other.text = "span", "; " + (other.text or "")
        other.attrib.pop("class")
    if time and time[0].text:
        time[0].text = time[0].text[:1].upper() + time[0].text[1:]
    return [*time[:1], *_taken(row, f"./th/{_REMARK}"), *_taken(row, f"./td[@class='plan-lead']/{_REMARK}")]


def _taken(row: HtmlElement, path: str) -> list[HtmlElement]:
    """The elements at a path, taken out of the row."""
    found = list(row.xpath(path))
    for element in found:
        before = element.getprevious()
        if before is not None:
            before.tail = (before.tail or "").rstrip()
        element.tail = None
        element.drop_tree()
    return found


def _lines(remarks: list[HtmlElement]) -> list[HtmlElement]:
    """Remarks as paragraphs: short ones share a line, long ones have their own."""
    lines: list[HtmlElement] = []
    for remark in remarks:
        length = len(remark.text_content())
        if length <= _SHORT_REMARK and lines and len(lines[-1].text_content()) + length <= _LINE:
            lines[-1][-1].tail = " · "
            lines[-1].append(remark)
        else:
            lines.append(builder.P({"class": "plan-remarks"}, remark))
    return lines


def _join_groups(plan: HtmlElement) -> None:
    """One table of several: the caption of each becomes the head of its group of rows."""
    tables = plan.findall("./table")
    if len(tables) < 2:
        return
    first = tables[0]
    for table in tables:
        rows, caption = table.find("./tbody"), table.find("./caption")
        caption.tag, caption.tail = "th", None
        caption.set("scope", "rowgroup")
        caption.set("colspan", str(len(rows[0])))
        rows.insert(0, builder.TR({"class": GROUP_CLASS}, caption))
        if table is not first:
            first.append(rows)
            table.drop_tree()


def _write_as_blocks(plan: HtmlElement) -> None:
    """One column: each group's name, then a block for each action with its facts below each other."""
    for table in plan.findall("./table"):
        names = [" ".join(head.text_content().split()) for head in table.xpath("./thead/tr/th")]
        caption = table.find("./caption")
        caption.tag, caption.tail = "p", None
        caption.set("class", GROUP_CLASS)
        table.addprevious(caption)
        for row in table.xpath("./tbody/tr"):
            if row.get("class") == DETAILS_CLASS:
                table.getprevious().extend(list(row[0]))
            else:
                table.addprevious(_block(row, names))
        table.drop_tree()


def _block(row: HtmlElement, names: list[str]) -> HtmlElement:
    head, *facts = list(row)
    head.tag = "p"
    head.attrib.pop("scope", None)
    for fact, name in zip(facts, names[1:], strict=True):
        fact.tag = "p"
        fact.set("class", f"plan-fact {fact.get('class') or ''}".rstrip())
        label = builder.SPAN({"class": "plan-remark-name"}, f"{name}:")
        label.tail = " " + (fact.text or "")
        fact.text = None
        fact.insert(0, label)
    block = builder.DIV({"class": "plan-block"}, head, *facts)
    if row.get("id"):
        block.set("id", row.get("id"))
    return block
