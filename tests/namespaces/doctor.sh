#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the doctor says between computers: doctor.sh PROGRAM CASE
source "$(dirname "${BASH_SOURCE[0]}")/ground.sh"
ground_begin "$1"

hall

# doctor COMPUTER EXPECTED_EXIT [OPTIONS…]: what it says is in $said
doctor() {
    local where=$1 expected=$2 status=0
    shift 2
    said=$scratch/$where.said
    on "$where" timeout 30 "$hubbub" doctor --json "$@" >"$said" || status=$?
    ((status == expected)) || fail "ended with $status instead of $expected: $(cat "$said")"
}
says() { grep -qF "\"code\":\"$1\"" "$said" || fail "does not say $1: $(cat "$said")"; }
says_not() { ! grep -qF "\"code\":\"$1\"" "$said" || fail "says $1: $(cat "$said")"; }
gives_way_out() { grep -F "\"code\":\"$1\"" "$said" | grep -qvF '"action":""' || fail "no next step for $1: $(cat "$said")"; }

case_fine() {
    host kitchen "Kitchen" --nearby
    host garden "Garden" --nearby
    doctor kitchen 0 --data "$scratch/kitchen/data"
    says use_address
    grep -qF '"subject":"10.9.1.1:4826"' "$said" || fail "no address for others: $(cat "$said")"
    says port_open
    says firewall_none
    says question_heard
    says peer_reached
    says_not not_visible
    doctor garden 0 --server 10.9.1.1 --data "$scratch/garden/other"
    says server_reached
    says_not other_subnet
    doctor garden 0 --server 10.9.1.1:4826
    doctor kitchen 0 --data "$scratch/kitchen/data"
}

# The host's firewall lets the questions in, and no connection.
case_firewall_on_host() {
    firewall kitchen 'iif lo accept; tcp flags syn tcp dport 4826 ip saddr != 10.9.1.1 drop'
    host kitchen "Kitchen" --nearby
    host garden "Garden" --nearby
    doctor kitchen 1 --data "$scratch/kitchen/data"
    says firewall_may_block
    says peer_silent
    gives_way_out peer_silent
    kill_host garden
    computer porch
    plug porch hall eth0 10.9.1.3/24
    XDG_DATA_HOME=$scratch/porch doctor porch 1
    says host_silent
    gives_way_out host_silent
    says_not nobody_there
}

# Everything is dropped: only the host itself can tell why.
case_closed_host() {
    firewall kitchen "$no_unsolicited"
    host kitchen "Kitchen" --nearby
    doctor kitchen 0 --data "$scratch/kitchen/data"
    says firewall_may_block
    says nobody_to_ask
    XDG_DATA_HOME=$scratch/garden doctor garden 0
    says nobody_there
    doctor garden 1 --server 10.9.1.1
    says server_silent
    gives_way_out server_silent
}

case_nobody() {
    XDG_DATA_HOME=$scratch/garden doctor garden 0
    says question_heard
    says nobody_there
    gives_way_out nobody_there
    says_not cannot_see
}

# Nobody is there, and nobody could be seen: two different things.
case_cannot_see() {
    host kitchen "Kitchen" --nearby
    on garden nft -f - <<'RULES'
table inet hubbub_test {
    chain output {
        type filter hook output priority 0; policy accept;
        oif lo accept
        meta l4proto udp drop
    }
}
RULES
    XDG_DATA_HOME=$scratch/garden doctor garden 1
    says cannot_see
    gives_way_out cannot_see
    says_not nobody_there
    unplug garden eth0
    on garden ip address flush dev eth0
    XDG_DATA_HOME=$scratch/garden doctor garden 1
    says no_interface
    gives_way_out no_interface
}

case_other_subnet() {
    street
    host kitchen "Kitchen" --nearby
    doctor attic 0 --server 10.9.1.1
    says other_subnet
    says server_reached
    says nobody_there
    doctor attic 1 --server 10.9.1.1:4999
    says server_refused
}

case_hosting() {
    doctor kitchen 1 --data "$scratch/kitchen/data"
    says not_hosting
    gives_way_out not_hosting
    host kitchen "Kitchen"
    doctor kitchen 0 --data "$scratch/kitchen/data"
    says not_visible
    gives_way_out not_visible
    kill_host kitchen
    doctor kitchen 1 --data "$scratch/kitchen/data"
    says not_hosting
}

"case_$2"
echo "OK"
