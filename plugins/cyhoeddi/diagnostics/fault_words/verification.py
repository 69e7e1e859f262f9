"""Words for what keeps hosts from being asked what they serve."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

VERIFICATION: dict[str, SourceFault] = {
    "verify-strategy-unknown": SourceFault(
        "SRC160",
        Words("There is no strategy {found}.", "Nid oes strategaeth o’r enw {found}."),
        Words("Name one of these: {known}", "Enwch un o’r rhain: {known}"),
        stops=True,
    ),
    "verify-nothing-released": SourceFault(
        "SRC161",
        Words(
            "No edition of {found} has been released, so there is nothing to hold a website against.",
            "Nid oes argraffiad o {found} wedi’i ryddhau, felly nid oes dim i ddal gwefan yn ei erbyn.",
        ),
        Words("Release one first: {example}", "Rhyddhewch un yn gyntaf: {example}"),
        stops=True,
    ),
    "verify-edition-unknown": SourceFault(
        "SRC162",
        Words("The edition {found} was not released.", "Ni ryddhawyd yr argraffiad {found}."),
        Words("Name one of these: {known}", "Enwch un o’r rhain: {known}"),
        stops=True,
    ),
    "verify-host-unknown": SourceFault(
        "SRC163",
        Words(
            "{found} is neither a host nor an address of the settings, and no other is asked.",
            "Nid yw {found} yn westeiwr nac yn gyfeiriad yn y gosodiadau, ac ni ofynnir i’r un arall.",
        ),
        Words(
            "Name one of these: {known}. Add a partner under cyhoeddi: partners: [{example}]",
            "Enwch un o’r rhain: {known}. Ychwanegwch bartner o dan cyhoeddi: partners: [{example}]",
        ),
        stops=True,
    ),
    "verify-no-host": SourceFault(
        "SRC164",
        Words(
            "The settings name no address at which the strategy is to be found.",
            "Nid yw’r gosodiadau’n enwi cyfeiriad y mae’r strategaeth i’w chael ynddo.",
        ),
        Words(
            "Write the site’s own, or that of a partner: site_url: https://www.example.org/strategies/",
            "Ysgrifennwch gyfeiriad y wefan ei hun, neu un partner: site_url: https://www.example.org/strategaethau/",
        ),
        stops=True,
    ),
}
