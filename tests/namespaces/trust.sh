#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whom one trusts between computers: invites of each kind, somebody in between, a key that changed.  trust.sh PROGRAM CASE
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/ground.sh"
source "$here/middleman.sh"
ground_begin "$1"

refused=5
distrusted=6
# What must not become known, each written as it stands on the wire.
password=open-the-kitchen
name=Annabel

# as COMPUTER FOLDER SERVER COMMAND…: a command of hubbub there; sets $status, and leaves its words in $scratch/said and …/complaint
as() {
    local where=$1 folder=$2 server=$3
    shift 3
    status=0
    on "$where" timeout 60 "$hubbub" "$@" --server "$server" --data "$scratch/$where/$folder" --name "$name-$folder-$where" --timeout 20 \
        >"$scratch/said" 2>"$scratch/complaint" || status=$?
}
# gets_in COMPUTER FOLDER SERVER [OPTIONS…]: whoever does may list the rooms
gets_in() {
    as "$1" "$2" "$3" rooms "${@:4}"
    ((status == 0)) || fail "no way in from the $1 with $3: $status, $(cat "$scratch/complaint")"
    say "in from the $1 with $3"
}
# is_stopped COMPUTER FOLDER SERVER [OPTIONS…]: by the key, with a reason, and nothing was said
is_stopped() {
    as "$1" "$2" "$3" rooms "${@:4}"
    ((status == distrusted)) || fail "the $1 was not stopped with $3: $status, $(cat "$scratch/complaint")"
    [[ ! -s $scratch/said ]] || fail "something was printed: $(cat "$scratch/said")"
    says_why "$scratch/complaint"
    say "stopped in the $1 with $3"
}
# says_why FILE: one sentence that names the cause and both keys, as its owner would compare them
says_why() {
    (($(wc -l <"$1") == 1)) || fail "not one sentence: $(cat "$1")"
    grep -q 'its key is another one' "$1" || fail "the cause is not named: $(cat "$1")"
    grep -qF "Expected: $(groups_of kitchen)." "$1" || fail "the expected key is not named: $(cat "$1")"
    grep -qF "Found: $found." "$1" || fail "the key that was found is not named: $(cat "$1")"
}
share() { on "$1" "$hubbub" share --json --data "$scratch/$1/data"; }
value() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; } # of a member of one JSON object
groups_of() { share "$1" | value groups; }
pins() { on "$1" "$hubbub" pins --json --data "$scratch/$1/$2"; }
known_by() { pins "$1" "$2" | value how; }
kitchen_with_password() {
    echo "$password" >"$scratch/password"
    host kitchen "Kitchen" --password-file "$scratch/password" "$@"
}

# private_room: Ada, in the kitchen, makes the room Cellar, for the invited only; sets $into_cellar, an invite for many
private_room() {
    local ada=(--room Cellar --data "$scratch/kitchen/ada" --server "$(share kitchen | value invite)")
    on kitchen "$hubbub" send --create "${ada[@]}" --name Ada --server-password-file "$scratch/password" "dark here" >/dev/null
    on kitchen "$hubbub" moderate preset private "${ada[@]}" >/dev/null
    into_cellar=$(on kitchen "$hubbub" invite make --uses 20 --json "${ada[@]}")
    token=$(value token <<<"$into_cellar")
    [[ -n $token ]] || fail "no token in $into_cellar"
}

