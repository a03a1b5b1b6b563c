"""Where a library lies: on a disk of this machine, or in a folder that others carry about."""

import os
import sys
from pathlib import Path

CLOUDS = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "my drive",
    "nextcloud",
    "owncloud",
    "icloud",
    "mobile documents",
    "yandex.disk",
    "yandexdisk",
    "яндекс.диск",
    "pcloud",
    "pclouddrive",
    "mega",
    "megasync",
    "syncthing",
    "box sync",
)
NETWORKS = (
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ncpfs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.davfs2",
    "davfs",
    "fuse.gvfsd-fuse",
    "fuse.glusterfs",
)
_MOUNTS = Path("/proc/self/mountinfo")


def far_away(path: Path, mounts: str | None = None) -> str:
    """Return why a place is no folder of this machine alone, "" where it is one."""
    where = path.absolute()
    cloud = next((part for part in where.parts if _is_cloud(part)), "")
    if cloud:
        return f"It lies in the cloud folder “{cloud}”."
    if str(where).startswith("\\\\"):
        return "It lies on a network drive."
    kind = _kind_of(where, _mounts() if mounts is None else mounts)
    return f"It lies on a network drive ({kind})." if kind in NETWORKS else ""


def _is_cloud(part: str) -> bool:
    name = part.casefold()
    return any(name == cloud or name.startswith(f"{cloud} ") for cloud in CLOUDS) or (
        name.startswith(("onedrive - ", "dropbox ("))
    )


def _mounts() -> str:
    if not sys.platform.startswith("linux"):
        return ""
    try:
        return _MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def _kind_of(where: Path, mounts: str) -> str:
    """Return the file system of the innermost mount that holds a place."""
    best = (-1, "")
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        point = left.split()[4:5]
        if not point or not right:
            continue
        mount = Path(point[0].replace("\\040", " "))
        if where.is_relative_to(mount):
            best = max(best, (len(mount.parts), right.split()[0]))
    return best[1]


def why_read_only(path: Path) -> str:
    """Return why a library can only be read, "" where it can be written.

    Permissions are looked at as written, because they do not bind an administrator.
    """
    for place, what in ((path, "file"), (path.parent, "folder")):
        if not place.stat().st_mode & 0o222 or not os.access(place, os.W_OK):
            return f"The {what} {place} is read-only, so nothing can be changed."
    return ""
