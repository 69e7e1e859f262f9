"""The cover sheet: the facts of a submission on paper, in one language, as PDF as accessible as the strategy's own."""

from __future__ import annotations

from pathlib import Path

from markupsafe import Markup

from cyhoeddi.model.language import Language
from cyhoeddi.outputs.conformance import check_pdf
from cyhoeddi.outputs.pdf import PdfNotPossible, write_pdf
from cyhoeddi.outputs.print.addresses import THEME
from cyhoeddi.outputs.print.document import STYLE_SHEET, first_sentence, running_title
from cyhoeddi.outputs.submission.facts import facts_of
from cyhoeddi.outputs.submission.letter import environment
from cyhoeddi.outputs.submission.not_possible import SubmissionNotPossibleError
from cyhoeddi.outputs.submission.subject_matter import SubjectMatter
from cyhoeddi.outputs.submission.words import said
from cyhoeddi.render.interface import WORDS
from cyhoeddi.render.site_style import paper_style

COVER_SHEET_STYLE = f"{THEME}print/cover-sheet.css"


def cover_sheet_html(matter: SubjectMatter, language: Language) -> str:
    """The print document of the cover sheet."""
    settings, title = matter.site.settings, matter.title.into(language)
    notice = settings.notice.get(language) or ""
    context = {
        "language": language,
        "style_sheets": (STYLE_SHEET, COVER_SHEET_STYLE),
        "colours": Markup(paper_style(settings)),
        "title": f"{said('sheet', language)}: {title}",
        "description": said("sheet-description", language),
        "author": "; ".join(matter.authorities(language)) or settings.site_name.into(language),
        "created": matter.release.published.isoformat(),
        "running": running_title(title),
        "notice": first_sentence(notice),
        "page": WORDS["print-page"].into(language),
        "of": WORDS["print-of"].into(language),
        "kicker": said("sheet", language),
        "heading": title,
        "edition": matter.edition(language),
        "recipients_name": said("recipients", language),
        "recipients": [(one.name.into(language), one.email) for one in matter.recipients],
        "facts": [fact for fact in facts_of(matter, language) if fact.name not in _on_top(language)],
    }
    return environment().get_template("cover-sheet.html").render(context)


def write_cover_sheet(matter: SubjectMatter, language: Language, project: Path, file: Path) -> None:
    """Writes the cover sheet.

    Raises SubmissionNotPossibleError where no PDF can be made, or it is not as it has to be.
    """
    html = cover_sheet_html(matter, language)
    try:
        write_pdf(html, project, file)
    except PdfNotPossible as error:
        raise SubmissionNotPossibleError(error.fault) from error
    if faults := check_pdf(file, html, file.name):
        raise SubmissionNotPossibleError(*faults)


def _on_top(language: Language) -> tuple[str, ...]:
    """The facts that the head of the sheet shows, so that its table need not."""
    return said("strategy", language), said("edition", language)
