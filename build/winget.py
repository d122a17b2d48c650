"""The manifests that let people install with ``winget install rvcmonitor``."""

from __future__ import annotations

import os
from pathlib import Path

from build.places import SETUP, VERSION

IDENTIFIER = "RVCMonitor.RVCMonitor"
SCHEMA = "1.6.0"

DESCRIPTION = (
    "Watches the logs of RVC voice trainings, draws the curves, judges them and names the epochs "
    "worth listening to, with the checkpoint files that exist."
)


def download_address() -> str:
    """Where the setup of this version will be found: below the release page, if it is known."""
    server = os.environ.get("GITHUB_SERVER_URL", "https://github.com")
    repository = os.environ.get("GITHUB_REPOSITORY", "OWNER/REPOSITORY")
    return f"{server}/{repository}/releases/download/v{VERSION}/{SETUP.name}"


def manifests(setup_sha256: str) -> dict[str, str]:
    """File name → content of the three manifests of this version."""
    head = f"PackageIdentifier: {IDENTIFIER}\nPackageVersion: {VERSION}\n"
    tail = f"ManifestVersion: {SCHEMA}\n"
    version = f"{head}DefaultLocale: en-US\nManifestType: version\n{tail}"
    locale = (
        f"{head}PackageLocale: en-US\nPublisher: RVC Monitor\nPackageName: RVC Monitor\n"
        f"License: MIT\nShortDescription: {DESCRIPTION}\nManifestType: defaultLocale\n{tail}"
    )
    installer = (
        f"{head}InstallerType: inno\nMinimumOSVersion: 10.0.17763.0\n"
        "UpgradeBehavior: install\nInstallers:\n"
    )
    for scope, switch in (("user", "/CURRENTUSER"), ("machine", "/ALLUSERS")):
        installer += (
            f"- Architecture: x64\n  Scope: {scope}\n"
            f"  InstallerUrl: {download_address()}\n"
            f"  InstallerSha256: {setup_sha256.upper()}\n"
            f"  InstallerSwitches:\n    Custom: {switch}\n"
        )
    installer += f"ManifestType: installer\n{tail}"
    return {
        f"{IDENTIFIER}.yaml": version,
        f"{IDENTIFIER}.locale.en-US.yaml": locale,
        f"{IDENTIFIER}.installer.yaml": installer,
    }


def write_manifests(folder: Path, setup_sha256: str) -> None:
    """Write the manifests below ``folder``, as winget's repository wants them."""
    target = folder / VERSION
    target.mkdir(parents=True, exist_ok=True)
    for name, content in manifests(setup_sha256).items():
        (target / name).write_text(content, encoding="utf-8", newline="\n")
