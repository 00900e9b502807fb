#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A conversation between computers that goes on while the network misbehaves, and nothing of it is lost, doubled or mixed up.
#   conversation.sh PROGRAM CASE TALKERS
# TALKERS is the program of tests/e2e/conversation_main.cpp.
source "$(dirname "${BASH_SOURCE[0]}")/ground.sh"
ground_begin "$1"
talkers=$3

# The promise: a dead line is noticed within this.
noticed=40
# Who sees the own network change asks at once; it takes some five seconds, and the rest is for a machine busy with other tests.
at_once=15
# Back again once there is a way. A second or two, and the rest likewise.
back=10

# converse COMPUTER…: one member on each of them, and one on the host's own, the kitchen; returns when everybody talks
converse() {
    local where invite words=(kitchen "/run/netns/$prefix-kitchen" ws://127.0.0.1:4826/ws)
    invite=$(on kitchen "$hubbub" share --json --data "$scratch/kitchen/data" | sed -n 's/.*"invite":"\([^"]*\)".*/\1/p')
    [[ $invite == hubbub://10.9.1.1:4826\?k=* ]] || fail "odd: $invite"
    for where in "$@"; do words+=("$where" "/run/netns/$prefix-$where" "$invite"); done
    mkfifo "$scratch/orders"
    exec {orders}<>"$scratch/orders"
    "$talkers" "$scratch/talk" "${words[@]}" <"$scratch/orders" >"$scratch/conversation.log" 2>&1 {orders}>&- &
    conversation=$!
    pids+=("$conversation")
    await 30 "everybody talks" grep -qx talking "$scratch/conversation.log"
}
tell() { echo "$*" >&"$orders"; }

# What was last heard of a member: where its line stands, and how many entries were confirmed to it
latest() { grep "^$1 " "$scratch/conversation.log" | tail -n 1; }
stands() { [[ $(latest "$1") == "$1 $2 "* ]]; }
confirmed() { latest "$1" | cut -d ' ' -f 3; }
# Also where it had another one before anybody looked.
has_lost_the_line() { (($(latest "$1" | cut -d ' ' -f 4) > 0)); }
has_said() { (($(confirmed "$1") >= $2)); }

# goes_on MEMBER…: they talk with each other all the same
goes_on() {
    local member said
    for member in "$@"; do
        said=$(confirmed "$member")
        await 20 "the $member goes on" has_said "$member" $((said + 20))
    done
}
is_back() {
    await "${2:-$back}" "the $1 is back" stands "$1" online
    goes_on "$1"
}

# all_is_well: everybody comes to rest, and what they recorded fits to the host's log
all_is_well() {
    tell rest
    await 60 "everybody is at rest" grep -qx rested "$scratch/conversation.log"
    stop_host kitchen
    await 20 "the host has ended" has_ended "${host_pid[kitchen]}"
    tell judge "$scratch/kitchen/data/host/hub.db"
    await 60 "it is judged" has_ended "$conversation"
    wait "$conversation" || fail "something is wrong with the conversation"
    tail -n 2 "$scratch/conversation.log"
}

# drops_on COMPUTER RULE: what it takes in from others and loses, in nft's language; nothing_drops_on COMPUTER
drops_on() { firewall "$1" "iif != lo $2 drop"; }
nothing_drops_on() { on "$1" nft delete table inet hubbub_test; }
# The host has no connection to that address any more.
is_dropped() { [[ -z $(on kitchen ss -Htn state established src :4826 dst "$1") ]]; }

begin() {
    hall
    street
    host kitchen "Kitchen"
    converse garden attic
}

case_cable() {
    begin
    tell fault cable garden
    unplug garden eth0
    await $at_once "the garden notices" has_lost_the_line garden
    goes_on kitchen attic
    plug_in garden eth0
    is_back garden
    all_is_well
}

# Here the members' own network is fine, so nothing tells them when to try again.
case_cable_of_host() {
    begin
    tell fault cable
    unplug kitchen eth0
    await $noticed "the garden notices" has_lost_the_line garden
    await $noticed "the attic notices" has_lost_the_line attic
    goes_on kitchen
    plug_in kitchen eth0
    on kitchen ip route add default via 10.9.1.254
    is_back garden 20
    is_back attic 20
    all_is_well
}

case_loss() {
    begin
    tell fault loss
    local where
    for where in kitchen garden attic; do drops_on "$where" "numgen random mod 100 < 10"; done
    goes_on kitchen garden attic
    goes_on attic garden kitchen
    for where in garden attic; do
        ! has_lost_the_line "$where" || fail "the $where has lost its line: $(latest "$where")"
    done
    for where in kitchen garden attic; do nothing_drops_on "$where"; done
    all_is_well
}

case_address_of_guest() {
    begin
    tell fault address garden
    on garden ip address del 10.9.1.2/24 dev eth0
    on garden ip address add 10.9.1.22/24 dev eth0
    await $at_once "the garden notices" has_lost_the_line garden
    is_back garden
    all_is_well
}

# Nobody tells the garden where the host is now; it asks around, and knows it by its key.
case_address_of_host() {
    hall
    host kitchen "Kitchen" --nearby
    converse garden
    tell fault address
    on kitchen ip address del 10.9.1.1/24 dev eth0
    on kitchen ip address add 10.9.1.50/24 dev eth0
    await $noticed "the garden notices" has_lost_the_line garden
    goes_on kitchen
    is_back garden 15
    all_is_well
}

case_blackhole_to_host() {
    begin
    # Who says nothing waits for no answer, and has only its pings to notice.
    tell hush garden
    tell fault blackhole garden
    drops_on kitchen "ip saddr 10.9.1.2"
    goes_on attic kitchen
    await $noticed "the garden notices" has_lost_the_line garden
    await $noticed "the host notices" is_dropped 10.9.1.2
    nothing_drops_on kitchen
    tell chat garden
    is_back garden 20
    all_is_well
}

case_blackhole_from_host() {
    begin
    tell fault blackhole garden
    drops_on garden ""
    await $noticed "the garden notices" has_lost_the_line garden
    goes_on attic kitchen
    await $noticed "the host notices" is_dropped 10.9.1.2
    nothing_drops_on garden
    is_back garden 20
    all_is_well
}

"case_$2"
echo "OK"
