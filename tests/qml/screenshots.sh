#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures in docs/pictures: starts real instances on a display of their own and lets people talk.
#     tests/qml/screenshots.sh PROGRAM [FOLDER]
# For the Chinese line a font with its characters has to be there, such as Debian's fonts-droid-fallback.
set -euo pipefail
program=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
pictures=${2:-$here/../../docs/pictures}
mkdir -p "$pictures"
source "$here/display.sh"
port=$((20000 + RANDOM % 12000))

close_window() { kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }
# picture NAME [WxH]: 128 colours are enough for a quiet window and keep the files small.
picture() { sleep 0.5; import -window root -crop "${2:-1280x800}+0+0" +repage -depth 8 -dither None -colors 200 -strip "$pictures/$1.png"; }
click() { xdotool mousemove "$1" "$2" click 1; sleep "${3:-1}"; }
aside() { xdotool mousemove 1279 799; sleep 0.3; }
say() { "$program" send --data "$work/$1" --server "localhost:$port" --name "$2" --room "$3" "${@:4}" >/dev/null 2>>"$work/send.log"; }
present() {
    "$program" tail --data "$work/$1" --server "localhost:$port" --room Lobby >/dev/null 2>&1 &
    started+=($!)
}
new_room() { click 240 141; write "$1"; keys Tab; write "$2"; keys Return; sleep 1; }
# Up from the composer's end of the list, N rows, then what to do there.
at_row() { keys shift+F6; sleep 0.3; for ((i = 1; i < $1; ++i)); do keys Up; done; sleep 0.2; }
react() { at_row "$1"; xdotool key plus; sleep 0.8; write "$2"; sleep 0.3; keys Return; sleep 0.5; keys Escape; }

window first --no-nearby --size 1280x800 --theme light --name "Ada Lovelace"
sleep 1.5
picture start
close_window "$last"
window first --no-nearby --size 1280x800 --theme dark --name "Ada Lovelace"
sleep 1.5
picture start-dark
close_window "$last"

window ada --no-nearby --size 1280x800 --theme light --host --port "$port" --name "Ada Lovelace"
host=$last ada=$shown
sleep 2.5
click 960 30; keys Down Return; sleep 0.6; write "Telescope evenings, keys and cables"; keys Return; sleep 0.8
new_room "Garden" "Beans, tomatoes and the hose"
new_room "Release 2" "Only fixes until Friday"
new_room "Book club" "Chapter three"
say grace "Grace Hopper" "Book club" "Thursday, then."
keys ctrl+k; sleep 0.6; write "Lob"; keys Return; sleep 0.8
aside
say grace "Grace Hopper" Lobby "Morning everyone. The projector in room 4 works again 🎉"
say grace "Grace Hopper" Lobby "Someone had swapped the cable with the one from the attic."
say emmy "Emmy Noether" Lobby "That was me, sorry! I needed it for the telescope evening. We saw Saturn for ten minutes before the clouds came in, and after that we mostly drank tea."
say yun "王贞仪" Lobby "下次我也想看土星 🪐 星期四可以吗？"
say fatima "فاطمة الفهرية" Lobby "وأنا أيضًا، سأحضر الشاي"
write "Thursday it is, if the sky stays clear."; keys Return; sleep 0.8
say grace "Grace Hopper" Lobby "Which evening was it again? I keep forgetting."
sleep 1
at_row 1; keys r; sleep 0.4; write "Thursday at nine. Can you bring the tripod?"; keys Return; sleep 0.6
keys Up; sleep 0.4; keys ctrl+End; write " And a torch"; keys Return; sleep 0.6
react 6 tada
say emmy "Emmy Noether" Lobby "I bring the big flask, @Ada Lovelace brings the biscuits."
for who in grace emmy yun; do present "$who"; done
sleep 1.5

window ben --no-nearby --size 1280x800 --theme dark --join "localhost:$port" --name "Benoit Mandelbrot"
ben=$last benshown=$shown
sleep 3
say grace "Grace Hopper" Garden --create "The beans are up. All eight rows!"
write "Hello! Is this where the telescope people meet?"; keys Return; sleep 0.8
say grace "Grace Hopper" Lobby "It is. Welcome, Benoit!"
sleep 0.8
react 1 "red heart"
react 10 tada
react 4 "thumbs up"
keys ctrl+End
aside
picture room-dark

front "$ada"
sleep 0.5
say grace "Grace Hopper" "Release 2" "Branch is cut, please only fixes from now on."
say emmy "Emmy Noether" "Release 2" "@Ada Lovelace one question about the pump"
sleep 0.5
say emmy "Emmy Noether" Garden "Who has the key to the shed?"
sleep 1
picture room-light

keys ctrl+f; sleep 0.4; write "the"; sleep 1.2
picture search
keys Escape

front "$benshown"
click 210 141 1.5
aside
picture browse
keys Escape
close_window "$ben"

window cara --no-nearby --size 400x800 --theme light --join "localhost:$port" --name "Cara"
cara=$last
sleep 3
picture narrow 400x800
close_window "$cara"

window ben --no-nearby --size 1280x800 --theme light --join "localhost:$port" --name "Benoit Mandelbrot"
sleep 2
kill -9 "$host"
sleep 7
front "$shown"
write "I will be there. Is the attic cable free on Thursday?"; keys Return
sleep 1
picture offline
for log in "$work"/*.log; do grep -Hv '^$' "$log" || true; done
ls -l "$pictures"
