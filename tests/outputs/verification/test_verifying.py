"""Several hosts at a time."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

import pytest
from tests.outputs.verification.edition import task

from cyhoeddi.outputs.verification.answers import Answer
from cyhoeddi.outputs.verification.host_check import HostResult, Limits
from cyhoeddi.outputs.verification.task import Task
from cyhoeddi.outputs.verification.verifying import verify


@dataclass
class Web:
    """Counts how many ask each server at once; the first host is the slowest."""

    now: dict[str, int] = field(default_factory=dict)
    most: dict[str, int] = field(default_factory=dict)
    count: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def fetch(self, address: str, largest: int, seconds: float) -> Answer:
        server = urlsplit(address).netloc
        with self.lock:
            self.count += 1
            self.now[server] = self.now.get(server, 0) + 1
            self.most[server] = max(self.most.get(server, 0), self.now[server])
        time.sleep(0.02 if server == "a.example" else 0.002)
        with self.lock:
            self.now[server] -= 1
        return Answer(404, "text/html", b"")


def tasks(*addresses: str) -> list[Task]:
    return [
        replace(task(has_bundle=True), host=replace(task().host, id=address, address=address))
        for address in addresses
    ]


def test_results_come_in_the_order_of_the_settings_and_each_server_is_asked_one_thing_at_a_time() -> None:
    web, told = Web(), list[HostResult]()
    addresses = [
        "https://a.example/x/",
        "https://b.example/",
        "https://a.example/tŷ/",
        "https://A.example/z/",
    ]
    results = verify(tasks(*addresses), web, Limits(pause=0), told.append)
    assert [result.host.address for result in results] == addresses
    assert {result.host.address for result in told} == set(addresses)
    assert told[0].host.address == "https://b.example/"
    assert (web.most["a.example"], web.most["b.example"]) == (1, 1)


def test_nobody_to_ask() -> None:
    assert verify([], Web()) == ()


def test_who_is_interrupted_asks_no_more() -> None:
    web = Web()

    def interrupt(_: HostResult) -> None:
        raise KeyboardInterrupt

    addresses = [f"https://a.example/{number}/" for number in range(9)]
    with pytest.raises(KeyboardInterrupt):
        verify(tasks(*addresses), web, Limits(pause=0), interrupt)
    asked = web.count
    time.sleep(0.1)
    assert web.count - asked <= 1


def test_what_goes_wrong_in_a_thread_is_raised() -> None:
    class Broken:
        def fetch(self, address: str, largest: int, seconds: float) -> Answer:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        verify(tasks("https://a.example/", "https://b.example/"), Broken(), Limits(pause=0))
