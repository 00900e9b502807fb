#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two computers with a window each: one hosts, the other sees it and joins, and nobody types an address; the host runs the room.
#   window.sh PROGRAM CASE
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
    in_background "$where" "$scratch/$where.window.log" "$hubbub" --data "$scratch/$where/data" --size 1200x760 "$@"
    shown=$(timeout 30 xdotool search --sync --onlyvisible --pid $! | tail -1) || true
    [[ -n $shown ]] || fail "no window in $where"
    front "$shown"
}
# The copies are read beside the programs that write them.
ask() { sqlite3 -readonly "$scratch/$1"/data/servers/*/replica.db "$2" 2>/dev/null; }
is_in_a_room() { [[ $(ask "$1" "SELECT count(*) FROM messages") -ge 1 ]]; }
has() { [[ $(ask "$1" "SELECT count(*) FROM messages WHERE text = '$2'") == 1 ]]; }
# While a sheet goes away it still has the keys.
pause() { read -r -t 0.4 <> <(:) || true; }
speak() { front "$1"; write "$2"; keys Return; }

# Ada hosts in the kitchen, Ben joins from the garden; both stand in her room. Sets $ada and $ben, their windows.
meet() {
    hall
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
    pause
}

case_neighbours() {
    meet
    speak "$ben" "ben speaks"
    await 10 "Ada hears Ben" has kitchen "ben speaks"
    speak "$ada" "ada speaks"
    await 10 "Ben hears Ada" has garden "ada speaks"
    [[ -z ${HUBBUB_PICTURE:-} ]] || import -window "$ben" "$HUBBUB_PICTURE.joined.png"
    grep -q '"how": *"first-use"' "$scratch/garden/data/pins.json" || fail "the key was not remembered as what it is: $(cat "$scratch/garden/data/pins.json")"
    ! grep -hE 'stood still|TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$scratch"/*.log || fail "a window complains"
}

# What Ada reads to Ben over the table.
case_code() {
    hall
    window_on garden --name Ben
    ben=$shown
    watch_nearby garden
    window_on kitchen --name Ada
    keys Return Tab Return
    await 20 "Ada stands in a room of her own" is_in_a_room kitchen
    await 10 "the garden sees her host" sees garden "Ada’s place" 10.9.1.1:4826
    local code
    code=$(on kitchen "$hubbub" share --data "$scratch/kitchen/data" --json | sed -n 's/.*"code": *"\([^"]*\)".*/\1/p')
    [[ $code =~ ^[0-9A-Z]{4}-[0-9A-Z]{4}$ ]] || fail "there is no code"
    # Past the two and her host to the field.
    front "$ben"
    pause
    keys Return Tab Tab Tab
    write "${code,,}"
    keys Return
    await 20 "Ben stands in Ada's room" is_in_a_room garden
    grep -q '"how": *"invite"' "$scratch/garden/data/pins.json" || fail "the code did not verify the key: $(cat "$scratch/garden/data/pins.json")"
    ! grep -hE 'stood still|TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$scratch"/*.log || fail "a window complains"
}

case_moderation() {
    meet
    # From the composer to the members; Ben stands below Ada.
    keys F6 Down
    keys Menu
    [[ -z ${HUBBUB_PICTURE:-} ]] || { sleep 0.5; import -window "$ada" "$HUBBUB_PICTURE.menu.png"; }
    # Past talking and appointing to muting, for ten minutes, with a reason.
    keys Down Down Down Return
    write "too loud"
    [[ -z ${HUBBUB_PICTURE:-} ]] || { sleep 0.5; import -window "$ada" "$HUBBUB_PICTURE.mute.png"; }
    keys Return
    await 10 "Ben's copy knows that he is muted" is_muted garden
    await 10 "so does Ada's" is_muted kitchen
    pause # the window hears of it a moment after its copy
    speak "$ben" "ben speaks"
    [[ -z ${HUBBUB_PICTURE:-} ]] || { sleep 0.5; import -window "$ben" "$HUBBUB_PICTURE.muted.png"; }
    front "$ada"
    # The members have the focus again, with Ben as the current one.
    keys Menu Down Down Down Return
    await 10 "Ben may speak again" is_not_muted garden
    # What he wrote in the meantime was kept in his field.
    front "$ben"
    await 10 "Ada hears Ben" sent_by_return "ben speaks"
    ! grep -hE 'stood still|TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$scratch"/*.log || fail "a window complains"
}
# The window may not know yet that he may speak; once it is sent, the field is empty and the key does nothing.
sent_by_return() { keys Return; has kitchen "$1"; }
is_muted() { [[ $(ask "$1" "SELECT count(*) FROM members WHERE muted_until > 0") == 1 ]]; }
is_not_muted() { [[ $(ask "$1" "SELECT count(*) FROM members WHERE muted_until > 0") == 0 ]]; }

"case_$2"
