# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts that start the real window on a display of their own and drive it as a person would: by keys.
# They set $program first. Everything started here ends with the script.
work=$(mktemp -d)
started=()
finish() {
    ((${#started[@]})) && kill -9 "${started[@]}" 2>/dev/null
    wait 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT

# Xvfb chooses a display that is free and writes its number.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
started+=($!)
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.1; done
export DISPLAY=:$(<"$work/display") QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software XDG_RUNTIME_DIR=$work LC_ALL=C.UTF-8
export DBUS_SESSION_BUS_ADDRESS=${bus:-disabled:} # nobody's real desktop hears of it
export HUBBUB_STALL_MS=100 # a machine that is busy with other tests makes the same work slower
unset WAYLAND_DISPLAY

# window FOLDER [option…]: starts an instance and waits for its window. Sets $last, its process, and $shown, its window.
window() {
    "$program" --data "$work/$1" "${@:2}" >>"$work/$1.log" 2>&1 &
    last=$!
    started+=("$last")
    shown=$(timeout 30 xdotool search --sync --onlyvisible --pid "$last" | tail -1)
    [[ -n $shown ]] || { cat "$work/$1.log" >&2; return 1; }
    front "$shown"
}
front() { xdotool windowraise "$1" windowfocus --sync "$1" 2>/dev/null || true; }
keys() { xdotool key --delay 40 "$@"; }
# Letters that the keyboard's map lacks get a key for a moment, which takes the server time: hence the delay.
write() { xdotool type --delay "${pace:-8}" "$1"; }
