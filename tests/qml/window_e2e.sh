#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Two people in two real windows, by real key strokes: Ada hosts in hers, Ben joins from his. What came of it is read from both copies.
#     tests/qml/window_e2e.sh PROGRAM CASE
# Ends with 77, which ctest takes for "skipped", where there is no way to press keys.
set -uo pipefail
program=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for tool in Xvfb xdotool sqlite3 import; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }
done
source "$here/display.sh"
[[ $DISPLAY != : ]] || { echo "SKIPPED: Xvfb does not start here"; exit 77; }
source "$here/two_windows.sh"
port=$((20000 + RANDOM % 12000))

case_talk() {
    meet
    converse
    expect $'ben speaks first\nada speaks back'
}

# A link from outside starts the program, or reaches the one that runs; it leads somewhere only after a person has agreed.
case_link() {
    meet
    converse
    window cleo --no-nearby "hubbub://localhost:$port/Lobby" || fail "no window for Cleo"
    local cleo_window=$shown
    soon "nobody asks Cleo" sheet_is_open "$cleo_window"
    write "Cleo"
    keys Return
    soon "the link does not lead Cleo into the room" is_in_the_room "$cleo_window"
    write "cleo speaks too"
    keys Return
    soon "Cleo's message does not reach Ada" has ada "cleo speaks too"

    "$program" --data "$work/ben" "hubbub://localhost:$port/Lobby?m=$(seq_of ada "ben speaks first")" >>"$work/again.log" 2>&1 ||
        fail "the second start does not hand its link over"
    front "$ben_window"
    soon "nobody asks Ben" sheet_is_open "$ben_window"
    keys Return
    soon "Ben does not stand in the room any more" is_in_the_room "$ben_window"
    expect $'ben speaks first\nada speaks back\ncleo speaks too'
}

# The key Up in an empty composer takes the last own message, not the newest of all.
case_edit() {
    meet
    converse
    edit ben "ben speaks otherwise"
    soon "the edit does not reach Ada" has ada "ben speaks otherwise"
    soon "the edit does not come back to Ben" has ben "ben speaks otherwise"
    is_edited ada "ben speaks otherwise" || fail "Ada does not see that it was edited"
    expect $'ben speaks otherwise\nada speaks back'
    speak ben "ben speaks again" # a message of its own, as the edit is over
    soon "nothing can be said after the edit" has ada "ben speaks again"
    expect $'ben speaks otherwise\nada speaks back\nben speaks again'
}

case_react() {
    meet
    converse
    react ben "party popper"
    soon "the reaction does not reach Ada" reacted ada "ada speaks back" 🎉 1
    soon "the reaction does not come back to Ben" reacted ben "ada speaks back" 🎉 1
    react ada "party popper"
    soon "the second reaction does not reach Ben" reacted ben "ada speaks back" 🎉 2
    react ben "party popper" # once more takes it back
    soon "the reaction cannot be taken back" reacted ada "ada speaks back" 🎉 1
    speak ben "ben speaks again"
    soon "nothing can be said after the reaction" has ada "ben speaks again"
    expect $'ben speaks first\nada speaks back\nben speaks again'
}

# The hit lies far out of sight. That the window went there is seen from where its keyboard starts.
case_search() {
    meet
    converse
    others_talk
    soon "not everything reaches Ben" counts ben "filler%" 70
    shows ben "$(ask ben "SELECT text FROM messages ORDER BY seq DESC LIMIT 1")"
    messages_shown >"$work/end.picture"
    keys ctrl+f
    write "speaks fir"
    soon "the search leads nowhere" jumped
    keys shift+F6 # from the field to the composer; from there as always
    react ben "party popper"
    soon "nothing was reacted to" reacted_to_something ada
    local reacted_to hit
    reacted_to=$(ask ada "SELECT seq FROM reactions")
    hit=$(seq_of ada "ben speaks first")
    ((reacted_to == hit)) || fail "the keyboard stands at message $reacted_to instead of the hit, $hit"
    [[ $(found ben "speaks fir") == "ben speaks first" ]] || fail "the copy finds: $(found ben "speaks fir")"
    expect $'ben speaks first\nada speaks back'
}

# The host is killed. What Ben says, edits and reacts to meanwhile waits, and arrives once when the host is back.
case_away() {
    meet
    converse
    kill -9 "$ada"
    wait "$ada" 2>/dev/null
    react ben "party popper"
    soon "Ben's reaction is not kept for later" waiting ben 1
    edit ben "ben speaks otherwise"
    soon "Ben's edit is not kept for later" waiting ben 2
    speak ben "ben speaks to nobody"
    soon "Ben's message is not kept for later" waiting ben 3
    has ben "ben speaks to nobody" && fail "a message got into the log without a host"

    host_again
    patience=20
    soon "the kept message does not reach Ada" has ada "ben speaks to nobody"
    soon "the kept edit does not reach Ada" has ada "ben speaks otherwise"
    soon "the kept reaction does not reach Ada" reacted ada "ada speaks back" 🎉 1
    soon "Ben still keeps what arrived" waiting ben 0
    shows ada "ben speaks to nobody"
    speak ada "ada speaks last"
    soon "the new connection carries nothing" has ben "ada speaks last"
    reacted ben "ada speaks back" 🎉 1 || fail "Ben lost his reaction"
    expect $'ben speaks otherwise\nada speaks back\nben speaks to nobody\nada speaks last'
}

"case_${2:?the case}"
[[ ! -s $work/copy.log ]] || fail "what reads the copies complains"
grep -hE 'stood still|DelegateModel::|TypeError|ReferenceError|is not defined|Unable to assign|Binding loop' "$work"/*.log && fail "a window complains"
echo "$2: both have the same messages, in one order, each once."
