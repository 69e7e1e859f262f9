"""Words for colours and logos that a site may not have."""

from cyhoeddi.diagnostics.fault_words.source_fault import SourceFault
from cyhoeddi.model.words import Words

LOOK: dict[str, SourceFault] = {
    "colour-faint": SourceFault(
        "SRC086",
        Words(
            "{key}: {found} is hard to see on {ground}: their contrast is {ratio} to 1, and it must be {wanted} to 1 at least.",
            "{key}: mae {found} yn anodd ei weld ar {ground}: {ratio} i 1 yw’r cyferbyniad, a rhaid iddo fod yn {wanted} i 1 o leiaf.",
        ),
        Words(
            "The nearest colour of the same hue that can be seen: {example}",
            "Y lliw agosaf o’r un arlliw y gellir ei weld: {example}",
        ),
    ),
    "colour-faint-in-dark": SourceFault(
        "SRC087",
        Words(
            "{key}: {found} is hard to see on a dark screen, on {ground}: their contrast is {ratio} to 1, and it must be {wanted} to 1 at least.",
            "{key}: mae {found} yn anodd ei weld ar sgrin dywyll, ar {ground}: {ratio} i 1 yw’r cyferbyniad, a rhaid iddo fod yn {wanted} i 1 o leiaf.",
        ),
        Words(
            "The nearest colour of the same hue that can be seen: {example}",
            "Y lliw agosaf o’r un arlliw y gellir ei weld: {example}",
        ),
    ),
    "colour-none": SourceFault(
        "SRC088",
        Words("“{found}” is no colour.", "Nid lliw yw “{found}”."),
        Words(
            "Write # and six digits of 0 to 9 and a to f, in quotes, for without them # begins a comment: {example}",
            "Ysgrifennwch # a chwe digid o 0 i 9 ac a i f, mewn dyfynodau, gan fod # hebddynt yn dechrau sylw: {example}",
        ),
    ),
    "logo-not-shown": SourceFault(
        "SRC089",
        Words(
            "Not every browser shows the logo {found}: its name ends in none of {allowed}.",
            "Nid yw pob porwr yn dangos y logo {found}: nid yw ei enw’n gorffen ag un o’r canlynol: {allowed}.",
        ),
        Words(
            "Save it as SVG or PNG: logo: assets/logos/partnership.svg",
            "Cadwch ef fel SVG neu PNG: logo: assets/logos/partneriaeth.svg",
        ),
    ),
}
