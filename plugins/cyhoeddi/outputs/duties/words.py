"""The words around a duty profile in both languages. Draft: the Welsh has not been proof-read by a person."""

from cyhoeddi.model.words import Words

WORDS: dict[str, Words] = {
    "requirements": Words("What the strategy contains", "Yr hyn y mae’r strategaeth yn ei gynnwys"),
    "submission": Words("Sending it", "Ei hanfon"),
    "recipients": Words("Who it is sent to", "At bwy y’i hanfonir"),
    "languages": Words("Languages", "Ieithoedd"),
    "hosts": Words("Whose websites it stands on", "Ar wefannau pwy y mae"),
    "consultees": Words("Who is consulted", "Â phwy yr ymgynghorir"),
    "approvals": Words("Who agrees to it", "Pwy sy’n cytuno arni"),
    "review": Words("Review", "Adolygu"),
    "verified": Words("read there on {date}", "darllenwyd yno ar {date}"),
    "not-verified": Words("not verified", "heb ei wirio"),
    "only": Words("only {where}", "{where} yn unig"),
    "in-wales": Words("in Wales", "yng Nghymru"),
    "in-england": Words("in England", "yn Lloegr"),
    "required": Words("required", "gofynnol"),
    "advised": Words("advised", "cynghorir"),
    "from-edition": Words("from edition {number} on", "o argraffiad {number} ymlaen"),
    "within": Words("Within {days} of publication", "O fewn {days} i’r cyhoeddi"),
    "counted-day-of-publication": Words("the day of publication is day 1", "diwrnod y cyhoeddi yw diwrnod 1"),
    "counted-day-after": Words(
        "the day after publication is day 1", "y diwrnod ar ôl y cyhoeddi yw diwrnod 1"
    ),
    "counted-not-stated": Words(
        "it is not stated which day is day 1: the earlier end is safe",
        "ni ddywedir pa ddiwrnod yw diwrnod 1: mae’r diwrnod olaf cynharaf yn ddiogel",
    ),
    "forms": Words("Accepted as: {forms}", "Derbynnir fel: {forms}"),
    "form-link": Words("a link", "dolen"),
    "form-pdf": Words("a PDF", "PDF"),
    "form-word": Words("a Word file", "ffeil Word"),
    "sizes": Words(
        "An e-mail is pointed out from {first} on; above {most} links take the place of files",
        "Tynnir sylw at e-bost o {first} ymlaen; uwchlaw {most} mae dolenni’n cymryd lle ffeiliau",
    ),
    "own-address": Words("the site gives the address", "y wefan sy’n rhoi’r cyfeiriad"),
    "language-en": Words("English", "Saesneg"),
    "language-cy": Words("Welsh", "Cymraeg"),
    "host-each-area": Words("One of these in each area", "Un o’r rhain ym mhob ardal"),
    "host-any": Words("Any of these", "Unrhyw un o’r rhain"),
    "at-least": Words("at least {span}", "o leiaf {span}"),
    "every": Words("At least every {span}", "O leiaf bob {span}"),
    "id": Words("Id", "Dynodwr"),
    "fact": Words("Fact", "Ffaith"),
    "source": Words("Source", "Ffynhonnell"),
    "read": Words("Verified", "Gwiriwyd"),
    "law": Words("Law", "Y gyfraith"),
    "unknown": Words("There is no duty {found}.", "Nid oes dyletswydd o’r enw {found}."),
    "known": Words("There are: {known}.", "Mae’r rhain: {known}."),
    "more": Words(
        "cyhoeddi duties ID shows one of them with every fact and its source.",
        "Mae cyhoeddi duties ID yn dangos un ohonynt gyda phob ffaith a’i ffynhonnell.",
    ),
}
"""Every word by its key; ``{…}`` is filled with :meth:`str.format`."""

BODY_KINDS: dict[str, Words] = {
    "police": Words("police", "yr heddlu"),
    "probation": Words("probation", "y gwasanaeth prawf"),
    "youth-offending-team": Words("youth offending team", "tîm troseddau ieuenctid"),
    "fire-and-rescue": Words("fire and rescue", "tân ac achub"),
    "integrated-care-board": Words("Integrated Care Board", "Bwrdd Gofal Integredig"),
    "local-health-board": Words("Local Health Board", "Bwrdd Iechyd Lleol"),
    "local-authority": Words("local authority", "awdurdod lleol"),
    "local-policing-body": Words("local policing body", "corff plismona lleol"),
}
"""Kinds of bodies, as ``kind:`` in ``content/data/organisations.yml`` names them."""
