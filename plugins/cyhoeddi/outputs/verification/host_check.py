"""One host asked for every file of an edition, one request after another."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal
from urllib.parse import quote

from cyhoeddi.model.language import Language, other_language
from cyhoeddi.outputs.bundle.packing import CHECKSUMS
from cyhoeddi.outputs.bundle.site_files import address_of
from cyhoeddi.outputs.publication import FILE_NAME
from cyhoeddi.outputs.verification.answers import HTML, Answer, Fetcher, NoAnswer
from cyhoeddi.outputs.verification.hosts import Host
from cyhoeddi.outputs.verification.judging import (
    FROM_BAD_TO_WORSE,
    FileResult,
    Known,
    State,
    judge,
)
from cyhoeddi.outputs.verification.released import (
    Edition,
    ExpectedFile,
    edition_said,
    expected_files,
    read_checksums,
    sha256_of,
)
from cyhoeddi.outputs.verification.task import Task

ListState = Literal["released", "missing", "differs"]

_STOP_AT_ONCE = ("not-reachable", "certificate", "busy")
_STOP_AFTER: dict[State, int] = {"too-slow": 3, "redirect-loop": 3, "elsewhere": 3}
"""After so many such answers the host is left alone: the others would be no different."""

_SMALLEST_LIMIT, _OF_UNKNOWN_SIZE = 4_000_000, 20_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one request and all to one host may take, and how long is waited between two, in seconds."""

    request: float = 30
    host: float = 300
    pause: float = 0.1


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class LanguageResult:
    """What was found of a language: the worst of its files, or what all of them are; ``detail`` belongs to it."""

    language: Language
    state: State
    files: tuple[FileResult, ...] = ()
    detail: str = ""

    @property
    def wrong(self) -> tuple[FileResult, ...]:
        """The files that are not as released."""
        return tuple(file for file in self.files if file.state != "released")


@dataclass(frozen=True, slots=True)
class HostResult:
    """What was found at a host.

    ``checksums`` says how its list was, ``pages_unknown`` is true where no trusted list of the pages was at hand.
    """

    host: Host
    languages: tuple[LanguageResult, ...] = ()
    checksums: ListState = "missing"
    pages_unknown: bool = False
    requests: int = field(default=0, compare=False)

    @property
    def is_released(self) -> bool:
        """True where every page and document is as it was released."""
        return (
            bool(self.languages)
            and not self.pages_unknown
            and all(one.state == "released" for one in self.languages)
        )

    @property
    def only(self) -> Language | None:
        """The one language that is there where nothing of the other is; None where that is not so."""
        missing = [one.language for one in self.languages if one.state == "missing" and _all_missing(one)]
        return other_language(missing[0]) if len(missing) == 1 and len(self.languages) > 1 else None


class _Asking:
    """The requests to one host: counted, with a pause between two, ended when time is up or somebody stops."""

    def __init__(
        self,
        address: str,
        fetcher: Fetcher,
        limits: Limits,
        clock: Callable[[], float],
        stopped: Callable[[], bool],
    ) -> None:
        self._address, self._fetcher, self._limits, self._clock = address, fetcher, limits, clock
        self._end = clock() + limits.host
        self._stopped = stopped
        self.count = 0

    def ask(self, path: str, largest: int) -> Answer | NoAnswer | None:
        """The answer for a path of an address; None where no more is asked."""
        left = self._end - self._clock()
        if left <= 0 or self._stopped():
            return None
        if self.count:
            time.sleep(self._limits.pause)
        self.count += 1
        return self._fetcher.fetch(self._address + path, largest, min(self._limits.request, left))


def check_host(
    task: Task,
    fetcher: Fetcher,
    limits: Limits = DEFAULT_LIMITS,
    clock: Callable[[], float] = time.monotonic,
    stopped: Callable[[], bool] = lambda: False,
) -> HostResult:
    """What a host serves of an edition; asks for its lists, then for each page and document of both languages."""
    asking = _Asking(task.host.address, fetcher, limits, clock, stopped)
    first = asking.ask(CHECKSUMS, _SMALLEST_LIMIT)
    if isinstance(first, NoAnswer) and first.trouble in _STOP_AT_ONCE:
        languages = tuple(LanguageResult(one, first.trouble, (), first.detail) for one in task.languages)
        return HostResult(task.host, languages, requests=asking.count)
    listed = _content(first)
    trusted = _trusted_list(task, listed) or _list_of_copy(task, listed)
    said = _content(asking.ask(FILE_NAME, _SMALLEST_LIMIT))
    publication = next((p for p in (task.bundle.get(FILE_NAME), said) if p and _is_in(trusted, p)), None)
    expected = expected_files(task.release, trusted, publication, task.bundle)
    known = Known(_editions(task, listed, said), _copies(task, listed), task.site_url, task.host.address)
    results = _same_page_everywhere(_ask_all(expected, asking, known))
    languages = tuple(
        language_result(
            language, [r for f, r in zip(expected, results, strict=True) if f.language == language]
        )
        for language in task.languages
    )
    state: ListState = "missing" if not listed else "released" if _is_list_of(task, listed) else "differs"
    return HostResult(task.host, languages, state, not trusted, asking.count)


