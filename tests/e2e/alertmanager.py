#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's Alertmanager, which knows Slack only, posts into a room.

usage: alertmanager.py PROGRAM
Starts a server and an Alertmanager, fires an alert and resolves it. Exit code 77: there is no Alertmanager.
"""
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from datetime import datetime, timedelta, timezone

PATIENCE = 60.0  # seconds, for whatever is waited for


def hubbub(program, server, data, *arguments):
    run = subprocess.run([program, *arguments, "--server", server, "--data", data], capture_output=True, text=True,
                         timeout=PATIENCE, check=False)
    assert run.returncode == 0, f"{arguments}: {run.stderr}"
    return run.stdout.strip()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def config(hook):
    return f"""
route:
  receiver: hubbub
  group_by: ['alertname']
  group_wait: 0s
  group_interval: 1s
receivers:
  - name: hubbub
    slack_configs:
      - api_url: {hook}
        channel: '#ops'
        send_resolved: true
        text: >-
          {{{{ range .Alerts }}}}*{{{{ .Annotations.summary }}}}* since {{{{ .StartsAt.Year }}}} {{{{ end }}}}
        fields:
          - title: Severity
            value: '{{{{ .CommonLabels.severity }}}}'
        actions:
          - type: button
            text: Runbook
            url: https://runbooks.example/instance-down
"""


def tell(alertmanager, address, alert):
    """Nobody listens until it has started."""
    body = json.dumps([alert]).encode()
    request = urllib.request.Request(f"http://{address}/api/v2/alerts", body, {"Content-Type": "application/json"})
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with direct.open(request, timeout=PATIENCE) as answer:
                return answer.status
        except urllib.error.URLError:
            if time.monotonic() > end or alertmanager.poll() is not None:
                raise
            time.sleep(0.05)


def posts(tail):
    for line in tail.stdout:
        entry = json.loads(line)
        if entry["event"] == "post":
            yield entry


def converse(program, folder, processes):
    host = subprocess.Popen([program, "--server", "--data", os.path.join(folder, "host"), "--port", "0"],
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    processes.append(host)
    server = json.loads(host.stdout.readline())["localUrl"]
    ann = os.path.join(folder, "ann")
    hubbub(program, server, ann, "send", "--room", "ops", "--create", "--name", "Ann", "hello")
    hook = hubbub(program, server, ann, "token", "make", "alerts", "--room", "ops", "--hook")

    file = os.path.join(folder, "alertmanager.yml")
    with open(file, "w", encoding="utf-8") as out:
        out.write(config(hook))
    address = f"127.0.0.1:{free_port()}"
    alertmanager = subprocess.Popen(
        ["prometheus-alertmanager", f"--config.file={file}", f"--storage.path={os.path.join(folder, 'alertmanager')}",
         f"--web.listen-address={address}", "--web.external-url=http://alerts.example", "--cluster.listen-address="],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    processes.append(alertmanager)
    tail = subprocess.Popen([program, "tail", "--room", "ops", "--json", "--server", server, "--data", ann],
                            stdout=subprocess.PIPE, text=True)
    processes.append(tail)
    heard = posts(tail)
    assert next(heard)["text"] == "hello"

    alert = {"labels": {"alertname": "InstanceDown", "severity": "page"}, "annotations": {"summary": "web-1 is down"}}
    assert tell(alertmanager, address, alert) == 200
    fired = next(heard)
    assert fired["name"] == "alerts", fired
    assert fired["text"].startswith("**[\\[FIRING:1] InstanceDown"), fired
    assert "(http://alerts.example/#/alerts?receiver=hubbub)**\n**web-1 is down** since " in fired["text"], fired
    assert fired["text"].endswith("\n**Severity:** page\n[Runbook](https://runbooks.example/instance-down)"), fired

    alert["endsAt"] = (datetime.now(timezone.utc) - timedelta(seconds=1)).isoformat()
    alert["startsAt"] = (datetime.now(timezone.utc) - timedelta(minutes=1)).isoformat()
    assert tell(alertmanager, address, alert) == 200
    assert next(heard)["text"].startswith("**[\\[RESOLVED] InstanceDown")

    # It keeps the address to itself.
    host.send_signal(signal.SIGTERM)
    log = host.communicate(timeout=PATIENCE)[1]
    assert hook.rsplit("/", 1)[1] not in log, log


def main():
    if not shutil.which("prometheus-alertmanager"):
        print("SKIPPED: there is no prometheus-alertmanager (Debian: prometheus-alertmanager)")
        return 77
    processes = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            converse(sys.argv[1], folder, processes)
        finally:
            for process in reversed(processes):
                process.kill()
                process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
