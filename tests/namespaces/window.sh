#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two computers with a window each: one hosts, the other sees it and joins, and nobody types an address. window.sh PROGRAM CASE
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/ground.sh"
ground_begin "$1"
for tool in Xvfb xdotool sqlite3; do command -v "$tool" >/dev/null || skip "$tool is not installed"; done
program=$hubbub
source "$here/../qml/display.sh"
trap 'status=$?; kill -9 "${pids[@]}" 2>/dev/null; finish; (exit $status); ground_end' EXIT
[[ $DISPLAY != : ]] || skip "Xvfb does not start here"

# window_on COMPUTER [option…]: sets $shown
window_on() {
    local where=$1
    shift
    in_background "$where" "$scratch/$where.window.log" "$hubbub" --data "$scratch/$where/data" --size 640x760 "$@"
    shown=$(timeout 30 xdotool search --sync --onlyvisible --pid $! | tail -1) || true
    [[ -n $shown ]] || fail "no window in $where"
    front "$shown"
}
# The copies are read beside the programs that write them.
ask() { sqlite3 -readonly "$scratch/$1"/data/servers/*/replica.db "$2" 2>/dev/null; }
is_in_a_room() { [[ $(ask "$1" "SELECT count(*) FROM messages") -ge 1 ]]; }
has() { [[ $(ask "$1" "SELECT count(*) FROM messages WHERE text = '$2'") == 1 ]]; }
speak() { front "$1"; write "$2"; keys Return; }

case_neighbours() {
    segment hall
    computer kitchen
    computer garden
    plug kitchen hall eth0 10.9.1.1/24
    plug garden hall eth0 10.9.1.2/24
    window_on garden --name Ben
    ben=$shown
    watch_nearby garden
    window_on kitchen --name Ada
    ada=$shown
    # The name is filled in; past the switch, which is on, to the button that hosts.
    keys Return Tab Return
    await 20 "Ada stands in a room of her own" is_in_a_room kitchen
    await 10 "the garden sees her host" sees garden "Ada’s place" 10.9.1.1:4826
    on garden "$hubbub" discover --seconds 1 | grep -q Ada || fail "the garden does not see it any more"
    # Past the two to the first row of those nearby.
    front "$ben"
    keys Return Tab Tab
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window "$ben" "$HUBBUB_PICTURE.nearby.png"
    keys Return
    await 20 "Ben stands in Ada's room" is_in_a_room garden
    # The panel for letting others in lies over her room until she has seen it.
    front "$ada"
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window "$ada" "$HUBBUB_PICTURE.share.png"
    keys Escape
    speak "$ben" "ben speaks"
    await 10 "Ada hears Ben" has kitchen "ben speaks"
    speak "$ada" "ada speaks"
    await 10 "Ben hears Ada" has garden "ada speaks"
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window "$ben" "$HUBBUB_PICTURE.joined.png"
    grep -q '"how": *"first-use"' "$scratch/garden/data/pins.json" || fail "the key was not remembered as what it is: $(cat "$scratch/garden/data/pins.json")"
    ! grep -hE 'TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$scratch"/*.log || fail "a window complains"
}

"case_$2"
