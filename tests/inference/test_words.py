"""What trainers say last, and what their files tell of a voice."""

from __future__ import annotations

from pathlib import Path

import pytest

from rvcmonitor.inference.embedder import embedder_of
from rvcmonitor.inference.last_words import last_words


def test_colours_and_bars_of_progress_are_left_out(tmp_path: Path) -> None:
    said = b"\x1b[31mred\x1b[0m\r\n 1%|#\r 99%|####\r100% done\nlast\n\n"
    (tmp_path / "words").write_bytes(said)
    assert last_words(tmp_path / "words") == ("red", "100% done", "last")


def test_words_that_are_no_text_and_no_file(tmp_path: Path) -> None:
    (tmp_path / "words").write_bytes(b"\xff\xfe broken")
    assert len(last_words(tmp_path / "words")) == 1
    assert last_words(tmp_path / "gone") == ()


@pytest.mark.parametrize(
    ("content", "embedder"),
    [
        ('{"embedder_model": "spin-v2"}', "spin-v2"),
        ('{"embedder_model": "../../evil"}', None),
        ('{"embedder_model": 3}', None),
        ("[1]", None),
        ("{", None),
    ],
)
def test_the_embedder_is_a_plain_name(tmp_path: Path, content: str, embedder: str | None) -> None:
    (tmp_path / "model_info.json").write_text(content)
    assert embedder_of(tmp_path) == embedder
    assert embedder_of(tmp_path / "gone") is None
