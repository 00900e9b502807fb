#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Finding hosts between computers: discovery.sh PROGRAM CASE
source "$(dirname "${BASH_SOURCE[0]}")/ground.sh"
source "$(dirname "${BASH_SOURCE[0]}")/services.sh"
ground_begin "$1"

# The promise is one second; what is added is for a machine that is busy with other tests.
soon=4

case_asking() {
    hall
    street
    watch_nearby garden --by asking
    watch_nearby attic --by asking
    host kitchen "Kitchen" --nearby
    await $soon "the garden sees the kitchen" sees garden Kitchen 10.9.1.1:4826
    await $soon "and knows its IPv6 address" sees garden Kitchen "[fe80"
    # Who comes later is just as quick.
    computer porch
    plug porch hall eth0 10.9.1.3/24
    watch_nearby porch --by asking
    await $soon "the porch sees the kitchen" sees porch Kitchen 10.9.1.1:4826
    on garden "$hubbub" discover --json --seconds 1 | grep -q '"invite":"hubbub://10.9.1.1:4826' || fail "no invite"
    on garden "$hubbub" rooms --server 10.9.1.1 --data "$scratch/garden/data" --name Ann || fail "the garden does not get in"
    # Another segment is not asked; whoever has the address gets in from there all the same.
    sees_not attic Kitchen || fail "a question went through a router"
    on attic "$hubbub" rooms --server 10.9.1.1 --data "$scratch/attic/data" --name Ben || fail "the attic does not get in"
}

case_hidden() {
    hall
    host kitchen "Kitchen"
    watch_nearby garden --by asking
    holds_for 3 "a host that did not ask for it is not seen" sees_not garden Kitchen
}

case_goodbye() {
    hall
    watch_nearby garden --by asking
    host kitchen "Kitchen" --nearby
    await $soon "the garden sees the kitchen" sees garden Kitchen
    stop_host kitchen
    await 10 "after its goodbye it is gone" sees_not garden Kitchen
    host kitchen "Kitchen" --nearby
    await $soon "the garden sees it again" sees garden Kitchen
    kill_host kitchen
    await 10 "killed, it is gone" sees_not garden Kitchen
}

case_cable() {
    hall
    watch_nearby garden --by asking
    host kitchen "Kitchen" --nearby
    await $soon "the garden sees the kitchen" sees garden Kitchen
    unplug kitchen eth0
    await 10 "without its cable it is gone" sees_not garden Kitchen
    plug_in kitchen eth0
    await 8 "with it, it is back" sees garden Kitchen 10.9.1.1:4826
    unplug garden eth0
    await 10 "without the garden's cable it is gone" sees_not garden Kitchen
    plug_in garden eth0
    await 8 "with it, it is back" sees garden Kitchen 10.9.1.1:4826
}

case_address() {
    hall
    watch_nearby garden --by asking
    host kitchen "Kitchen" --nearby
    await $soon "the garden sees the kitchen" sees garden Kitchen 10.9.1.1:4826
    on kitchen ip address del 10.9.1.1/24 dev eth0
    on kitchen ip address add 10.9.1.77/24 dev eth0
    await 8 "the new address is known" sees garden Kitchen 10.9.1.77:4826
    await 10 "the old one is forgotten" knows_only_new
}
knows_only_new() { tail -n 1 "$scratch/garden.seen" | grep -F '"10.9.1.77:4826"' | grep -qvF '"10.9.1.1:4826"'; }

case_firewall() {
    hall
    firewall garden "$no_unsolicited"
    host kitchen "Kitchen" --nearby
    watch_nearby garden --by asking
    await $soon "behind its firewall the garden sees the kitchen" sees garden Kitchen 10.9.1.1:4826
    holds_for 10 "it stays" sees garden Kitchen 10.9.1.1:4826
    kill_host kitchen
    await 10 "killed, it is gone" sees_not garden Kitchen
    host kitchen "Kitchen" --nearby
    await 6 "the garden sees it again" sees garden Kitchen 10.9.1.1:4826
}

case_loss() {
    hall
    lossy garden 10
    lossy kitchen 10
    host kitchen "Kitchen" --nearby
    watch_nearby garden --by asking
    await $soon "the garden sees the kitchen" sees garden Kitchen
    holds_for 20 "it stays although a tenth is lost" sees garden Kitchen
    ! grep -q '"event":"gone"' "$scratch/garden.seen" || fail "it was gone in between"
}

case_two_ways() {
    hall
    segment cellar
    plug kitchen cellar eth1 10.9.3.1/24
    plug garden cellar eth1 10.9.3.2/24
    host kitchen "Kitchen" --nearby
    watch_nearby garden --by asking
    await $soon "one way is known" sees garden Kitchen 10.9.1.1:4826
    await $soon "and the other" sees garden Kitchen 10.9.3.1:4826
    local rows
    rows=$(on garden "$hubbub" discover --json --seconds 2 --by asking | wc -l)
    ((rows == 1)) || fail "one host on two networks is $rows rows"
    unplug kitchen eth1
    await 10 "without the second cable the first way is left" only_first_way
}
only_first_way() { tail -n 1 "$scratch/garden.seen" | grep -F '"10.9.1.1:4826"' | grep -qvF '"10.9.3.1:4826"'; }

case_services() {
    hall
    services_begin kitchen
    services_begin garden
    host kitchen "Kitchen" --nearby
    watch_nearby garden --by dns-sd
    await 10 "the garden's list of services has the kitchen" sees garden Kitchen 10.9.1.1:4826
    await 10 "avahi-browse shows it" browsed garden '"name=Kitchen"'
    on garden avahi-browse -rtp _hubbub._tcp >"$scratch/browsed"
    grep -q '"id=[0-9a-f]*"' "$scratch/browsed" || fail "no id in $(cat "$scratch/browsed")"
    grep -q '"version=' "$scratch/browsed" || fail "no version in $(cat "$scratch/browsed")"
    # Both ways together are one row.
    local rows
    rows=$(on garden "$hubbub" discover --json --seconds 3 | wc -l)
    ((rows == 1)) || fail "found in two ways it is $rows rows"
    kill_host kitchen
    await 10 "killed, it is gone" sees_not garden Kitchen
    host kitchen "Kitchen" --nearby
    await 10 "it is back" sees garden Kitchen
    stop_host kitchen
    await 10 "after its goodbye it is gone" sees_not garden Kitchen
}
browsed() { on "$1" avahi-browse -rtp _hubbub._tcp 2>/dev/null | grep -q "$2"; }

"case_$2"
echo "OK"
