"""Why a next edition is not begun, in both languages, with what to do."""

from __future__ import annotations

from cyhoeddi.model.words import Words

_REASONS = {
    "unknown": Words(
        "There is no strategy {found}. Those there are: {known}.",
        "Nid oes strategaeth {found}. Y rhai sydd: {known}.",
    ),
    "no-edition": Words(
        "{path} does not say which edition it is. Write it like this: edition: {{year: 2024, kind: full}}",
        "Nid yw {path} yn dweud pa argraffiad ydyw. Ysgrifennwch fel hyn: edition: {{year: 2024, kind: full}}",
    ),
    "not-later": Words(
        "{year} is not later than the edition {last}. Write, for example: {example}. For a revised edition in the same "
        "year: --kind revised",
        "Nid yw {year} yn hwyrach nag argraffiad {last}. Ysgrifennwch, er enghraifft: {example}. Ar gyfer argraffiad "
        "diwygiedig yn yr un flwyddyn: --kind revised",
    ),
    "not-released": Words(
        "The edition {last} was not released yet. First: cyhoeddi release {strategy} --published DATE",
        "Nid yw argraffiad {last} wedi’i ryddhau eto. Yn gyntaf: cyhoeddi release {strategy} --published DYDDIAD",
    ),
    "not-clean": Words(
        "Something is not in git yet: {paths}. Commit it, or take it back, first.",
        "Nid yw popeth yn git eto: {paths}. Cofnodwch hynny, neu tynnwch ef yn ôl, yn gyntaf.",
    ),
    "no-git": Words(
        "Git does not know this folder ({reason}); a next edition is begun from what is in git. First: git init, "
        "git add, git commit",
        "Nid yw git yn adnabod y ffolder hwn ({reason}); o’r hyn sydd yn git y dechreuir argraffiad nesaf. Yn gyntaf: "
        "git init, git add, git commit",
    ),
    "in-the-way": Words(
        "{path} stands where the last edition is to be kept. Move it, or take it away.",
        "Mae {path} yn y man lle cedwir yr argraffiad diwethaf. Symudwch ef, neu dilëwch ef.",
    ),
    "front-matter": Words(
        "The front matter of {path} cannot be changed line by line. Write every key on a line of its own, beginning at "
        "the margin: edition: {{year: 2024, kind: full}}",
        "Ni ellir newid blaen-fater {path} fesul llinell. Ysgrifennwch bob allwedd ar ei llinell ei hun, gan ddechrau "
        "wrth yr ymyl: edition: {{year: 2024, kind: full}}",
    ),
    "copy-differs": Words(
        "{path} would not say or lead to the same in the edition that is kept. Look at its links, includes and HTML.",
        "Ni fyddai {path} yn dweud nac yn arwain at yr un peth yn yr argraffiad a gedwir. Edrychwch ar ei ddolenni, ei "
        "gynwysiadau a’i HTML.",
    ),
}


class NewEditionNotPossibleError(Exception):
    """Nothing was written; ``reason`` says why, in both languages."""

    def __init__(self, reason: Words) -> None:
        super().__init__(reason.en)
        self.reason = reason


def refusal(key: str, **values: str) -> NewEditionNotPossibleError:
    """The error of a kind."""
    words = _REASONS[key]
    return NewEditionNotPossibleError(Words(*((own or "").format(**values) for own in (words.en, words.cy))))
