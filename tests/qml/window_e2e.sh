#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two people talk by real key strokes; the host is killed, a message waits, the host comes back, the message arrives, once.
#     tests/qml/window_e2e.sh PROGRAM
# Ends with 77, which ctest takes for "skipped", where there is no way to press keys.
set -uo pipefail
program=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in Xvfb xdotool sqlite3; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
source "$here/display.sh"
[[ $DISPLAY != : ]] || { echo "SKIPPED: Xvfb does not start here"; exit 77; }
port=$((20000 + RANDOM % 12000))

fail() {
    printf 'FAILED: %s\n' "$*"
    for log in "$work"/*.log; do sed "s|^|$(basename "$log"): |" "$log"; done
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window root "$HUBBUB_PICTURE"
    exit 1
}
# soon WHAT COMMAND…: before long the command succeeds.
soon() {
    local what=$1 end=$((SECONDS + ${patience:-10}))
    shift
    until "$@"; do
        ((SECONDS < end)) || fail "$what"
        sleep 0.1
    done
}
# The two copies are read beside the programs that write them.
ask() { sqlite3 -readonly "$work/$1"/servers/*/replica.db "$2" 2>/dev/null; }
is_in_a_room() { [[ $(ask "$1" "SELECT count(*) FROM messages") -ge 1 ]]; }
has() { [[ $(ask "$1" "SELECT count(*) FROM messages WHERE text = '$2'") == 1 ]]; }
# What a window shows was read by its user.
has_read() { [[ $(ask "$1" "SELECT count(*) FROM read_state WHERE seq >= (SELECT seq FROM messages WHERE text = '$2')") -ge 1 ]]; }
waiting() { [[ $(ask "$1" "SELECT count(*) FROM outbox") == "$2" ]]; }
speak() { front "$1"; write "$2"; keys Return; }
posts() { "$program" history --offline --data "$work/$1" --server "$2:$port" --room Lobby 2>>"$work/history.log" | grep -o '[a-z]* speaks.*'; }

# Nothing here concerns the network: the host is for this machine.
mkdir "$work/ada" && printf '[General]\nopenToNetwork=false\n' >"$work/ada/window.ini"

# From the first page, without a mouse: the name is filled in; Ada goes on to the switch and to the button that hosts.
window ada --no-nearby --size 640x600 --port "$port" --name Ada || fail "no window for Ada"
ada=$last ada_window=$shown
sleep 0.5
keys Return Tab Return
soon "Ada does not stand in a room of her own" is_in_a_room ada

# Ben goes past the two to the field for the address.
window ben --no-nearby --size 640x600 --name Ben || fail "no window for Ben"
ben_window=$shown
sleep 0.5
keys Return Tab Tab
write "localhost:$port"
keys Return
soon "Ben does not stand in Ada's room" is_in_a_room ben
sleep 0.5

speak "$ben_window" "ben speaks first"
soon "Ben's message does not reach Ada" has ada "ben speaks first"
speak "$ada_window" "ada speaks back"
soon "Ada's message does not reach Ben" has ben "ada speaks back"

kill -9 "$ada"
wait "$ada" 2>/dev/null
sleep 0.3
speak "$ben_window" "ben speaks to nobody"
soon "Ben's message is not kept for later" waiting ben 1
has ben "ben speaks to nobody" && fail "a message got into the log without a host"

window ada --no-nearby --size 640x600 --host --port "$port" --name Ada || fail "no second window for Ada"
ada_window=$shown
patience=20
soon "the kept message does not reach Ada" has ada "ben speaks to nobody"
soon "Ben still keeps what arrived" waiting ben 0
soon "Ada's window does not show the kept message" has_read ada "ben speaks to nobody"
speak "$ada_window" "ada speaks last"
soon "the new connection carries nothing" has ben "ada speaks last"

expected=$'ben speaks first\nada speaks back\nben speaks to nobody\nada speaks last'
[[ $(posts ada 127.0.0.1) == "$expected" ]] || fail "Ada has: $(posts ada 127.0.0.1)"
[[ $(posts ben localhost) == "$expected" ]] || fail "Ben has: $(posts ben localhost)"
grep -hE 'stood still|TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$work"/*.log && fail "the window complains"
echo "Both have the same four messages, in one order, each once."
