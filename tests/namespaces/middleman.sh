# SPDX-License-Identifier: GPL-3.0-or-later
# Somebody in between on a computer of the ground, with a key of their own (between.py). Needs ground.sh.

# middleman COMPUTER HOST:PORT: waits there on port 4826 and passes on to the host; sets $found, the key it shows
middleman() {
    local where=$1 folder=$scratch/$1.between tool
    for tool in openssl /usr/bin/python3; do command -v "$tool" >/dev/null || skip "$tool is not installed"; done
    mkdir "$folder"
    in_background "$where" "$folder/ready" /usr/bin/python3 -B "$here/between.py" 4826 "$2" "$folder"
    await 20 "somebody waits on the $where" grep -q ready "$folder/ready"
    found=$(openssl x509 -in "$folder/cert.pem" -noout -pubkey | openssl pkey -pubin -outform DER | openssl dgst -sha256 -hex \
        | sed 's/.* //; s/..../& /g; s/ $//' | tr a-f A-F)
}

# has_heard COMPUTER TEXT: a client said that to it
has_heard() { grep -qF "$2" "$scratch/$1.between/understood" || fail "the $1 has not heard $2"; }
has_heard_nothing() { [[ ! -s $scratch/$1.between/heard ]] || fail "the $1 has heard: $(cat -v "$scratch/$1.between/heard")"; }
# has_met COMPUTER N: so many connections at least were led to it since it last forgot
has_met() { (($(wc -l <"$scratch/$1.between/met") >= $2)) || fail "few came to the $1: $(cat "$scratch/$1.between/met")"; }
forget() { truncate -s 0 "$scratch/$1.between"/{met,heard,understood}; }
