"""All hosts of an edition: several at a time, each asked one thing after another."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from cyhoeddi.outputs.verification.answers import Fetcher
from cyhoeddi.outputs.verification.host_check import DEFAULT_LIMITS, HostResult, Limits, check_host
from cyhoeddi.outputs.verification.task import Task

_AT_A_TIME = 8
_GLANCE = 0.2
"""Seconds after which one who waits can be interrupted, on every system."""


def verify(
    tasks: Sequence[Task],
    fetcher: Fetcher,
    limits: Limits = DEFAULT_LIMITS,
    on_done: Callable[[HostResult], None] = lambda _: None,
) -> tuple[HostResult, ...]:
    """The result of each task, in their order; ``on_done`` is told of each as it comes.

    Tasks at one web server wait for each other. When the one who waits is interrupted, no more is asked of anybody.
    """
    work = _Work(tasks, fetcher, limits)
    servers: dict[str, list[int]] = {}
    for number, task in enumerate(tasks):
        servers.setdefault(urlsplit(task.host.address).netloc.lower(), []).append(number)
    for numbers in servers.values():
        work.waiting.put(numbers)
    results: dict[int, HostResult] = {}
    try:
        for _ in range(min(_AT_A_TIME, len(servers))):
            # A thread that ends with the program: who interrupts it need not wait for a slow host.
            threading.Thread(target=work.do, daemon=True).start()
        while len(results) < len(tasks):
            number, result = work.next_done()
            if isinstance(result, Exception):
                raise result
            results[number] = result
            on_done(result)
    finally:
        work.stop.set()
    return tuple(results[number] for number in range(len(tasks)))


@dataclass(frozen=True, slots=True)
class _Work:
    """What threads take from and put their results to: the numbers of the tasks at one server, and each result."""

    tasks: Sequence[Task]
    fetcher: Fetcher
    limits: Limits
    waiting: queue.SimpleQueue[list[int]] = field(default_factory=queue.SimpleQueue)
    done: queue.SimpleQueue[tuple[int, HostResult | Exception]] = field(default_factory=queue.SimpleQueue)
    stop: threading.Event = field(default_factory=threading.Event)

    def do(self) -> None:
        """Asks one server after another, until none is left."""
        while not self.stop.is_set():
            try:
                numbers = self.waiting.get_nowait()
            except queue.Empty:
                return
            for number in numbers:
                self.done.put((number, self._result(self.tasks[number])))

    def next_done(self) -> tuple[int, HostResult | Exception]:
        """The next result, once it is there."""
        while True:
            try:
                return self.done.get(timeout=_GLANCE)
            except queue.Empty:
                continue

    def _result(self, task: Task) -> HostResult | Exception:
        try:
            return check_host(task, self.fetcher, self.limits, stopped=self.stop.is_set)
        except Exception as error:  # noqa: BLE001 (it is raised where somebody waits for it)
            return error