def language_result(language: Language, files: Sequence[FileResult]) -> LanguageResult:
    """The files of a language as one: what all of them are but those that are as released, else the worst of them."""
    wrong = [file for file in files if file.state != "released"]
    if not files:
        return LanguageResult(language, "not-asked")
    if not wrong:
        return LanguageResult(language, "released", tuple(files))
    worst = max(wrong, key=lambda file: FROM_BAD_TO_WORSE.index(file.state))
    # A page of an earlier edition that this one no longer has, or has anew, is missing: the edition explains it.
    others = [file for file in wrong if file.state == "other-edition"]
    if others and all(file.state in ("other-edition", "missing") for file in wrong):
        worst = others[0]
    return LanguageResult(language, worst.state, tuple(files), worst.detail)


def _all_missing(result: LanguageResult) -> bool:
    return bool(result.files) and all(file.state == "missing" for file in result.files)


def _content(answer: Answer | NoAnswer | None) -> bytes:
    """What came; nothing for an answer that is none. A transfer as text may have changed the line ends of a list."""
    if not isinstance(answer, Answer) or answer.status != 200 or answer.media_type == HTML:
        return b""
    return answer.body.replace(b"\r\n", b"\n")


def _is_list_of(task: Task, listed: bytes) -> bool:
    return sha256_of(listed) == task.host.checksums


def _trusted_list(task: Task, listed: bytes) -> Mapping[str, str]:
    """The list with the SHA-256 that the release keeps, from the host or from here; empty where neither has it."""
    return read_checksums(listed if _is_list_of(task, listed) else task.bundle.get(CHECKSUMS, b""))


def _list_of_copy(task: Task, listed: bytes) -> Mapping[str, str]:
    """The files of a list that was made for another host; what its pages would be here is not known."""
    if sha256_of(listed) not in task.copy_lists:
        return {}
    documents = task.release.files
    return {
        name: digest if name in documents or name == FILE_NAME else ""
        for name, digest in read_checksums(listed).items()
    }


def _copies(task: Task, listed: bytes) -> tuple[Edition, ...]:
    address = task.copy_lists.get(sha256_of(listed))
    return (Edition(address, read_checksums(listed)), *task.copies) if address else task.copies


def _is_in(trusted: Mapping[str, str], publication: bytes) -> bool:
    return trusted.get(FILE_NAME) == sha256_of(publication)


def _editions(task: Task, listed: bytes, said: bytes) -> tuple[Edition, ...]:
    """The other editions that may be there: those that the host's own lists speak of first, then all that are known."""
    name = task.other_lists.get(sha256_of(listed)) or edition_said(said, task.release.strategy)
    if not listed or name in (None, task.release.edition):
        return task.others
    return (Edition(str(name), read_checksums(listed)), *task.others)


def _ask_all(expected: Iterable[ExpectedFile], asking: _Asking, known: Known) -> list[tuple[FileResult, str]]:
    """Each file's result with the SHA-256 of what came, empty where nothing did."""
    results: list[tuple[FileResult, str]] = []
    seen: Counter[State] = Counter()
    end: FileResult | None = None
    for file in expected:
        if end is not None:
            results.append((replace(end, name=file.name), ""))
            continue
        result, digest = _ask_one(file, asking, known)
        results.append((result, digest))
        seen[result.state] += 1
        enough = 1 if result.state in _STOP_AT_ONCE else _STOP_AFTER.get(result.state)
        if enough is not None and seen[result.state] >= enough:
            end = result
    return results


def _ask_one(file: ExpectedFile, asking: _Asking, known: Known) -> tuple[FileResult, str]:
    largest = _OF_UNKNOWN_SIZE if file.size is None else max(_SMALLEST_LIMIT, 2 * file.size)
    answer = asking.ask(quote(address_of(file.name)), largest)
    if answer is None:
        return FileResult(file.name, "not-asked"), ""
    result = judge(file, answer, known)
    for state, other in _other_names(file, result):
        again = asking.ask(quote(other), largest)
        if isinstance(again, Answer) and judge(file, again, known).state == "released":
            return FileResult(file.name, state, other), file.sha256
    came = sha256_of(answer.body) if isinstance(answer, Answer) and answer.status == 200 else ""
    return result, came


def _other_names(file: ExpectedFile, result: FileResult) -> Iterator[tuple[State, str]]:
    """Where a file that is not at its address may be instead."""
    is_listing = result.state in ("missing", "changed") or result.detail == "403"
    if address_of(file.name) != file.name and is_listing:
        yield "no-index", file.name
    if result.state == "missing" and file.name.lower() != file.name:
        yield "small-letters", address_of(file.name.lower())


def _same_page_everywhere(found: Sequence[tuple[FileResult, str]]) -> list[FileResult]:
    """A host that answers different addresses with the same page has none of them: it shows another page instead."""
    times = Counter(digest for result, digest in found if _is_unlike(result))
    return [
        FileResult(result.name, "another-page") if _is_unlike(result) and times[digest] > 1 else result
        for result, digest in found
    ]


def _is_unlike(result: FileResult) -> bool:
    """True for a changed file with content: empty ones are alike for another reason."""
    return result.change is not None and result.change.kind != "empty"