# Every form in which a host can be named leads to it, from its own segment and from another one; what is known of its key afterwards
# is what the form told.
case_invites() {
    hall
    street
    kitchen_with_password
    private_room
    local where form letter invite link by_address=10.9.1.1
    invite=$(share kitchen | value invite)
    link=$(share kitchen | value link)
    [[ $invite == hubbub://10.9.1.1:4826\?k=* && $link == https://10.9.1.1:4826/* ]] || fail "odd: $invite $link"
    for where in garden attic; do
        for form in invite link by_address; do
            gets_in "$where" "$form" "${!form}" --server-password-file "$scratch/password"
        done
        [[ $(known_by "$where" invite) == invite ]] || fail "$(pins "$where" invite)"
        [[ $(known_by "$where" link) == invite ]] || fail "$(pins "$where" link)"
        [[ $(known_by "$where" by_address) == first-use ]] || fail "$(pins "$where" by_address)"
        # The password is for newcomers without an invite.
        as "$where" stranger "$by_address" rooms
        ((status == refused)) || fail "the $where came in without password: $status"
        # One string, in two forms, leads past the password into a room that is on no list.
        for letter in invite link; do
            as "$where" "$letter-cellar" "$(value "$letter" <<<"$into_cellar")" send "hello from the $where by $letter"
            ((status == 0)) || fail "the $letter does not lead into the cellar: $(cat "$scratch/complaint")"
        done
        as "$where" token-cellar "$invite" send --invite "$token" --room Cellar "hello from the $where by token"
        ((status == 0)) || fail "the token does not lead into the cellar: $(cat "$scratch/complaint")"
    done
    (($(on kitchen "$hubbub" history --room Cellar --limit 50 --data "$scratch/kitchen/ada" --server "$invite" | grep -c 'hello from the') == 6)) \
        || fail "not everybody spoke in the cellar"
}

# The router between attic and kitchen leads all connections to a program of its own.
case_rerouted() {
    hall
    street
    kitchen_with_password
    private_room
    local invite
    invite=$(share kitchen | value invite)
    gets_in attic known 10.9.1.1 --server-password-file "$scratch/password"
    middleman router 10.9.1.1:4826
    on router nft -f - <<'RULES' || skip "nft cannot redirect here"
table ip hubbub_test {
    chain prerouting {
        type nat hook prerouting priority -100; policy accept;
        iif eth1 tcp dport 4826 redirect to :4826
    }
}
RULES
    # Who has nothing but the address is taken in, and everything they say is heard: so the trap works.
    gets_in attic naive 10.9.1.1 --server-password-file "$scratch/password"
    has_heard router "$password"
    has_heard router "$name"
    forget router
    is_stopped attic known 10.9.1.1
    is_stopped attic invited "$invite" --server-password-file "$scratch/password"
    is_stopped attic invited "$(share kitchen | value link)" --server-password-file "$scratch/password"
    is_stopped attic invited 10.9.1.1 --invite "$(value invite <<<"$into_cellar")"
    as attic invited "$(value invite <<<"$into_cellar")" send "hello"
    ((status == distrusted)) || fail "something was sent: $status"
    says_why "$scratch/complaint"
    has_met router 5
    has_heard_nothing router
    [[ -z $(pins attic invited) ]] || fail "the wrong key is remembered: $(pins attic invited)"
    on router nft delete table ip hubbub_test
    # The same folder, the same string: nothing was spoilt, and the token is as good as new.
    as attic invited "$(value invite <<<"$into_cellar")" send "hello"
    ((status == 0)) || fail "the invite does not work any more: $(cat "$scratch/complaint")"
    gets_in attic known 10.9.1.1
    has_heard_nothing router
}

# While somebody listens, the host goes to another address, and a stranger on the segment takes the one it had.
case_address_taken() {
    hall
    computer porch
    plug porch hall eth0 10.9.1.3/24
    kitchen_with_password
    private_room
    local invite
    invite=$(share kitchen | value invite)
    gets_in garden known "$invite" --server-password-file "$scratch/password"
    in_background garden "$scratch/garden.heard" sh -c '"$@"; echo "ended with $?"' tail "$hubbub" tail --room Cellar --json \
        --server "$(value invite <<<"$into_cellar")" --data "$scratch/garden/listens" --name Ben
    await 20 "Ben listens in the garden" grep -q 'dark here' "$scratch/garden.heard"
    middleman porch 10.9.1.50:4826
    on kitchen ip address del 10.9.1.1/24 dev eth0
    on kitchen ip address add 10.9.1.50/24 dev eth0
    on porch ip address del 10.9.1.3/24 dev eth0
    on porch ip address add 10.9.1.1/24 dev eth0
    await 10 "the garden takes the porch for 10.9.1.1" is_taken_in garden porch
    await 45 "Ben's program has ended" grep -q 'ended with' "$scratch/garden.heard"
    grep -q "ended with $distrusted" "$scratch/garden.heard" || fail "$(cat "$scratch/garden.heard")"
    grep 'key is another one' "$scratch/garden.log" >"$scratch/reason" || fail "no reason: $(cat "$scratch/garden.log")"
    says_why "$scratch/reason"
    is_stopped garden known 10.9.1.1
    is_stopped garden fresh "$invite"
    has_heard_nothing porch
    # Where the invite knows both addresses, the wrong one is no obstacle.
    gets_in garden fresh "$invite&a=10.9.1.50" --server-password-file "$scratch/password"
    has_heard_nothing porch
    # The key is who the host is: at its new address it is the host that is known.
    gets_in garden known "${invite/10.9.1.1:/10.9.1.50:}"
}

# The host goes to another address, and tells its neighbourhood so. Who had it by address alone goes on there, on the strength of the key.
case_moved() {
    hall
    kitchen_with_password --nearby
    local ada=(--room Hall --name Ada --data "$scratch/kitchen/ada" --server "$(share kitchen | value invite)")
    on kitchen "$hubbub" send --create --server-password-file "$scratch/password" "${ada[@]}" "here" >/dev/null
    in_background garden "$scratch/garden.heard" "$hubbub" tail --room Hall --json --name Ben --server 10.9.1.1 \
        --data "$scratch/garden/known" --server-password-file "$scratch/password"
    local ben=$!
    await 20 "Ben listens in the garden" grep -q '"here"' "$scratch/garden.heard"
    on kitchen ip address del 10.9.1.1/24 dev eth0
    on kitchen ip address add 10.9.1.50/24 dev eth0
    on kitchen "$hubbub" send "${ada[@]/10.9.1.1:/10.9.1.50:}" "there" >/dev/null
    await 60 "Ben hears what is said at the new address" grep -q '"there"' "$scratch/garden.heard"
    [[ $(known_by garden known) == first-use ]] || fail "another trust than before: $(pins garden known)"
    # A program that starts anew knows no more than the old address.
    kill -TERM "$ben"
    await 10 "Ben has left" has_ended "$ben"
    on garden "$hubbub" rooms --server 10.9.1.1 --data "$scratch/garden/known" --timeout 30 | grep -q Hall || fail "the old address leads nowhere"
}

# is_taken_in COMPUTER OTHER: the other one asks from its new address, and the computer takes note of who has it
is_taken_in() {
    on "$2" ip neighbour flush dev eth0
    on "$2" bash -c "echo >/dev/udp/10.9.1.2/9"
    on "$1" ip neighbour show 10.9.1.1 | grep -qF "$(on "$2" ip -o link show eth0 | sed 's/.*ether \([^ ]*\).*/\1/')"
}

# The host itself shows another key, as after it was set up anew or its folder was stolen and replaced.
case_changed_key() {
    hall
    kitchen_with_password
    local invite before
    invite=$(share kitchen | value invite)
    gets_in garden invited "$invite" --server-password-file "$scratch/password"
    gets_in garden by-address 10.9.1.1 --server-password-file "$scratch/password"
    before=$(groups_of kitchen)
    stop_host kitchen
    await 10 "the host has ended" has_ended "${host_pid[kitchen]}"
    rm "$scratch"/kitchen/data/host/*.pem
    kitchen_with_password
    found=$(groups_of kitchen)
    [[ $found != "$before" ]] || fail "the key is the same"
    groups_of() { echo "$before"; }
    is_stopped garden invited "$invite"
    is_stopped garden invited 10.9.1.1
    is_stopped garden by-address 10.9.1.1
    is_stopped garden fresh "$invite" --server-password-file "$scratch/password"
    # The owner says that it is all right: the pin goes, and what comes next is a first contact.
    on garden "$hubbub" pins remove 10.9.1.1 --data "$scratch/garden/by-address" >/dev/null || fail "the pin cannot be removed"
    gets_in garden by-address 10.9.1.1
    [[ $(known_by garden by-address) == first-use ]] || fail "$(pins garden by-address)"
    on garden "$hubbub" pins remove 10.9.1.1 --data "$scratch/garden/invited" >/dev/null || fail "the pin cannot be removed"
    is_stopped garden invited "$invite" # the old invite still means the old key
    gets_in garden invited "$(share kitchen | value invite)"
    [[ $(known_by garden invited) == invite ]] || fail "$(pins garden invited)"
}

"case_$2"
echo "OK"
