#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures in docs/pictures: starts real instances on a display of their own and lets them talk.
#     tests/qml/screenshots.sh PROGRAM [FOLDER]
set -euo pipefail
program=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
pictures=${2:-$here/docs/pictures}
mkdir -p "$pictures"
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
display=:$((100 + RANDOM % 800))
export DISPLAY=$display QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=$work LC_ALL=C.UTF-8
started=()
finish() {
    ((${#started[@]})) && kill "${started[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

Xvfb "$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
started+=($!)
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep 0.1; done

# window NAME [option…]: starts an instance and waits until it is there; its process is in $last, its window in $shown
window() {
    "$program" --data "$work/$1" "${@:2}" >"$work/$1.log" 2>&1 &
    last=$!
    started+=("$last")
    shown=$(timeout 60 xdotool search --sync --onlyvisible --pid "$last" | tail -1)
    xdotool windowfocus --sync "$shown" || true
    sleep "${settle:-3}"
}
close_window() { kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }
picture() { import -window root -crop "${2:-1280x800+0+0}" +repage -depth 8 -strip "$pictures/$1.png"; }
keys() { xdotool key --delay 60 "$@"; sleep 0.5; }
write() { xdotool type --delay 12 "$1"; sleep 0.2; }
say() { "$program" send --data "$work/$1" --server "localhost:$port" --name "$2" --room "$3" "${@:4}" >/dev/null 2>>"$work/send.log"; }

settle=2
window first --size 1280x800 --theme light --name "Ada Lovelace"
picture first-light
close_window "$last"
window first2 --size 1280x800 --theme dark --name "Ada Lovelace"
picture first-dark
close_window "$last"
window first3 --size 400x800 --theme light --name "Ada Lovelace"
picture first-narrow 400x800+0+0
close_window "$last"

settle=4
window ada --size 1280x800 --theme light --host --port "$port" --name "Ada Lovelace"
host=$last
picture host-light
say grace "Grace Hopper" "Garden" --create "The beans are up. All eight rows!"
say grace "Grace Hopper" "Release 2" --create "Branch is cut, please only fixes from now on."
say emmy "Emmy Noether" "Book club" --create "Chapter three for Thursday?"
say grace "Grace Hopper" Lobby "Morning everyone. The projector in room 4 works again."
say grace "Grace Hopper" Lobby "Someone had swapped the cable with the one from the attic."
say emmy "Emmy Noether" Lobby "That was me, sorry! I needed it for the telescope evening."
say emmy "Emmy Noether" Lobby "How was it, by the way? We saw Saturn for about ten minutes before the clouds came in, and after that we mostly drank tea and told each other that it would clear up any moment."
write "Saturn's rings with my own eyes, I was not prepared for that."
keys Return
say grace "Grace Hopper" Lobby "Next time I am coming along. Which evening?"
sleep 1
# A reply, a reaction and an edit, all by keyboard.
keys shift+F6; keys Up; write "r"; sleep 0.3; write "Thursday, if the sky stays clear. @Grace Hopper can you bring the tripod?"; keys Return
keys shift+F6; keys Up Up; xdotool key plus; sleep 1; keys Right Right Right Right Right Return
keys Escape; keys Up; write " 🔭"; keys Return
say emmy "Emmy Noether" Lobby "I bring the tea again."
say emmy "Emmy Noether" Lobby "@Ada Lovelace and the big flask, the one from the lab"
sleep 1
"$program" tail --data "$work/emmy" --server "localhost:$port" --room Lobby >/dev/null 2>&1 &
started+=($!)
"$program" tail --data "$work/grace" --server "localhost:$port" --room Lobby >/dev/null 2>&1 &
started+=($!)
sleep 2
picture room-light

keys ctrl+f; write "the"; sleep 1.5
picture search-light
keys Escape
xdotool mousemove 243 141 click 1; sleep 1.5; keys Escape
xdotool mousemove 210 141 click 1; sleep 2
picture browse-light
keys Escape
keys ctrl+k; sleep 0.7
picture switcher-light
keys Escape

settle=4
window ben --size 1280x800 --theme dark --join "localhost:$port" --name "Benoit Mandelbrot"
ben=$last
say grace "Grace Hopper" Lobby "Welcome, Benoit!"
write "Hello! Is this where the telescope people meet?"; keys Return
xdotool mousemove 640 600; sleep 1
picture room-dark
keys ctrl+k; sleep 0.7; keys Escape
close_window "$ben"

settle=4
window cara --size 400x800 --theme light --join "localhost:$port" --name "Cara"
cara=$last
picture narrow-light 400x800+0+0
xdotool mousemove 24 30 click 1; sleep 1
picture narrow-rooms-light 400x800+0+0
close_window "$cara"

settle=4
window ben --size 1280x800 --theme light --join "localhost:$port" --name "Benoit Mandelbrot"
close_window "$host"
sleep 7
xdotool windowfocus "$shown" || true
write "I will be there. Is the attic cable free?"; keys Return
sleep 2
picture offline-light
for log in "$work"/*.log; do grep -HvE 'XDG_RUNTIME|^$' "$log" || true; done
