#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything nasty that the protocol lets into a room is shown wherever text is shown, in the real window, while a place on the web
# listens and every file and connection of the window is written down: nothing may be fetched, opened or started.
#     tests/hostile/hostile.sh PROGRAM
# Ends with 77, which ctest takes for "skipped", where it cannot watch.
set -uo pipefail
hubbub=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in Xvfb xdotool sqlite3 strace; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
strace -qq -o /dev/null true 2>/dev/null || { echo "SKIPPED: strace may not trace here"; exit 77; }
source "$here/../qml/display.sh"
[[ $DISPLAY != : ]] || { echo "SKIPPED: Xvfb does not start here"; exit 77; }

fail() {
    printf 'FAILED: %s\n' "$*"
    for log in "$work"/*.log; do tail -20 "$log" | sed "s|^|$(basename "$log"): |"; done
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window root "$HUBBUB_PICTURE"
    exit 1
}
soon() {
    local what=$1 end=$((SECONDS + ${patience:-30}))
    shift
    until "$@"; do
        ((SECONDS < end)) || fail "$what"
        sleep 0.2
    done
}

# A picture that could be shown, at a path short enough for a name.
lure=$(mktemp -d /tmp/h.XXXX)
trap 'rm -rf "$lure"; finish' EXIT
picture=$lure/c.png
base64 -d >"$picture" <<<iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==

mkdir "$work/folder"
touch "$work/ready"
/usr/bin/python3 -B "$here/speak.py" "$hubbub" "$work/folder" "$picture" >"$work/ready" 2>"$work/speak.log" &
speaker=$!
started+=("$speaker")
spoken() { grep -q -e ready -e SKIPPED "$work/ready" || ! kill -0 "$speaker" 2>/dev/null; }
patience=120 soon "the speakers are not ready" spoken
grep SKIPPED "$work/ready" && exit 77
read -r word port web rooms <"$work/ready" || fail "the speakers gave up"
[[ $word == ready ]] || fail "the speakers gave up"

# Reader comes into every room by the command line, which is not what is watched here.
for room in $rooms; do
    "$hubbub" send --data "$work/reader" --server "127.0.0.1:$port" --name Reader --room "$room" "Reader is here" \
        >>"$work/send.log" 2>&1 || fail "Reader does not come into $room"
done

# The window keeps its own process number, and strace writes from beside it.
trace=$work/trace
watched() { exec strace -D -f -qq -s 300 -o "$trace" -e trace=%file,%network "$hubbub" "$@"; }
program=watched
window reader --no-nearby --size 1200x760 --join "127.0.0.1:$port" --name Reader || fail "no window"

shot() { [[ -z ${HUBBUB_PICTURES:-} ]] || import -window root "$HUBBUB_PICTURES/$1.png"; }
ask() { sqlite3 -readonly "$work/reader"/servers/*/replica.db "$1" 2>/dev/null; }
wanted=$(($(wc -w <<<"$rooms") * $(ls "$here/messages" | wc -l)))
has_all() { [[ $(ask "SELECT count(*) FROM messages WHERE kind = 0") -ge $wanted ]]; }
soon "not everything reaches the window" has_all
moderates() { [[ $(ask "SELECT count(*) FROM messages WHERE text LIKE 'moderator%'") -ge $(wc -w <<<"$rooms") ]]; }
soon "Reader does not moderate every room" moderates
sleep 1

click() { xdotool mousemove "$1" "$2" click 1; }
# of_the_room N: the entry of the menu in the header of the room.
of_the_room() {
    click 1170 30
    sleep 0.3
    for _ in $(seq "$1"); do keys Down; done
    keys Return
    sleep 0.6
}

# Every room from its end to its beginning, with the menu, an answer and the pointer on what is there.
number=0
for room in $rooms; do
    number=$((number + 1))
    shot "room-$number"
    keys shift+F6
    for page in 1 2 3 4 5 6 7 8 9; do
        xdotool mousemove $((360 + 40 * page)) $((180 + 50 * page))
        keys Prior
        sleep 0.2
    done
    shot "room-$number-above"
    keys Return; sleep 0.3; shot "menu-$number"; keys Escape
    keys Home; sleep 0.4
    keys End; sleep 0.4
    keys Up r; sleep 0.3; shot "answer-$number"; keys Escape
    keys shift+F6 End; sleep 0.4
    for row in 1 2 3 4 5 6 7 8; do keys Up t; sleep 0.2; done
    sleep 0.4; shot "thread-$number"; keys Escape
    keys ctrl+u; sleep 0.6; shot "inbox-$number"; keys Escape; sleep 0.5
    keys ctrl+f; sleep 0.2; write "img"; sleep 0.8; shot "search-$number"; keys Escape
    keys ctrl+k; sleep 0.3; write "img"; sleep 0.4; shot "switcher-$number"; keys Escape
    sleep 0.5
    click 214 142; sleep 0.5; write "img"; sleep 0.4; shot "browse-$number"; keys Escape; sleep 0.5
    of_the_room 1; shot "pins-$number"; keys Down Return; sleep 0.6; shot "pinned-$number"; keys Escape
    of_the_room 3; shot "export-$number"; keys Escape; sleep 0.5
    of_the_room 4; shot "rules-$number"
    click 590 616; sleep 0.6; shot "bans-$number"; keys Escape; sleep 0.5; keys Escape; sleep 0.5
    keys shift+F6 End; sleep 0.4
    keys Return Down Down Down Down Down Down Down Return; sleep 0.6; shot "versions-$number"; keys Escape; sleep 0.5
    keys Escape alt+Up
    sleep 0.8
done
kill -0 "$last" || fail "the window is gone"
grep -hE 'TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$work/reader.log" && fail "the window complains"

# What the window did. Text that it shows also passes through sockets, so only calls with paths are asked for the picture.
reached() { grep -avE '^[0-9]+ +(<\.\.\. )?(send|recv|get|set|socket|bind|connect|accept|shutdown)' "$trace" | grep -aF "$lure"; }
strangers() {
    grep -aE '^[0-9]+ +(connect|sendto|sendmsg|sendmmsg)\(' "$trace" | grep -aE 'sin6?_port=htons\(' | grep -av "htons($port)"
}
[[ -s $trace ]] || fail "nothing was written down"
grep -aq "replica.db" "$trace" || fail "the files of the window were not seen"
grep -aqE "connect\(.*htons\($port\)" "$trace" || fail "the connection of the window was not seen"
[[ ! -s $work/folder/heard ]] || fail "something was fetched"
reached && fail "a file was opened because somebody named it"
strangers && fail "somebody else was asked"
[[ $(grep -ac 'execve(' "$trace") == 1 ]] || { grep -a 'execve(' "$trace"; fail "a program was started"; }
[[ $(ls "$lure") == c.png ]] || fail "a file was made"

# The watch sees what there would have been to see.
strace -f -qq -s 300 -o "$trace" -e trace=%file,%network bash -c "cat '$picture'; : </dev/tcp/127.0.0.1/$web" >/dev/null
heard() { [[ -s $work/folder/heard ]]; }
soon "the place on the web does not hear" heard
reached >/dev/null || fail "the watch does not see files"
strangers >/dev/null || fail "the watch does not see connections"
echo "$wanted messages, ${number} rooms: nothing was fetched, opened or started."
