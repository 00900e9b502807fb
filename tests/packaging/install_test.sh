#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_test.sh CMAKE BUILD: what is installed works from where it was put.
set -euo pipefail
cmake=$1 build=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/usr
fail() { printf '%s\n' "$*" >&2; exit 1; }

"$cmake" --install "$build" --prefix "$prefix" >"$scratch/log" || { cat "$scratch/log"; fail "not installed"; }

program=$prefix/bin/hubbub
"$program" --version | grep -q '[0-9]' || fail "does not say its version"
# The file of options as it comes, and with all that it names but files of other machines.
options=$prefix/share/doc/hubbub/hubbub.toml
sed -E '/^#(password-file|tls-)/d; s/^#([a-z-]+ = )/\1/' "$options" >"$scratch/all.toml"
grep -q '^port = ' "$scratch/all.toml" || fail "names no options"
for file in "$options" "$scratch/all.toml"; do
    "$program" --server --config "$file" --data "$scratch/data" --check-config || fail "its own options are wrong: $file"
done

unit=$prefix/lib/systemd/system/hubbub.service
while IFS= read -r called; do
    [[ -x $called ]] || fail "the unit calls $called"
done < <(sed -n 's/^Exec[A-Za-z]*=\([^ ]*\).*/\1/p' "$unit")
grep -q "^ExecStart=$program --server " "$unit" || fail "the unit starts another program"
if command -v systemd-analyze >/dev/null; then
    said=$(systemd-analyze verify --man=no "$unit" 2>&1 | grep -F hubbub.service || true)
    [[ -z $said ]] || fail "systemd says: $said"
fi
