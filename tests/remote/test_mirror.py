"""What comes of a host whose link breaks, and whose files grow, are cut short and begin anew."""

from __future__ import annotations

import errno
import os
import random
import re
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rvcmonitor.remote import mirror as mirror_module
from rvcmonitor.remote import transfer
from rvcmonitor.remote.address import HOSTS, Address
from rvcmonitor.remote.fetching import fetch, fetch_by_itself
from rvcmonitor.remote.link import BLOCK, Link, LinkError
from rvcmonitor.remote.listing import Entry, Listing
from rvcmonitor.remote.mirror import Mirror, Progress
from rvcmonitor.remote.transfer import WAITING, partial_of
from rvcmonitor.simulator.records import EventWriter
from rvcmonitor.training.away import Away, on_host
from rvcmonitor.training.checkpoints import list_weights
from rvcmonitor.training.watch import Watch
from tests.remote.folder_link import ROOT, FolderLink
from tests.training.event_files import STARTED, events_name

LOGS = f"{ROOT}/RVC/logs"


class Far:
    """The host's disk, and how many bytes were ever written to the files that are followed."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        self.model = folder / LOGS[1:] / "anna"
        self.model.mkdir(parents=True)
        self.written = 0
        self.steps: list[int] = []
        self._seconds = 0
        self.begin()

    @property
    def events(self) -> Path:
        return self.model / events_name()

    def begin(self) -> None:
        """The trainer starts anew, and its log with it."""
        self._seconds += 1000
        self.events.unlink(missing_ok=True)
        with EventWriter(self.events, STARTED + self._seconds):
            pass
        self.steps = []
        self._count(0)

    def log(self, count: int, picture: bytes = b"") -> None:
        """So many points more, and the record of a ``picture``."""
        before = self.events.stat().st_size
        scratch = self.model / "scratch"
        with EventWriter(scratch, STARTED) as writer:
            writer.flush()
            begin = scratch.stat().st_size
            for _ in range(count):
                step = len(self.steps) + 1
                self.steps.append(step)
                self._seconds += 1
                writer.scalar("loss/g/total", step, float(step), STARTED + self._seconds)
        content = scratch.read_bytes()[begin:]
        scratch.unlink()
        with self.events.open("ab") as file:
            file.write(content + picture)
        self._count(before)

    def rewrite(self, count: int) -> None:
        """Write over the log in place, as a copy over it does."""
        log, steps = self.events.read_bytes(), self.steps
        self.begin()
        self.log(count)
        assert self.events.read_bytes() != log or steps == self.steps

    def cut(self) -> None:
        """The last point is lost (a host that crashed)."""
        self.log(1)  # which is lost
        content = self.events.read_bytes()
        self.steps.pop()
        self.events.write_bytes(content[: _begin_of_last(content)])
        self._tick()

    def _count(self, before: int) -> None:
        self.written += self.events.stat().st_size - before
        self._tick()

    def _tick(self) -> None:
        os.utime(self.events, (STARTED + self._seconds, STARTED + self._seconds + 0.25))
        self._seconds += 1


def _begin_of_last(content: bytes) -> int:
    at = last = 0
    while at < len(content):
        last, at = at, at + 16 + int.from_bytes(content[at : at + 8], "little")
    return last


def a_picture(far: Far, size: int) -> bytes:
    """The record of one, to be written over and over: checksums take their time."""
    scratch = far.root / "scratch"
    with EventWriter(scratch, STARTED) as writer:
        writer.flush()
        begin = scratch.stat().st_size
        writer.image("mel", 1, random.Random(size).randbytes(size), (9, 9), STARTED)
    return scratch.read_bytes()[begin:]


def mirror_in(folder: Path, progressed: Callable[[Progress], None] | None = None) -> Mirror:
    mirror = Mirror(Address("box", LOGS, "anna"), folder / HOSTS)
    if progressed is not None:
        mirror.progressed = progressed
    return mirror


def steps_in(watch: Watch) -> Sequence[int]:
    watch.poll(10.0)
    (run,) = watch.poll(10.0).runs  # what began anew is read from its beginning
    return run.series["loss/g/total"].steps.tolist() if run.series else []


def test_is_read_like_any_folder(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    (far.model / "config.json").write_text('{"train": {"total_epoch": 300}}')
    far.log(40)
    link = FolderLink(far.root)
    assert mirror.look(link)
    watch = Watch([mirror.folder])
    assert steps_in(watch) == far.steps
    far.log(10)
    mirror.look(link)
    assert steps_in(watch) == far.steps
    here = mirror.folder / "anna" / far.events.name
    assert here.stat().st_mtime == pytest.approx(far.events.stat().st_mtime, abs=1e-3)


def test_what_did_not_change_is_not_asked_for(tmp_path: Path) -> None:
    far, link = Far(tmp_path / "far"), FolderLink(tmp_path / "far")
    (far.model / "config.json").write_text("{}")
    far.log(40)
    mirror_in(tmp_path).look(link)
    came = link.bytes_read
    assert came == far.written + 2
    mirror_in(tmp_path).look(link)  # the program was started again
    assert link.bytes_read == came


class Breaking:
    """Breaks after a random number of bytes, within one block."""

    def __init__(self, chosen: random.Random, most: int) -> None:
        self._chosen, self._most = chosen, most
        self.breaks = 0
        self._left = chosen.randrange(1, most)

    def __call__(self, size: int) -> int | None:
        self._left -= size + 1  # a listing, of no bytes, has its turn, too
        if self._left > 0:
            return None
        self._left = self._chosen.randrange(1, self._most)
        self.breaks += 1
        return self._chosen.randrange(0, size + 1)


def look_until_done(mirror: Mirror, link: FolderLink) -> None:
    while True:
        try:
            mirror.look(link)
        except LinkError:
            continue
        else:
            return


def test_every_point_arrives_once_however_often_the_link_breaks(tmp_path: Path) -> None:
    """Of the block that is on its way at a break all is lost; else no byte comes twice."""
    chosen = random.Random(7)
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    breaking, picture = Breaking(chosen, 400_000), a_picture(far, 300_000)
    link = FolderLink(far.root, breaking)
    watch = Watch([mirror.folder])
    rounds = 0
    while breaking.breaks < 100:
        rounds += 1
        action = chosen.random()
        if action < 0.1:
            far.begin()
        elif action < 0.2:
            far.cut()
        elif action < 0.3:
            far.rewrite(chosen.randrange(0, 100))
        far.log(chosen.randrange(1, 120), picture=picture)
        look_until_done(mirror, link)
        assert (mirror.folder / "anna" / far.events.name).read_bytes() == far.events.read_bytes()
        if rounds % 8 == 0:
            assert steps_in(watch) == far.steps
    assert steps_in(watch) == far.steps
    assert link.bytes_read <= 1.02 * far.written


actions = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["log", "rewrite"]), st.integers(0, 30)),
        st.tuples(st.sampled_from(["begin", "cut", "look"]), st.just(0)),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(actions, st.integers(0, 1_000_000))
def test_what_is_here_in_the_end_is_what_is_there(
    tmp_path_factory: pytest.TempPathFactory,
    actions: Sequence[tuple[str, int]],
    seed: int,
) -> None:
    folder = tmp_path_factory.mktemp("any")
    far, mirror = Far(folder / "far"), mirror_in(folder)
    link = FolderLink(far.root, Breaking(random.Random(seed), 20_000))
    for name, count in actions:
        if name == "look":
            with suppress(LinkError):
                mirror.look(link)
        elif name in ("log", "rewrite"):
            getattr(far, name)(count)
        else:
            getattr(far, name)()
    look_until_done(mirror, link)
    assert (mirror.folder / "anna" / far.events.name).read_bytes() == far.events.read_bytes()


def test_a_growing_log_costs_its_bytes_and_hardly_more(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    link = FolderLink(far.root)
    for count in range(40):
        far.log(20 + count)
        mirror.look(link)
    assert link.bytes_read <= 1.02 * far.written


def test_a_replaced_log_gives_way_at_once_and_not_before(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(100)
    mirror.look(FolderLink(far.root))
    here = mirror.folder / "anna" / far.events.name
    old = here.read_bytes()
    far.begin()
    far.log(300)
    with pytest.raises(LinkError):
        mirror.look(FolderLink(far.root, lambda size: None if size < 100 else 50))
    assert here.read_bytes() == old
    mirror.look(FolderLink(far.root))
    assert here.read_bytes() == far.events.read_bytes()


def test_a_text_is_told_from_one_that_begins_and_ends_alike(tmp_path: Path) -> None:
    """A trainer that writes over its log says the same words again, with other numbers."""
    far, mirror, link = Far(tmp_path / "far"), mirror_in(tmp_path), FolderLink(tmp_path / "far")
    log, here = far.model / "train.log", mirror.folder / "anna" / "train.log"
    for epochs, loss in ((100, 30), (150, 40), (151, 50), (120, 20), (3, 60), (5, 70)):
        lines = (f"epoch {at:4}: loss_mel={loss}, learning rate 0.0001\n" for at in range(epochs))
        log.write_text("DEBUG: a logger was made\n" + "".join(lines))
        os.utime(log, (STARTED + loss, STARTED + loss))
        mirror.look(link)
        assert here.read_bytes() == log.read_bytes()


def test_of_a_text_that_grows_only_what_is_new_comes_and_little_more(tmp_path: Path) -> None:
    far, mirror, link = Far(tmp_path / "far"), mirror_in(tmp_path), FolderLink(tmp_path / "far")
    log = far.model / "train.log"
    log.write_text("a line\n" * 10_000)
    mirror.look(link)
    before = link.bytes_read
    with log.open("a") as file:
        file.write("another line\n")
    mirror.look(link)
    assert (mirror.folder / "anna" / "train.log").read_bytes() == log.read_bytes()
    assert link.bytes_read - before < 600


# Two programs

LONG = 30.0
"""Seconds after which nobody will come."""


class Halting:
    """A link that brings so many blocks and no more until it ``goes_on``; it may break after some
    ``more``."""

    def __init__(self, far: Far, blocks: int = 1, more: int = 1000) -> None:
        self.has_begun, self.goes_on = threading.Event(), threading.Event()
        self.link = FolderLink(far.root, self._halt)
        self._left, self._more = blocks * BLOCK, more * BLOCK

    def _halt(self, size: int) -> int | None:
        if size and self._left <= 0:
            self.has_begun.set()
            self.goes_on.wait()
        self._left -= size
        return None if self._left > -self._more else 0


def test_who_brings_the_same_folder_waits_and_finds_it_there(tmp_path: Path) -> None:
    far, waits = Far(tmp_path / "far"), threading.Event()
    far.log(400)
    first, second = Halting(far), FolderLink(far.root)
    with ThreadPoolExecutor() as threads:
        bringing = threads.submit(mirror_in(tmp_path).look, first.link)
        first.has_begun.wait()
        mirror = mirror_in(tmp_path)
        mirror.waits = waits.set
        too = threads.submit(mirror.look, second)
        waited = waits.wait(LONG)
        far.log(10)  # more than the first has listed
        first.goes_on.set()
        assert waited
        assert bringing.result()
        assert too.result()
    assert (mirror.folder / "anna" / far.events.name).read_bytes() == far.events.read_bytes()
    assert second.bytes_read < 0.1 * far.written


def test_who_waits_for_another_can_be_stopped(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(400)
    first, second = Halting(far), FolderLink(far.root)
    with ThreadPoolExecutor() as threads:
        bringing = threads.submit(mirror_in(tmp_path).look, first.link)
        first.has_begun.wait()
        mirror.look(second, cancelled=lambda: True)
        assert not bringing.done()
        first.goes_on.set()
    assert second.bytes_read == 0


def within(mirror: Mirror) -> Mirror:
    """Of a folder in that of ``mirror``: neither knows of the other."""
    return Mirror(Address("box", f"{LOGS}/anna", "anna"), mirror.hosts)


def test_of_a_folder_and_one_within_it_nothing_is_mixed_up(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(400)
    here, first = mirror.folder / "anna" / far.events.name, Halting(far)
    with ThreadPoolExecutor() as threads:
        bringing = threads.submit(mirror.look, first.link)
        first.has_begun.wait()
        within(mirror).look(FolderLink(far.root))
        first.goes_on.set()
        bringing.result()
    assert far.events.read_bytes().startswith(here.read_bytes())
    mirror.look(FolderLink(far.root))
    assert here.read_bytes() == far.events.read_bytes()


def test_what_another_has_begun_meanwhile_is_left_to_it(tmp_path: Path) -> None:
    """A link that breaks then leaves no hole."""
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(1000)
    here = mirror.folder / "anna" / far.events.name
    first, second = Halting(far, 8), Halting(far, 0, more=4)
    with ThreadPoolExecutor() as threads:
        bringing_too = threads.submit(within(mirror).look, second.link)
        second.has_begun.wait()
        bringing = threads.submit(mirror.look, first.link)
        first.has_begun.wait()
        second.goes_on.set()
        with suppress(LinkError):
            bringing_too.result()
        first.goes_on.set()
        bringing.result()
    assert here.read_bytes() == far.events.read_bytes()


# Weights


def add_weights(far: Far, size: int = 3_000_000) -> bytes:
    content = random.Random(5).randbytes(size)
    voices = far.root / ROOT[1:] / "RVC" / "assets" / "weights"
    voices.mkdir(parents=True)
    (voices / "anna_e20_s400.pth").write_bytes(content)
    (far.model / "G_400.pth").write_bytes(content[:1000])
    return content


def test_weights_stay_on_their_host_until_somebody_wants_them(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(400)
    content = add_weights(far)
    link = FolderLink(far.root)
    mirror.look(link)
    assert link.bytes_read < 100_000
    (run,) = Watch([mirror.folder]).poll(10.0).runs
    known = {each.path.name: each.away for each in run.checkpoints}
    assert known == {
        "anna_e20_s400.pth": Away("host", len(content)),
        "G_400.pth": Away("host", 1000),
    }
    voice = run.checkpoints[0].path
    (there,) = far.root.rglob(voice.name)
    assert run.checkpoints[0].modified == pytest.approx(there.stat().st_mtime, abs=1e-3)
    told: list[int] = []
    assert fetch(link, voice, mirror.hosts, told.append)
    assert voice.read_bytes() == content
    assert sum(told) == len(content)
    mirror.look(link)
    assert voice.read_bytes() == content
    assert list_weights(voice.parent).away == {}


def test_a_file_of_this_machine_is_fetched_from_nowhere(tmp_path: Path) -> None:
    def connect(_address: Address) -> Link:
        raise AssertionError("no host is asked")

    own = tmp_path / "G_400.pth"
    own.write_bytes(b"weights")
    with pytest.raises(FileNotFoundError, match="lies on no host"):
        fetch_by_itself(connect, own, tmp_path / "hosts")


def test_fetching_goes_on_where_the_link_broke(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    content = add_weights(far)
    mirror.look(FolderLink(far.root))
    voice = mirror.folder.parent / "assets" / "weights" / "anna_e20_s400.pth"
    pieces = iter([*[None] * 100, 5, *[None] * 1000])
    link = FolderLink(far.root, lambda _size: next(pieces))
    with pytest.raises(LinkError):
        fetch(link, voice, mirror.hosts)
    assert on_host(voice) is not None
    assert fetch(link, voice, mirror.hosts)
    assert voice.read_bytes() == content
    assert link.bytes_read < len(content) + 100


def test_what_two_programs_fetch_at_once_is_not_mixed_up(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    content = add_weights(far)
    mirror.look(FolderLink(far.root))
    voice = mirror.folder.parent / "assets" / "weights" / "anna_e20_s400.pth"
    waiting = partial_of(voice, mirror.hosts / WAITING)
    calls = iter(range(10_000))

    def another_writes(_size: int) -> None:
        if next(calls) == 100:
            with waiting.open("ab") as theirs:
                theirs.write(content[:4096])

    with pytest.raises(OSError, match="while it was fetched"):
        fetch(FolderLink(far.root, another_writes), voice, mirror.hosts)
    assert on_host(voice) is not None
    assert fetch(FolderLink(far.root), voice, mirror.hosts)
    assert voice.read_bytes() == content


def test_who_fetches_the_same_waits_and_finds_it_there(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    content = add_weights(far)
    mirror.look(FolderLink(far.root))
    voice = mirror.folder.parent / "assets" / "weights" / "anna_e20_s400.pth"
    first, second = Halting(far), FolderLink(far.root)
    with ThreadPoolExecutor() as threads:
        fetching = threads.submit(fetch, first.link, voice, mirror.hosts)
        first.has_begun.wait()
        waits = threading.Event()

        def looks_whether_it_is_cancelled() -> bool:
            waits.set()
            return False

        too = threads.submit(
            fetch, second, voice, mirror.hosts, cancelled=looks_whether_it_is_cancelled
        )
        waited = waits.wait(LONG)
        first.goes_on.set()
        assert waited
        assert fetching.result()
        assert too.result()
    assert voice.read_bytes() == content
    assert second.bytes_read == 0


def test_a_cancelled_fetch_leaves_the_place_as_it_was(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    add_weights(far)
    mirror.look(FolderLink(far.root))
    voice = mirror.folder.parent / "assets" / "weights" / "anna_e20_s400.pth"
    assert not fetch(FolderLink(far.root), voice, mirror.hosts, cancelled=lambda: True)
    assert on_host(voice) == Away("host", 3_000_000)


def test_rewritten_weights_are_on_their_host_again(tmp_path: Path) -> None:
    far, mirror, link = Far(tmp_path / "far"), mirror_in(tmp_path), FolderLink(tmp_path / "far")
    add_weights(far)
    mirror.look(link)
    state = mirror.folder / "anna" / "G_400.pth"
    fetch(link, state, mirror.hosts)
    (far.model / "G_400.pth").write_bytes(b"other weights")
    mirror.look(link)
    assert on_host(state) == Away("host", len(b"other weights"))


# What goes


def test_what_was_deleted_there_goes_but_for_what_was_fetched(tmp_path: Path) -> None:
    far, mirror, link = Far(tmp_path / "far"), mirror_in(tmp_path), FolderLink(tmp_path / "far")
    content = add_weights(far)
    far.log(10)
    mirror.look(link)
    voice = mirror.folder.parent / "assets" / "weights" / "anna_e20_s400.pth"
    fetch(link, voice, mirror.hosts)
    for each in (far.events, far.model / "G_400.pth", *far.root.rglob("anna_e20_s400.pth")):
        each.unlink()
    mirror.look(link)
    assert voice.read_bytes() == content
    assert sorted(each.name for each in mirror.folder.rglob("*.*")) == []


@pytest.mark.parametrize("loss", ["the folder is gone", "something could not be listed"])
def test_what_is_not_seen_for_a_while_stays(tmp_path: Path, loss: str) -> None:
    far, mirror, link = Far(tmp_path / "far"), mirror_in(tmp_path), FolderLink(tmp_path / "far")
    far.log(10)
    mirror.look(link)
    here = mirror.folder / "anna" / far.events.name
    content = here.read_bytes()
    if loss == "the folder is gone":
        far.model.parent.rename(far.root / "elsewhere")
    else:
        far.events.unlink()
        link.whole = False
    assert mirror.look(link) is (loss != "the folder is gone")
    assert here.read_bytes() == content


def test_what_lies_in_a_closed_folder_stays_and_what_has_gone_elsewhere_goes(
    tmp_path: Path,
) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    (far.model.parent / "berta").mkdir()
    for name in ("anna", "berta"):
        (far.model.parent / name / "train.log").write_text("epoch 1")
    mirror.look(FolderLink(far.root))

    class Closed(FolderLink):
        def listing(self, folder: str, around: Sequence[str]) -> Listing:
            found = super().listing(folder, around)
            entries = [each for each in found.entries if not each.path.startswith("anna/")]
            entries.append(Entry("anna", True, 0, 0.0, is_closed=True))
            return Listing(tuple(entries))

    (far.model.parent / "berta" / "train.log").unlink()
    mirror.look(Closed(far.root))
    assert (mirror.folder / "anna" / "train.log").exists()
    assert not (mirror.folder / "berta" / "train.log").exists()


def test_tells_how_far_it_is(tmp_path: Path) -> None:
    far = Far(tmp_path / "far")
    told: list[Progress] = []
    far.log(1000)
    mirror_in(tmp_path, told.append).look(FolderLink(far.root))
    assert told[-1] == Progress(far.written, far.written)


def test_a_file_that_cannot_be_read_there_holds_up_no_other(tmp_path: Path) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(10)
    (far.model / "train.log").write_text("epoch 1")

    class Refusing(FolderLink):
        def read(self, path: str, spans: Sequence[tuple[int, int]]) -> Generator[bytes, None, None]:
            if path.endswith("train.log"):
                raise PermissionError(path)
            return super().read(path, spans)

    mirror.look(Refusing(far.root))
    assert (mirror.folder / "anna" / far.events.name).read_bytes() == far.events.read_bytes()


@pytest.mark.parametrize("number", [errno.EFBIG, errno.EIO])
def test_a_file_that_cannot_be_kept_here_is_told_and_holds_up_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    far, mirror = Far(tmp_path / "far"), mirror_in(tmp_path)
    far.log(10)
    (far.model / "train.log").write_text("epoch 1")

    def begin(blocks: Iterable[bytes], target: Path, *ways: Any) -> int:
        if target.name == "train.log":
            raise OSError(number, os.strerror(number))
        return transfer.begin(blocks, target, *ways)

    with monkeypatch.context() as full:
        full.setattr(mirror_module, "begin", begin)
        with pytest.raises(OSError, match=re.escape(os.strerror(number))):
            mirror.look(FolderLink(far.root))
    assert (mirror.folder / "anna" / far.events.name).read_bytes() == far.events.read_bytes()
    assert mirror.look(FolderLink(far.root))
    assert (mirror.folder / "anna" / "train.log").read_text() == "epoch 1"
