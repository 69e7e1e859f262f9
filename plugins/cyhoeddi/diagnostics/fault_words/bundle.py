"""Words for what keeps a site from being packed for a host."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

BUNDLE: dict[str, SourceFault] = {
    "bundle-nothing-built": SourceFault(
        "SRC106",
        Words("There is no built site in {found} yet.", "Nid oes gwefan wedi’i hadeiladu yn {found} eto."),
        Words("Run this first: cyhoeddi build", "Rhedwch hyn yn gyntaf: cyhoeddi build"),
    ),
    "bundle-strategy-unknown": SourceFault(
        "SRC107",
        Words("There is no strategy {found}.", "Nid oes strategaeth o’r enw {found}."),
        Words(
            "Name one of these: {known}.",
            "Enwch un o’r rhain: {known}.",
        ),
    ),
    "partner-unknown": SourceFault(
        "SRC108",
        Words("There is no partner {found}.", "Nid oes partner o’r enw {found}."),
        Words(
            "The partners in the settings are: {known}. Add one under cyhoeddi: partners: [{example}]",
            "Y partneriaid yn y gosodiadau yw: {known}. Ychwanegwch un o dan cyhoeddi: partners: [{example}]",
        ),
    ),
    "partner-not-organisation": SourceFault(
        "SRC109",
        Words(
            "The partner {found} is not among the organisations, so it has no name and no logo.",
            "Nid yw’r partner {found} ymhlith y sefydliadau, felly nid oes ganddo enw na logo.",
        ),
        Words(
            "Add it to {file}: {example}",
            "Ychwanegwch ef at {file}: {example}",
        ),
    ),
    "partner-logo-missing": SourceFault(
        "SRC110",
        Words(
            "The logo of the partner {found} is not in the built site: {logo}",
            "Nid yw logo’r partner {found} yn y wefan a adeiladwyd: {logo}",
        ),
        Words(
            "Put the picture into the content folder, and run cyhoeddi build again.",
            "Rhowch y llun yn y ffolder cynnwys, a rhedwch cyhoeddi build eto.",
        ),
    ),
    "bundle-of-draft": SourceFault(
        "SRC111",
        Words(
            "The site in {found} is a draft, which is not for publication.",
            "Drafft yw’r wefan yn {found}, ac nid yw i’w chyhoeddi.",
        ),
        Words(
            "Mend what cyhoeddi check finds, and run cyhoeddi build without --draft.",
            "Cywirwch yr hyn y mae cyhoeddi check yn ei ganfod, a rhedwch cyhoeddi build heb --draft.",
        ),
    ),
    "bundle-without-address": SourceFault(
        "SRC112",
        Words(
            "The settings do not say where the site is, which this bundle has to know.",
            "Nid yw’r gosodiadau’n dweud ble mae’r wefan, ac mae angen gwybod hynny ar gyfer y bwndel hwn.",
        ),
        Words(
            "Write its address, and run cyhoeddi build again: site_url: https://www.example.org/strategies/",
            "Ysgrifennwch ei chyfeiriad, a rhedwch cyhoeddi build eto: site_url: https://www.example.org/strategaethau/",
        ),
    ),
    "bundle-strategy-not-built": SourceFault(
        "SRC113",
        Words(
            "The strategy {found} is not in the site that was built.",
            "Nid yw’r strategaeth {found} yn y wefan a adeiladwyd.",
        ),
        Words(
            "The site is older: run cyhoeddi build again.", "Mae’r wefan yn hŷn: rhedwch cyhoeddi build eto."
        ),
    ),
    "partner-twice": SourceFault(
        "SRC114",
        Words("The partner {found} is named twice.", "Enwir y partner {found} ddwywaith."),
        Words("Leave one address for it.", "Gadewch un cyfeiriad ar ei gyfer."),
    ),
    "bundle-address-differs": SourceFault(
        "SRC115",
        Words(
            "The site was built for another address than that of the settings ({found}).",
            "Adeiladwyd y wefan ar gyfer cyfeiriad gwahanol i’r un yn y gosodiadau ({found}).",
        ),
        Words("Run cyhoeddi build again.", "Rhedwch cyhoeddi build eto."),
    ),
}
