# SPDX-License-Identifier: GPL-3.0-or-later
# Computers and cables for tests: network namespaces, joined by bridges that stand in namespaces of their own. Nothing is made in
# the machine's own network, names are unique to the run, and everything goes when the script ends. To be sourced by a bash script:
#
#   source ground.sh; ground_begin path/of/hubbub
#   segment hall; computer kitchen; plug kitchen hall eth0 10.9.1.1/24
#   host kitchen "Kitchen" --nearby
#   on kitchen ip address
#   await 5 "the kitchen answers" on garden ping -c 1 -W 1 10.9.1.1
#
# The script fails at the first command that fails.
set -euo pipefail

skip() { echo "SKIPPED: $*"; exit 77; }
fail() {
    echo "FAILED: $*" >&2
    local file
    for file in "$scratch"/*.log; do
        [[ -s $file ]] && { echo "--- ${file##*/}" >&2; tail -n 30 "$file" >&2; }
    done
    exit 1
}
say() { printf '%6.2f s  %s\n' "$(bc_since "$begun")" "$*"; }

now_ms() { local t=${EPOCHREALTIME/[.,]/}; echo $((t / 1000)); }
bc_since() { local ms=$(($(now_ms) - $1)); printf '%d.%02d' $((ms / 1000)) $((ms % 1000 / 10)); }

# ground_begin PROGRAM: checks that this can work here at all
ground_begin() {
    hubbub=$1
    [[ $(uname) == Linux ]] || skip "network namespaces are Linux's"
    ((EUID == 0)) || skip "network namespaces need root"
    local tool
    for tool in ip nsenter; do command -v "$tool" >/dev/null || skip "$tool is not installed"; done
    prefix=hb$$
    scratch=$(mktemp -d)
    begun=$(now_ms)
    declare -gA host_pid=() watch_pid=()
    pids=()
    namespaces=()
    trap ground_end EXIT
    trap 'exit 130' INT TERM
    ip netns add "$prefix-try" 2>/dev/null || skip "network namespaces are not permitted here"
    namespaces+=("$prefix-try")
}

ground_end() {
    local status=$? pid name
    set +e
    for pid in "${pids[@]}"; do kill -9 "$pid" 2>/dev/null; done
    for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null; done
    for name in "${namespaces[@]}"; do ip netns del "$name" 2>/dev/null; done
    rm -rf "$scratch"
    exit "$status"
}

# on COMPUTER COMMAND…: runs it there
on() {
    local where=$1
    shift
    local bus=bus_$where # set where services.sh runs one
    DBUS_SYSTEM_BUS_ADDRESS=${!bus:-unix:path=/nowhere} nsenter --net="/run/netns/$prefix-$where" -- "$@"
}

# in_background COMPUTER LOG COMMAND…: the process id is in $! and ends with the test
in_background() {
    local where=$1 log=$2 bus=bus_$1
    shift 2
    DBUS_SYSTEM_BUS_ADDRESS=${!bus:-unix:path=/nowhere} nsenter --net="/run/netns/$prefix-$where" -- "$@" >"$log" 2>>"$scratch/$where.log" &
    pids+=($!)
}

new_namespace() {
    ip netns add "$prefix-$1"
    namespaces+=("$prefix-$1")
    # Addresses of IPv6 are there at once.
    on "$1" sysctl -qw net.ipv6.conf.all.accept_dad=0 net.ipv6.conf.default.accept_dad=0 2>/dev/null || true
    on "$1" ip link set lo up
}

# computer NAME
computer() {
    new_namespace "$1"
    mkdir -p "$scratch/$1"
}

# segment NAME: a switch
segment() {
    new_namespace "$1"
    on "$1" ip link add bridge type bridge mcast_snooping 0
    on "$1" ip link set bridge up
}

# plug COMPUTER SEGMENT DEVICE ADDRESS/LENGTH
plug() {
    local where=$1 switch=$2 device=$3 address=$4
    on "$where" ip link add "$device" type veth peer name "$where-$device" netns "$prefix-$switch"
    on "$switch" ip link set "$where-$device" master bridge up
    on "$where" ip address add "$address" dev "$device"
    on "$where" ip link set "$device" up
}

