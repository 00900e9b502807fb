# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts that show nasty text in the real window: a lure, a watch over what the window opens and whom it asks, and
# ways to see from outside what it shows. They set $hubbub first. Ends with 77, which ctest takes for "skipped", where it cannot watch.
for tool in Xvfb xdotool sqlite3 strace import; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
strace -qq -o /dev/null true 2>/dev/null || { echo "SKIPPED: strace may not trace here"; exit 77; }
source "$(dirname "${BASH_SOURCE[0]}")/../qml/display.sh"
[[ $DISPLAY != : ]] || { echo "SKIPPED: Xvfb does not start here"; exit 77; }

fail() {
    printf 'FAILED: %s\n' "$*"
    for log in "$work"/*.log; do tail -20 "$log" | sed "s|^|$(basename "$log"): |"; done
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window root "$HUBBUB_PICTURE"
    exit 1
}
# soon WHAT COMMAND…: before long the command succeeds.
soon() {
    local what=$1 end=$((SECONDS + ${patience:-30}))
    shift
    until "$@"; do
        ((SECONDS < end)) || fail "$what"
        sleep 0.05
    done
}

# A picture that could be shown, at a path short enough for a name.
lure=$(mktemp -d /tmp/h.XXXX)
trap 'rm -rf "$lure"; finish' EXIT
picture=$lure/c.png
base64 -d >"$picture" <<<iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
mkdir "$work/folder"

# await_speakers SCRIPT…: starts it and waits for its line "ready …", which becomes $ready.
await_speakers() {
    touch "$work/ready"
    /usr/bin/python3 -B "$@" >"$work/ready" 2>"$work/speak.log" &
    speaker=$!
    started+=("$speaker")
    patience=120 soon "the speakers are not ready" spoken
    grep SKIPPED "$work/ready" && exit 77
    read -r word ready <"$work/ready" || fail "the speakers gave up"
    [[ $word == ready ]] || fail "the speakers gave up"
}
spoken() { grep -q -e ready -e SKIPPED "$work/ready" || ! kill -0 "$speaker" 2>/dev/null; }

# The window keeps its own process number, and strace writes from beside it.
trace=$work/trace
watched() { exec strace -D -f -qq -s 300 -o "$trace" -e trace=%file,%network "$hubbub" "$@"; }
program=watched
shot() { [[ -z ${HUBBUB_PICTURES:-} ]] || import -window root "$HUBBUB_PICTURES/$1.png"; }

# What is shown in a part of the window, WIDTHxHEIGHT+X+Y.
shown_in() { import -window root -crop "$1" rgb:- | cksum; }
differs_in() { [[ $(shown_in "$1") != "$before" ]]; }
# changes WHAT AREA COMMAND…: that part looks different, soon after the command.
changes() {
    local what=$1 area=$2 before
    shift 2
    before=$(shown_in "$area")
    "$@"
    soon "$what" differs_in "$area"
}
# may_change AREA COMMAND…: for what has no effect at an end; gives it a moment.
may_change() {
    local area=$1 before
    shift
    before=$(shown_in "$area")
    "$@"
    for _ in $(seq 12); do
        differs_in "$area" && return
        sleep 0.05
    done
}
# A sheet shades what lies behind it, and another one shades it once more.
shade() { shown_in 1x1+3+755; }
is_shaded_otherwise() {
    local now
    now=$(shade)
    [[ $now != "$before" && $now == "$last" ]] || { last=$now; return 1; }
}
# opens WHAT COMMAND…, closes WHAT COMMAND…: a sheet, until it stands or is gone.
opens() {
    local what=$1 before last=
    shift
    before=$(shade)
    "$@"
    soon "no sheet: $what" is_shaded_otherwise
}
closes() { opens "$@"; }

# judge PORT…: what the window did, which may talk to these ports. Text that it shows also passes through sockets, so only calls with
# paths are asked for the picture.
reached() { grep -avE '^[0-9]+ +(<\.\.\. )?(send|recv|get|set|socket|bind|connect|accept|shutdown)' "$trace" | grep -aF "$lure"; }
strangers() {
    grep -aE '^[0-9]+ +(connect|sendto|sendmsg|sendmmsg)\(' "$trace" | grep -aE 'sin6?_port=htons\(' | grep -avE "htons\(($1)\)"
}
judge() {
    local ports
    ports=$(IFS='|'; echo "$*")
    kill -0 "$last" || fail "the window is gone"
    grep -hE 'TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$work/reader.log" && fail "the window complains"
    [[ -s $trace ]] || fail "nothing was written down"
    [[ ! -s $work/folder/heard ]] || fail "something was fetched"
    reached && fail "a file was opened because somebody named it"
    strangers "$ports" && fail "somebody else was asked"
    [[ $(grep -ac 'execve(' "$trace") == 1 ]] || { grep -a 'execve(' "$trace"; fail "a program was started"; }
    [[ $(ls "$lure") == c.png ]] || fail "a file was made"
}
# judge_the_watch WEBPORT PORT…: it sees what there would have been to see.
judge_the_watch() {
    local web=$1 ports
    shift
    ports=$(IFS='|'; echo "$*")
    strace -f -qq -s 300 -o "$trace" -e trace=%file,%network bash -c "cat '$picture'; : </dev/tcp/127.0.0.1/$web" >/dev/null
    soon "the place on the web does not hear" heard
    reached >/dev/null || fail "the watch does not see files"
    strangers "$ports" >/dev/null || fail "the watch does not see connections"
}
heard() { [[ -s $work/folder/heard ]]; }
