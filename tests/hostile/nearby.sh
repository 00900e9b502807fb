#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The same for hosts nearby: anybody on the network can answer the first page with names of every kind, and with what is no answer.
#     tests/hostile/nearby.sh PROGRAM
# Runs in a network of its own, so that nobody else is asked and nobody else answers.
set -uo pipefail
hubbub=$(realpath "${1:?the program hubbub}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [[ -z ${HUBBUB_ALONE:-} ]]; then
    for tool in unshare ip; do command -v "$tool" >/dev/null || { echo "SKIPPED: $tool is not installed"; exit 77; }; done
    user=()
    ((EUID == 0)) || user=(--user --map-root-user)
    unshare "${user[@]}" --net true 2>/dev/null || { echo "SKIPPED: networks of one's own are not permitted here"; exit 77; }
    HUBBUB_ALONE=1 exec unshare "${user[@]}" --net "${BASH_SOURCE[0]}" "$hubbub"
fi
ip link set lo up
source "$here/watch.sh"

list=420x240+620+330
window reader --size 1200x760 --name Reader || fail "no window"
# From the name to the list, where nothing blinks.
keys Tab Tab
before=$(shown_in $list)
await_speakers "$here/neighbours.py" "$work/folder" "$picture"
read -r web wanted <<<"$ready"
soon "the window lists nobody" differs_in $list

# As many rows as there are names that may be told; what is no answer makes none.
listed() { [[ $("$hubbub" discover --seconds 2 --json | tee "$work/listed" | wc -l) == "$wanted" ]]; }
soon "not all of them are listed, or more: $(cat "$work/listed" 2>/dev/null)" listed
grep -q INVALID "$work/listed" && fail "what is no answer is listed"
shot "nearby"
for row in $(seq "$wanted"); do
    xdotool mousemove 820 $((300 + 40 * row))
    may_change $list keys Tab
    shot "nearby-$row"
done

grep -aqE "sendto\(.*htons\(4826\)|sendmsg\(.*htons\(4826\)" "$trace" || fail "the questions of the window were not seen"
judge 4826
judge_the_watch "$web" 4826
echo "$wanted hosts nearby: nothing was fetched, opened or started."
