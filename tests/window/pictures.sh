#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a picture of every page of the window in every state and several looks, on a display of its own:
#     tests/window/pictures.sh PROGRAM FOLDER [--scene NAME] [--look NAME]
# With --docs instead of FOLDER it renews those in docs/pictures. PROGRAM is "pictures" of the build. For the Chinese line a font with
# its characters has to be there, such as Debian's fonts-wqy-microhei.
set -euo pipefail
program=$(realpath "${1:?the program pictures}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$runtime
export DBUS_SESSION_BUS_ADDRESS=disabled: AVAHI_COMPAT_NOWARN=1 # nobody's real desktop hears of it
unset WAYLAND_DISPLAY

take() { xvfb-run -a -s "-screen 0 1920x1200x24 -nolisten tcp" "$program" "$@"; }

if [[ ${2:-} == --docs ]]; then
    for picture in room.{light,dark} start-nearby.{light,dark} search-here.light thread.dark browse.light offline-host-gone.light \
        room-alone.narrow room.mirrored; do
        take "$runtime" --scene "${picture%.*}" --look "${picture#*.}"
        # 200 colours are enough for a quiet window and keep the files small.
        convert "$runtime/$picture.png" -depth 8 -dither None -colors 200 -strip "$here/../../docs/pictures/$picture.png"
    done
else
    take "${@:2}"
fi
