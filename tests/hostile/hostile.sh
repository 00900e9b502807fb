#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything nasty that the protocol lets into a room is shown wherever text is shown, in the real window, while a place on the web
# listens and every file and connection of the window is written down: nothing may be fetched, opened or started.
#     tests/hostile/hostile.sh PROGRAM
set -uo pipefail
hubbub=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/watch.sh"

await_speakers "$here/speak.py" "$hubbub" "$work/folder" "$picture"
read -r port web rooms <<<"$ready"

# Reader comes into every room by the command line, which is not what is watched here.
for room in $rooms; do
    "$hubbub" send --data "$work/reader" --server "127.0.0.1:$port" --name Reader --room "$room" "Reader is here" \
        >>"$work/send.log" 2>&1 || fail "Reader does not come into $room"
done
window reader --no-nearby --size 1200x760 --join "127.0.0.1:$port" --name Reader || fail "no window"

ask() { sqlite3 -readonly "$work/reader"/servers/*/replica.db "$1" 2>/dev/null; }
wanted=$(($(wc -w <<<"$rooms") * $(ls "$here/messages" | wc -l)))
has_all() { [[ $(ask "SELECT count(*) FROM messages WHERE kind = 0") -ge $wanted ]]; }
soon "not everything reaches the window" has_all
moderates() { [[ $(ask "SELECT count(*) FROM messages WHERE text LIKE 'moderator%'") -ge $(wc -w <<<"$rooms") ]]; }
soon "Reader does not moderate every room" moderates
name_of_room() { xdotool getwindowname "$shown"; }
stands_in_a_room() { [[ $(name_of_room) == *" – Hubbub" ]]; }
soon "the window stands in no room" stands_in_a_room
is_elsewhere() { [[ $(name_of_room) != "$room_before" ]]; }

messages=540x560+290+80
side=280x640+915+70
menu=180x260+1015+55
click() { xdotool mousemove "$1" "$2" click 1; }
# of_the_room N: the entry of the menu in the header of the room.
choose_of_the_room() {
    changes "the menu of the room does not open" "$menu" click 1170 30
    for _ in $(seq "$1"); do keys Down; done
    keys Return
}

# From hush to talk_again nothing is added, and the newest message of each room has its edit.
hush() {
    touch "$work/folder/hush"
    soon "nobody falls silent" test -e "$work/folder/silent"
    soon "an edit does not come" is_edited
}
is_edited() {
    [[ $(ask "SELECT count(*) FROM messages m WHERE edit_seq = 0 AND seq = (SELECT max(seq) FROM messages WHERE room_key = m.room_key)") == 0 ]]
}
talk_again() { rm "$work/folder/hush"; }

# Of the newest message: a notice, which may stand between, has none.
opens_a_thread() {
    local before
    before=$(shown_in $side)
    for _ in 1 2 3 4 5 6; do
        may_change $side keys Up t
        [[ $(shown_in $side) == "$before" ]] || return 0
    done
    fail "no thread opens"
}

# From its pane, or, if the last row was a notice, from the list, where Escape leads to the composer.
leaves_the_thread() {
    local before
    before=$(shown_in $side)
    may_change $side keys Escape
    [[ $(shown_in $side) != "$before" ]] || changes "the thread stays" $side keys F6 Escape
}

# Every room from its end to its beginning, with the menu, an answer and the pointer on what is there.
number=0
for room in $rooms; do
    number=$((number + 1))
    shot "room-$number"
    keys shift+F6
    for page in 1 2 3 4 5 6 7 8 9; do
        xdotool mousemove $((360 + 40 * page)) $((180 + 50 * page))
        may_change $messages keys Prior
    done
    shot "room-$number-above"
    changes "the menu of a message does not open" $messages keys Return
    shot "menu-$number"
    changes "the menu of a message stays" $messages keys Escape
    may_change $messages keys Home
    may_change $messages keys End
    changes "no answer begins" 540x140+290+600 keys Up r
    shot "answer-$number"
    changes "the answer stays" 540x140+290+600 keys Escape
    keys shift+F6
    may_change $messages keys End
    opens_a_thread
    for row in 2 3 4 5 6 7 8; do
        keys shift+F6 shift+F6
        may_change $side keys Up t
    done
    shot "thread-$number"
    leaves_the_thread
    opens "what waits" keys ctrl+u
    shot "inbox-$number"
    closes "what waits" keys Escape
    changes "the search does not open" $side keys ctrl+f
    changes "nothing is found" 280x500+915+260 write "img"
    shot "search-$number"
    changes "the search stays" $side keys Escape
    opens "the switcher" keys ctrl+k
    write "img"
    shot "switcher-$number"
    closes "the switcher" keys Escape
    opens "the rooms" click 214 142
    write "img"
    shot "browse-$number"
    closes "the rooms" keys Escape
    changes "the pins do not come" $side choose_of_the_room 1
    shot "pins-$number"
    may_change $messages keys Return
    shot "pinned-$number"
    changes "the pins stay" $side keys Escape
    opens "the export" choose_of_the_room 3
    shot "export-$number"
    closes "the export" keys Escape
    opens "the rules" choose_of_the_room 4
    shot "rules-$number"
    opens "the bans" click 590 650
    shot "bans-$number"
    closes "the bans" keys Escape
    closes "the rules" keys Escape
    keys shift+F6
    hush
    may_change $messages keys End
    changes "the menu of a message does not open" $messages keys Return
    opens "the versions" keys Down Down Down Down Down Down Down Return
    shot "versions-$number"
    talk_again
    closes "the versions" keys Escape
    keys Escape
    room_before=$(name_of_room)
    keys alt+Up
    ((number == $(wc -w <<<"$rooms"))) || soon "the window stays in its room" is_elsewhere
done

grep -aq "replica.db" "$trace" || fail "the files of the window were not seen"
grep -aqE "connect\(.*htons\($port\)" "$trace" || fail "the connection of the window was not seen"
judge "$port"
judge_the_watch "$web" "$port"
echo "$wanted messages, ${number} rooms: nothing was fetched, opened or started."