# hall: two computers, kitchen and garden, on one segment
hall() {
    segment hall
    computer kitchen
    computer garden
    plug kitchen hall eth0 10.9.1.1/24
    plug garden hall eth0 10.9.1.2/24
}

# street: a third one, the attic, behind a router; after the hall
street() {
    segment street
    computer router
    computer attic
    plug router hall eth0 10.9.1.254/24
    plug router street eth1 10.9.2.254/24
    plug attic street eth0 10.9.2.3/24
    on router sysctl -qw net.ipv4.ip_forward=1
    on attic ip route add default via 10.9.2.254
    on kitchen ip route add default via 10.9.1.254
}

# unplug COMPUTER DEVICE, plug_in COMPUTER DEVICE: the cable, not the configuration
unplug() { on "$1" ip link set "$2" down; }
plug_in() { on "$1" ip link set "$2" up; }

# firewall COMPUTER RULES: nft's language, the body of a chain for what comes in; replaces an earlier one
firewall() {
    command -v nft >/dev/null || skip "nft is not installed"
    on "$1" nft -f - <<RULES
table inet hubbub_test
delete table inet hubbub_test
table inet hubbub_test {
    chain input {
        type filter hook input priority 0; policy accept;
        $2
    }
}
RULES
}

# Lets in only what answers to what went out.
no_unsolicited='iif lo accept; ct state established,related accept; meta l4proto ipv6-icmp accept; drop'

# lossy COMPUTER PERCENT: that much of what comes in is lost
lossy() { firewall "$1" "iif != lo meta l4proto udp numgen random mod 100 < $2 drop"; }

# await SECONDS WHAT COMMAND…: until the command succeeds; fails the test if it does not. Says how long it took.
await() {
    local seconds=$1 what=$2 start
    start=$(now_ms)
    shift 2
    until "$@"; do
        (($(now_ms) - start < seconds * 1000)) || fail "not within $seconds s: $what"
        read -r -t 0.05 <> <(:) || true
    done
    say "$what after $(bc_since "$start") s"
}

# holds_for SECONDS WHAT COMMAND…: the command must succeed for so long
holds_for() {
    local seconds=$1 what=$2 start
    start=$(now_ms)
    shift 2
    while (($(now_ms) - start < seconds * 1000)); do
        "$@" || fail "no longer: $what"
        read -r -t 0.1 <> <(:) || true
    done
    say "$what for $seconds s"
}

# host COMPUTER NAME [OPTIONS…]: a server there, open to its network; waits until it listens
host() {
    local where=$1 name=$2
    shift 2
    : >"$scratch/$where.ready"
    in_background "$where" "$scratch/$where.ready" "$hubbub" --server --data "$scratch/$where/data" --name "$name" --listen '*' \
        --no-flood-limits "$@"
    host_pid[$where]=$!
    await 20 "the host in $where listens" grep -q listening "$scratch/$where.ready"
}

# stop_host COMPUTER: politely; kill_host COMPUTER: not
stop_host() { kill -TERM "${host_pid[$1]}"; }
kill_host() { kill -KILL "${host_pid[$1]}"; }

# has_ended PROCESS
has_ended() { ! kill -0 "$1" 2>/dev/null; }

# watch_nearby COMPUTER [OPTIONS…]: follows what `hubbub discover` sees there
watch_nearby() {
    local where=$1
    shift
    : >"$scratch/$where.seen"
    in_background "$where" "$scratch/$where.seen" "$hubbub" discover --watch --json "$@"
    watch_pid[$where]=$!
}

# sees COMPUTER NAME [ADDRESS]: whether the last word about that host is that it is there, and there at that address
sees() {
    local last
    last=$(grep -F "\"name\":\"$2\"" "$scratch/$1.seen" | tail -n 1)
    [[ $last == *'"event":"host"'* && $last == *"\"${3:-}"* ]]
}
sees_not() { ! sees "$@"; }
