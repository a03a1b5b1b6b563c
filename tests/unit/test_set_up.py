"""Set-up finds what a machine lacks, installs it where it may, and else says what to type."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import run
import set_up
import system

LACKING = """
/venv/PySide6/QtWidgets.abi3.so:
	linux-vdso.so.1 (0x00007ffd)
	libEGL.so.1 => not found
	libxkbcommon.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)
/venv/PySide6/Qt/plugins/platforms/libqxcb.so:
	libxcb-cursor.so.0 => not found
	libEGL.so.1 => not found
	libGLX.so.0 => not found
	libGL.so.1 => not found
	libodd.so.7 => not found
"""
COMPLETE = "\tlibEGL.so.1 => /usr/lib/x86_64-linux-gnu/libEGL.so.1 (0x00007f)\n"


class Apt:
    """A machine with apt-get that notes what it is asked."""

    def __init__(self, *, lists: bool = True) -> None:
        self.asked: list[str] = []
        self.lists = lists

    def __call__(self, command: Sequence[str]) -> bool:
        self.asked.append(" ".join(command))
        if "update" in command:
            self.lists = True
        return self.lists


def test_ldd_names_the_packages() -> None:
    need = system.missing(LACKING)
    assert need.packages == ("libegl1", "libgl1", "libxcb-cursor0", "libxkbcommon0")
    assert need.unknown == ("libodd.so.7",)
    assert need


def test_nothing_is_needed_where_all_is_found() -> None:
    assert not system.missing(COMPLETE)


def test_qt_is_asked_through_ldd(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ldd = tmp_path / "ldd"
    ldd.write_text("#!/bin/sh\necho ' libxcb-cursor.so.0 => not found'\n")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert system.qt_needs(tmp_path).packages == ("libxcb-cursor0",)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not system.qt_needs(tmp_path)


def test_apt_installs_for_root(monkeypatch: pytest.MonkeyPatch) -> None:
    apt = Apt()
    monkeypatch.setattr(system, "apt_prefix", lambda: ["env"])
    monkeypatch.setattr(system, "_succeeds", apt)
    assert system.install(["libegl1"])
    assert apt.asked == ["env apt-get install -y -qq --no-install-recommends libegl1"]


def test_apt_fetches_its_lists_first_on_a_fresh_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    apt = Apt(lists=False)
    monkeypatch.setattr(system, "apt_prefix", lambda: ["env"])
    monkeypatch.setattr(system, "_succeeds", apt)
    assert system.install(["libegl1"])
    assert [line.split()[2] for line in apt.asked] == ["install", "update", "install"]


def test_without_rights_the_command_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "apt_prefix", lambda: None)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert not system.install(["libegl1", "libxcb-cursor0"])
    assert "    sudo apt-get install libegl1 libxcb-cursor0\n" in capsys.readouterr().err


def test_sudo_is_used_only_without_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(system, "_succeeds", lambda command: False)
    assert system.apt_prefix() is None
    monkeypatch.setattr(system, "_succeeds", lambda command: command[:2] == ["sudo", "-n"])
    assert (system.apt_prefix() or [])[:2] == ["sudo", "-n"]


def test_other_systems_are_told_the_names(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert not system.install(["libegl1"])
    assert "libegl1" in capsys.readouterr().err


def prepare(monkeypatch: pytest.MonkeyPatch, need: system.Need, *, loads: bool) -> list[str]:
    """Pretend a machine on which Qt needs something that cannot be installed."""
    asked: list[str] = []
    monkeypatch.setattr(system, "qt_needs", lambda site: need)
    monkeypatch.setattr(system, "fonts_needed", tuple)
    monkeypatch.setattr(system, "install", asked.extend)
    monkeypatch.setattr(set_up, "_site_packages", lambda venv: venv)
    monkeypatch.setattr(set_up, "_run", lambda command, quiet=False: loads)
    return asked


def test_a_whole_qt_is_looked_at_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    prepare(monkeypatch, system.Need(), loads=True)
    assert set_up.prepare_qt(tmp_path)
    prepare(monkeypatch, system.Need(("libegl1",)), loads=False)
    assert set_up.prepare_qt(tmp_path)


def test_qt_that_cannot_load_is_said_and_asked_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = prepare(monkeypatch, system.Need(("libegl1",)), loads=False)
    assert not set_up.prepare_qt(tmp_path)
    assert asked == ["libegl1"]
    assert "no window" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_qt_without_its_screen_plugin_still_works_without_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prepare(monkeypatch, system.Need(("libxcb-cursor0",), ("libodd.so.7",)), loads=True)
    assert set_up.prepare_qt(tmp_path)
    said = capsys.readouterr().err
    assert "libodd.so.7" in said
    assert "cannot open a window" in said
    assert list(tmp_path.iterdir()) == []


def test_the_fingerprint_follows_the_pins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pins = tmp_path / "pins.txt"
    pins.write_text("one==1\n")
    monkeypatch.setattr(set_up, "DESCRIBED_BY", (pins,))
    before = set_up.fingerprint(tmp_path)
    assert set_up.fingerprint(tmp_path) == before
    assert set_up.fingerprint(tmp_path / "elsewhere") != before
    pins.write_text("one==2\n")
    assert set_up.fingerprint(tmp_path) != before


def test_a_folder_that_is_no_environment_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    assert not set_up.make_environment(tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "mine"
    assert "left as it is" in capsys.readouterr().err


def find_python(root: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [root / "tools" / "find_python", "no-such-environment"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_chosen_python_is_taken(root: Path) -> None:
    assert find_python(root, PYTHON=sys.executable).stdout.strip() == sys.executable


def test_an_old_python_is_passed_over(root: Path, tmp_path: Path) -> None:
    for name, exits in (("python3", 1), ("python3.12", 0)):
        (tmp_path / name).write_text(f"#!/bin/sh\nexit {exits}\n")
        (tmp_path / name).chmod(0o755)
    assert find_python(root, PATH=str(tmp_path)).stdout.strip() == "python3.12"
    refused = find_python(root, PATH=str(tmp_path), PYTHON="python3")
    assert refused.returncode == 1
    assert "3.11" in refused.stderr


def test_no_python_is_said(root: Path, tmp_path: Path) -> None:
    refused = find_python(root, PATH=str(tmp_path))
    assert refused.returncode == 1
    assert "apt-get install python3" in refused.stderr


def test_pins_are_exact_and_name_no_registry(root: Path) -> None:
    for file in (root / "requirements").glob("*.txt"):
        text = file.read_text(encoding="utf-8")
        assert "://" not in text
        assert not [line for line in text.splitlines() if line.startswith("-")]
        for line in text.replace("\\\n", " ").splitlines():
            requirement, *hashes = line.split(" --hash=")
            assert "==" in requirement, line
            assert hashes, line
            assert all(part.strip().startswith("sha256:") for part in hashes), line


def test_every_dependency_is_pinned(root: Path) -> None:
    import re
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for file, wanted in (
        ("run.txt", project["dependencies"]),
        ("dev.txt", project["dependencies"] + project["optional-dependencies"]["dev"]),
    ):
        text = (root / "requirements" / file).read_text(encoding="utf-8")
        pinned = {line.split("==")[0] for line in text.splitlines() if "==" in line}
        names = {re.split(r"[^\w.-]", item)[0].lower().replace("_", "-") for item in wanted}
        assert names <= pinned


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_dead_display_is_no_screen(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    if sys.platform.startswith("linux"):
        assert not run.has_screen()
        monkeypatch.setenv(variable, ":4711")
        assert not run.has_screen()


def test_offscreen_is_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not run.has_screen()
