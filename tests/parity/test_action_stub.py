"""The stub of an action that one language lacks: in the right place, or not offered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.parity.sites import site_of

from cyhoeddi.diagnostics.diagnostic import Diagnostic
from cyhoeddi.diagnostics.edited_texts import edited
from cyhoeddi.model.located_yaml import read_yaml
from cyhoeddi.parity.engine import check

HEAD = "---\ntitle: Plan\npriority: {id: P1, title: House}\n"
ENGLISH = (
    HEAD
    + "actions:\n"
    + "".join(f"  - id: P1.{n}\n    action: Do {n}\n" for n in range(1, 5))
    + "---\nText.\n"
)


def missing(english: str, welsh: str) -> list[Diagnostic]:
    found = check(site_of({"en/plan.md": english, "cy/plan.md": welsh}), select=("PAR010",))
    assert found
    return list(found)


def mended(english: str, welsh: str) -> str:
    """The Welsh page with every stub that is offered."""
    fixes = [finding.fix for finding in missing(english, welsh) if finding.fix]
    result = edited({"content/en/plan.md": english, "content/cy/plan.md": welsh}, fixes)
    assert result.left == ()
    assert "content/en/plan.md" not in result.texts
    return result.texts.get("content/cy/plan.md", welsh)


def welsh(actions: str, after: str = "") -> str:
    return f"---\ntitle: Cynllun\npriority: {{title: Tŷ}}\n{actions}{after}---\nTestun.\n"


def stub(number: int, indent: str = "  ") -> str:
    return f'{indent}- id: P1.{number}\n{indent}  action: "TODO: cyfieithu – Do {number}"\n'


FIRST, SECOND, THIRD, LAST = (f"  - id: P1.{n}\n    action: Gwneud {n}, ŵyr\n" for n in range(1, 5))


@pytest.mark.parametrize(
    "before, after",
    [
        (f"actions:\n{FIRST}{SECOND}{THIRD}", f"actions:\n{FIRST}{SECOND}{THIRD}{stub(4)}"),
        (f"actions:\n{SECOND}{THIRD}{LAST}", f"actions:\n{stub(1)}{SECOND}{THIRD}{LAST}"),
        (f"actions:\n{FIRST}{LAST}", f"actions:\n{FIRST}{stub(2)}{stub(3)}{LAST}"),
        # Behind the action that it follows in its own page, in whatever order these stand here.
        (f"actions:\n{THIRD}{FIRST}{LAST}", f"actions:\n{THIRD}{FIRST}{stub(2)}{LAST}"),
        # Remarks and empty lines belong to what follows.
        (
            f"actions:\n{FIRST}\n# yr ail\n{THIRD}{LAST}\n# y gweddill\n",
            f"actions:\n{FIRST}{stub(2)}\n# yr ail\n{THIRD}{LAST}\n# y gweddill\n",
        ),
        (
            f"actions:\n  # y cyntaf\n{FIRST}{SECOND}{THIRD}    # ei sylw ef\n",
            f"actions:\n  # y cyntaf\n{FIRST}{SECOND}{THIRD}    # ei sylw ef\n{stub(4)}",
        ),
        # What looks like a remark in a text over several lines is none.
        (
            f"actions:\n{FIRST}  - id: P1.2\n    action: |\n      Tŷ\n\n      # dim sylw\n\n{LAST}",
            f"actions:\n{FIRST}  - id: P1.2\n    action: |\n      Tŷ\n\n      # dim sylw\n{stub(3)}\n{LAST}",
        ),
        # The file's own indentation.
        (
            "actions:\n- id: P1.1\n  action: Tŷ\n- id: P1.2\n  action: B\n- id: P1.3\n  action: C\n",
            "actions:\n- id: P1.1\n  action: Tŷ\n- id: P1.2\n  action: B\n- id: P1.3\n  action: C\n"
            + stub(4, ""),
        ),
        (
            "actions:\n      -   id: P1.1\n          action: Tŷ\n      - {id: P1.3, action: C}\n",
            "actions:\n      -   id: P1.1\n          action: Tŷ\n"
            + stub(2, " " * 6)
            + "      - {id: P1.3, action: C}\n"
            + stub(4, " " * 6),
        ),
    ],
)
@pytest.mark.parametrize("rest", ["", "order: 3\n", "\n# gweddill\norder: 3\n"])
def test_the_stub_is_put_in_its_place(before: str, after: str, rest: str) -> None:
    if rest and before.endswith("# y gweddill\n"):
        rest = ""
    assert mended(ENGLISH, welsh(before, rest)) == welsh(after, rest)


@pytest.mark.parametrize(
    "actions",
    [
        "",
        "actions:\n",
        "actions: []\n",
        "actions: [{id: P1.1, action: Tŷ}]\n",
        "actions: [\n  {id: P1.1, action: Tŷ},\n  ]\n",
        # The list is no list of its own, or the file has faults.
        "actions: {id: P1.1}\n",
        f"actions:\n{FIRST}  -\n    id: P1.2\n    action: Tŷ\ncolour: [\n",
        # YAML takes this sign for the end of a line, the file does not.
        f"description: tŷ\u2028mawr\nactions:\n{FIRST}",
    ],
)
def test_where_it_is_not_sure_no_stub_is_offered(actions: str) -> None:
    found = check(site_of({"en/plan.md": ENGLISH, "cy/plan.md": welsh(actions)}))
    assert [finding.fix for finding in found if finding.fix] == []


def test_a_dash_on_a_line_of_its_own_is_no_obstacle_further_down() -> None:
    actions = f"actions:\n  -\n    id: P1.1\n    action: Tŷ\n{SECOND}{THIRD}"
    assert mended(ENGLISH, welsh(actions)) == welsh(actions + stub(4))


@pytest.mark.parametrize(
    "action, words",
    [
        ('"Act: on #1 – now"', "Act: on #1 – now"),
        ("'Say \"no\" \\ and mean it'", 'Say "no" \\ and mean it'),
        (">\n      Long words\n      over lines\n", "Long words over lines"),
        ("Ŵyr a tŷ 🏠", "Ŵyr a tŷ 🏠"),
    ],
)
def test_the_words_to_translate_are_quoted_as_they_are(action: str, words: str) -> None:
    english = f"{HEAD}actions:\n  - id: P1.1\n    action: A\n  - id: P1.2\n    action: {action}\n---\nText.\n"
    after = mended(english, welsh(f"actions:\n{FIRST}"))
    front, faults = read_yaml(after.split("---\n")[1], "plan.md")
    assert faults == ()
    assert front.value["actions"][1] == {"id": "P1.2", "action": f"TODO: cyfieithu – {words}"}


@pytest.mark.parametrize("id_", ["P1.2", "true", "1.2", "null", "A-b.3", "yes", "2024-01-31", "ŷ: 1", "- x"])
def test_an_id_stays_what_it_is(id_: str) -> None:
    english = f'{HEAD}actions:\n  - id: P1.1\n    action: A\n  - id: "{id_}"\n    action: B\n---\nText.\n'
    after = mended(english, welsh(f"actions:\n{FIRST}"))
    front, faults = read_yaml(after.split("---\n")[1], "plan.md")
    assert faults == ()
    assert [action["id"] for action in front.value["actions"]] == ["P1.1", id_]


def test_english_stubs_are_marked_in_english() -> None:
    both = f"actions:\n{FIRST}{SECOND}"
    found = missing(HEAD + f"actions:\n{FIRST}---\nText.\n", welsh(both))
    assert found[0].fix is not None
    assert '"TODO: translate – Gwneud 2, ŵyr"' in found[0].fix.edits[0].text


def test_after_the_fix_only_words_are_missing() -> None:
    after = mended(ENGLISH, welsh(f"actions:\n{FIRST}"))
    codes = {finding.code for finding in check(site_of({"en/plan.md": ENGLISH, "cy/plan.md": after}))}
    assert not {code for code in codes if code == "PAR010" or code.startswith("SRC")}


def test_a_list_without_end_gets_no_stubs() -> None:
    many = "".join(f"  - id: P1.{n}\n    action: Do {n}\n" for n in range(300))
    assert missing(f"{HEAD}actions:\n{many}---\nText.\n", welsh(f"actions:\n{FIRST}"))[0].fix is None


@given(st.sets(st.integers(1, 4)), st.booleans(), st.sampled_from(["", "\n", "  # sylw\n", "# sylw\n\n"]))
def test_whatever_is_missing_is_added_and_the_rest_stays(
    kept: set[int], key_below: bool, between: str
) -> None:
    if not kept or len(kept) == 4:
        return
    items = between.join((FIRST, SECOND, THIRD, LAST)[number - 1] for number in sorted(kept))
    before = welsh(f"actions:\n{items}", "order: 3\n" if key_below else "")
    after = mended(ENGLISH, before)
    front, faults = read_yaml(after.split("---\n")[1], "plan.md")
    assert faults == ()
    assert [action["id"] for action in front.value["actions"]] == ["P1.1", "P1.2", "P1.3", "P1.4"]
    stubs = {line for number in range(1, 5) for line in stub(number).splitlines() if number not in kept}
    assert [line for line in after.splitlines() if line not in stubs] == before.splitlines()
