"""A host that lets in by password and serves files alone, as some that are rented do."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import paramiko


class PasswordServer:
    """Serves ``root`` at :attr:`port`, to whoever knows the password; what it does when it is told
    one may be to say nothing more, or to hang up. It may want any key first, and ask then."""

    def __init__(
        self,
        root: Path,
        password: str,
        when_told: Literal["answer", "keep silent", "hang up"] = "answer",
        *,
        wants_key: bool = False,
    ) -> None:
        self._key = paramiko.ECDSAKey.generate()
        self._root, self._password, self._when_told = root, password, when_told
        self._door = _DoorWithKey if wants_key else _Door
        self._ends = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._transports: list[paramiko.Transport] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes it
        self._thread.join()
        self._ends.set()
        self._listening.close()
        for transport in self._transports:
            transport.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._listening.accept()
            connection.settimeout(0.5)
            if not connection.recv(1, socket.MSG_PEEK):
                connection.close()
                return
            transport = paramiko.Transport(connection)
            self._transports.append(transport)
            transport.add_server_key(self._key)
            transport.set_subsystem_handler("sftp", paramiko.SFTPServer, _Files, self._root)
            acts: dict[str, Callable[[], object]] = {
                "answer": lambda: None,
                "keep silent": self._ends.wait,
                "hang up": transport.close,
            }
            door = self._door(self._password, acts[self._when_told])
            transport.start_server(server=door, event=threading.Event())


class _Door(paramiko.ServerInterface):  # type: ignore[misc] # it ships no types
    def __init__(self, password: str, when_told: Callable[[], object]) -> None:
        self._password, self._when_told = password, when_told

    def check_auth_password(self, username: str, password: str) -> int:
        self._when_told()
        right = password == self._password
        return int(paramiko.AUTH_SUCCESSFUL if right else paramiko.AUTH_FAILED)

    def check_channel_request(self, kind: str, chanid: int) -> int:
        return int(paramiko.OPEN_SUCCEEDED)


class _DoorWithKey(_Door):
    def __init__(self, password: str, when_told: Callable[[], object]) -> None:
        super().__init__(password, when_told)
        self._allowed = "publickey"

    def get_allowed_auths(self, username: str) -> str:
        return self._allowed

    def check_auth_publickey(self, username: str, key: paramiko.PKey) -> int:
        self._allowed = "keyboard-interactive"
        return int(paramiko.AUTH_PARTIALLY_SUCCESSFUL)

    def check_auth_password(self, username: str, password: str) -> int:
        return int(paramiko.AUTH_FAILED)

    def check_auth_interactive(self, username: str, submethods: str) -> paramiko.InteractiveQuery:
        return paramiko.InteractiveQuery("", "", ("Password: ", False))

    def check_auth_interactive_response(self, responses: list[str]) -> int:
        return super().check_auth_password("", *responses)


class _Files(paramiko.SFTPServerInterface):  # type: ignore[misc] # as above
    def __init__(self, server: paramiko.ServerInterface, root: Path) -> None:
        super().__init__(server)
        self._root = root

    def _at(self, path: str) -> Path:
        return self._root / path.lstrip("/")

    def list_folder(self, path: str) -> object:
        if not self._at(path).is_dir():
            return paramiko.SFTP_NO_SUCH_FILE
        return [
            paramiko.SFTPAttributes.from_stat(each.stat(), each.name)
            for each in self._at(path).iterdir()
        ]

    def open(self, path: str, flags: int, attr: object) -> object:
        if not self._at(path).is_file():
            return paramiko.SFTP_NO_SUCH_FILE
        handle = paramiko.SFTPHandle(flags)
        handle.readfile = self._at(path).open("rb")
        return handle
