"""What each duty asks for, from the profiles themselves: every fact with its source."""

from __future__ import annotations

from documentation.table import table


def duties(language: str) -> str:
    """Every duty profile that comes with the tool."""
    from cyhoeddi.duty.reading import built_in

    return "\n".join(_profile(profile, language) for profile in built_in().values())


def _profile(profile: object, language: str) -> str:
    from cyhoeddi.outputs.duties.facts import fact_groups, law_of
    from cyhoeddi.outputs.duties.words import WORDS

    parts = [f"## {profile.name.into(language)}\n", f"`{profile.id}`. {law_of(profile).into(language)}\n"]  # type: ignore[attr-defined]
    head = [WORDS[key].into(language) for key in ("id", "fact", "source", "read")]
    for group in fact_groups(profile, language):  # type: ignore[arg-type]
        named = any(fact.id for fact in group.facts)
        rows = [
            [
                *([f"`{fact.id}`"] if named else []),
                fact.text,
                fact.source.into(language),
                fact.source.verified.isoformat()
                if fact.source.verified
                else WORDS["not-verified"].into(language),
            ]
            for fact in group.facts
        ]
        parts += [f"### {group.heading}\n", table(head if named else head[1:], rows)]
    return "\n".join(parts)
