# SPDX-License-Identifier: GPL-3.0-or-later
"""nginx as most would put it before a server without TLS of its own: one worker, which encrypts and passes on."""
import pathlib
import shutil
import socket
import subprocess
import time

from server.processes import PATIENCE, Process, children

CONFIG = """daemon off;
worker_processes 1;
worker_rlimit_nofile 65536;
pid {folder}/nginx.pid;
error_log stderr error;
events {{
    worker_connections 32768;
    multi_accept on;
}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port} ssl backlog=4096;
        ssl_certificate {folder}/certificate.pem;
        ssl_certificate_key {folder}/key.pem;
        ssl_protocols TLSv1.2 TLSv1.3;
        ssl_session_cache shared:sessions:10m;
        location / {{
            proxy_pass http://127.0.0.1:{behind};
            proxy_http_version 1.1;
            proxy_set_header Host $host;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection upgrade;
            proxy_read_timeout 1h;
            proxy_send_timeout 1h;
        }}
    }}
}}
"""


def find(folder):
    """nginx, or None. Not installed, since Debian's package would start a web server on this machine: unpacked into `folder`."""
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    unpacked = pathlib.Path(folder) / "usr/sbin/nginx"
    if found or unpacked.exists():
        return found or str(unpacked)
    if not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        return None
    unpacked.parent.mkdir(parents=True, exist_ok=True)
    try:
        subprocess.run(["apt-get", "download", "-qq", "nginx"], cwd=folder, check=True, capture_output=True, timeout=300)
        for package in pathlib.Path(folder).glob("nginx_*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, folder], check=True, capture_output=True)
        subprocess.run([unpacked, "-v"], check=True, capture_output=True)  # do its libraries fit?
    except (OSError, subprocess.SubprocessError):
        return None
    return str(unpacked)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    """Listens with TLS on `port` and passes on to the port `behind` of this machine."""

    def __init__(self, program, folder, core, behind):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True)
        # The same kind of key that Hubbub makes for itself.
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj",
                        "/CN=localhost", "-days", "2", "-keyout", folder / "key.pem", "-out", folder / "certificate.pem"],
                       check=True, capture_output=True)
        self.port = free_port()
        (folder / "nginx.conf").write_text(CONFIG.format(folder=folder, port=self.port, behind=behind))
        command = [program, "-e", "stderr", "-p", str(folder), "-c", str(folder / "nginx.conf")]
        self.process = Process(command, core, folder / "log")
        self.await_listening()
        self.pids = [self.process.pid, *children(self.process.pid)]

    def await_listening(self):
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                if self.process.process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"nginx does not listen, see {self.process.log}") from None
                time.sleep(0.02)

    def stop(self):
        self.process.stop()
