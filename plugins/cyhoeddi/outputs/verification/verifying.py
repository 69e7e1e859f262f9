"""All hosts of an edition: several at a time, each asked one thing after another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

from cyhoeddi.outputs.verification.answers import Fetcher
from cyhoeddi.outputs.verification.host_check import DEFAULT_LIMITS, HostResult, Limits, check_host
from cyhoeddi.outputs.verification.task import Task

_AT_A_TIME = 8


def verify(
    tasks: Sequence[Task],
    fetcher: Fetcher,
    limits: Limits = DEFAULT_LIMITS,
    on_done: Callable[[HostResult], None] = lambda _: None,
) -> tuple[HostResult, ...]:
    """The result of each task, in their order; ``on_done`` is told of each as it comes, from several threads.

    Tasks at one web server wait for each other. When the one who waits is interrupted, no more is asked of anybody.
    """
    servers: dict[str, list[int]] = {}
    for number, task in enumerate(tasks):
        servers.setdefault(urlsplit(task.host.address).netloc.lower(), []).append(number)
    results: dict[int, HostResult] = {}
    stop = threading.Event()

    def ask(numbers: list[int]) -> None:
        for number in numbers:
            results[number] = check_host(tasks[number], fetcher, limits, stopped=stop.is_set)
            on_done(results[number])

    with ThreadPoolExecutor(max_workers=_AT_A_TIME) as pool:
        try:
            for done in [pool.submit(ask, numbers) for numbers in servers.values()]:
                done.result()
        except BaseException:
            stop.set()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return tuple(results[number] for number in range(len(tasks)))
