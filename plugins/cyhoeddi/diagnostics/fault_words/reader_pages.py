"""Words for mistakes in what readers expect of a public site: its accessibility statement, related strategies."""

from cyhoeddi.diagnostics.fault_words.source_fault import EXAMPLE, SourceFault
from cyhoeddi.model.words import Words

READER_PAGES: dict[str, SourceFault] = {
    "accessibility-missing": SourceFault(
        "SRC093",
        Words(
            "The settings say nothing of accessibility, so the site has no accessibility statement, which the law asks of "
            "public bodies.",
            "Nid yw’r gosodiadau’n sôn am hygyrchedd, felly nid oes gan y wefan ddatganiad hygyrchedd, y mae’r gyfraith yn "
            "gofyn i gyrff cyhoeddus ei gyhoeddi.",
        ),
        Words(
            "Write under cyhoeddi: {example}",
            "Ysgrifennwch o dan cyhoeddi: {example}",
        ),
        "warning",
    ),
    "accessibility-review-old": SourceFault(
        "SRC094",
        Words(
            "The accessibility statement was last reviewed on {found}, over a year ago.",
            "Adolygwyd y datganiad hygyrchedd ddiwethaf ar {found}, dros flwyddyn yn ôl.",
        ),
        Words(
            "Test the site again, go through the statement, and write the day: reviewed: {example}",
            "Profwch y wefan eto, ewch drwy’r datganiad, ac ysgrifennwch y diwrnod: reviewed: {example}",
        ),
        "warning",
    ),
    "accessibility-date-future": SourceFault(
        "SRC095",
        Words(
            "{key} is {found}, which is still to come.",
            "{key}: {found}, sef dyddiad sydd eto i ddod.",
        ),
        Words(
            "Write the day on which it was done: {key}: {example}",
            "Ysgrifennwch y diwrnod y gwnaed hynny: {key}: {example}",
        ),
    ),
    "related-unknown": SourceFault(
        "SRC102",
        Words(
            "There is no other strategy {found} on this site.",
            "Nid oes strategaeth arall o’r enw {found} ar y wefan hon.",
        ),
        EXAMPLE,
    ),
}
