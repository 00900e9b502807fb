# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by window_e2e.sh after display.sh: Ada's window and Ben's, what they do by keys, and what can be seen of it from outside.
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
seq_of() { ask "$1" "SELECT seq FROM messages WHERE text = '$2'"; }
counts() { [[ $(ask "$1" "SELECT count(*) FROM messages WHERE text LIKE '$2'") == "$3" ]]; }
has() { [[ $(ask "$1" "SELECT count(*) FROM messages WHERE text = '$2'") == 1 ]]; }
is_edited() { [[ $(ask "$1" "SELECT count(*) FROM messages WHERE text = '$2' AND edit_seq > 0") == 1 ]]; }
# What stood in the window in front for a moment was read by its user.
has_read() { [[ $(ask "$1" "SELECT count(*) FROM read_state WHERE seq >= (SELECT seq FROM messages WHERE text = '$2')") -ge 1 ]]; }
# reacted WHO TEXT EMOJI COUNT: by so many people, and with nothing else.
reacted() {
    [[ $(ask "$1" "SELECT group_concat(emoji, '') FROM reactions WHERE seq = (SELECT seq FROM messages WHERE text = '$2')") == \
        $(printf "$3%.0s" $(seq "$4")) ]]
}
reacted_to_something() { [[ $(ask "$1" "SELECT count(*) FROM reactions") == 1 ]]; }
waiting() { [[ $(ask "$1" "SELECT count(*) FROM outbox") == "$2" ]]; }
# A window with an open room bears its name.
is_in_the_room() { [[ $(xdotool getwindowname "$1") == *"Lobby – Hubbub" ]]; }

# While it is asked something, all else in a window is darker.
sheet_is_open() { (($(import -window "$1" -crop 1x1+4+4 -depth 8 gray:- | od -An -tu1) < 190)); }

address_of() { [[ $1 == ada ]] && echo "127.0.0.1:$port" || echo "localhost:$port"; }
local_copy() { "$program" "$1" --data "$work/$2" --server "$(address_of "$2")" "${@:3}" 2>>"$work/copy.log"; }
posts() { local_copy history "$1" --offline --limit 200 --room Lobby | grep -o '[a-z]* speaks.*'; }
found() { local_copy search "$1" "$2" --room Lobby | grep -o '[a-z]* speaks.*'; }
# expect LINES: what was said, as both have it.
expect() {
    local who
    for who in ada ben; do
        [[ $(posts $who) == "$1" ]] || fail "$who has: $(posts $who)"
    done
}

window_of() { [[ $1 == ada ]] && echo "$ada_window" || echo "$ben_window"; }
# shows WHO TEXT: brings a window to the front, and before long it has the message in sight.
shows() {
    front "$(window_of "$1")"
    soon "the window of $1 does not show: $2" has_read "$1" "$2"
}
speak() {
    front "$(window_of "$1")"
    write "$2"
    keys Return
}
# edit WHO TEXT: the last own message, from the composer.
edit() {
    front "$(window_of "$1")"
    keys Up ctrl+a
    write "$2"
    keys Return
}
# react WHO NAME: to the lowest message in sight, with the first emoji of this name, and back to the composer.
react() {
    front "$(window_of "$1")"
    keys shift+F6 plus
    write "$2"
    keys Return Escape
}

# Ada hosts, Ben joins, both from the first page. Sets $ada, her process, and $ada_window and $ben_window.
meet() {
    # Nothing here concerns the network: the host is for this machine.
    mkdir "$work/ada" && printf '[General]\nopenToNetwork=false\n' >"$work/ada/window.ini"
    # The name is filled in; Ada goes on to the switch and to the button that hosts.
    window ada --no-nearby --size 640x600 --port "$port" --name Ada || fail "no window for Ada"
    ada=$last ada_window=$shown
    keys Return Tab Return
    soon "Ada does not stand in a room of her own" is_in_the_room "$ada_window"
    # Ben goes past the two to the field for the address.
    window ben --no-nearby --size 900x600 --name Ben || fail "no window for Ben"
    ben_window=$shown
    keys Return Tab Tab
    write "localhost:$port"
    keys Return
    soon "Ben does not stand in Ada's room" is_in_the_room "$ben_window"
}
converse() {
    speak ben "ben speaks first"
    soon "Ben's message does not reach Ada" has ada "ben speaks first"
    soon "Ben's message does not come back to him" has ben "ben speaks first"
    speak ada "ada speaks back"
    soon "Ada's message does not reach Ben" has ben "ada speaks back"
    soon "Ada's message does not come back to her" has ada "ada speaks back"
    shows ben "ada speaks back"
}
# Five, so that nobody has to wait long for the limit on what one may say.
others_talk() {
    local name talkers=()
    for name in Cleo Dan Eve Fay Gus; do
        seq -f "filler %g" 14 | "$program" send --data "$work/$name" --server "localhost:$port" --name "$name" --room Lobby --stdin \
            >>"$work/others.log" 2>&1 &
        talkers+=($!)
    done
    for name in "${talkers[@]}"; do
        wait "$name" || fail "somebody could not talk"
    done
}
host_again() {
    window ada --no-nearby --size 640x600 --host --port "$port" --name Ada || fail "no second window for Ada"
    ada_window=$shown
    soon "Ada does not stand in her room again" is_in_the_room "$ada_window"
}

# A part of Ben's window in which there are only messages, with nothing that blinks; the side pane leaves it free.
messages_shown() { import -window "$ben_window" -crop 240x300+320+110 rgb:-; }
# Enter goes to the newest hit as soon as there is one, and once more to the same.
jumped() {
    keys Return
    ! messages_shown | cmp -s - "$work/end.picture"
}
