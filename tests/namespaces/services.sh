# SPDX-License-Identifier: GPL-3.0-or-later
# A real D-Bus and Avahi for one computer of the ground. Needs ground.sh.

# services_begin COMPUTER: from now on `on`, `host` and the rest use them there
services_begin() {
    local where=$1 folder=$scratch/$1.services tool
    for tool in dbus-daemon avahi-daemon avahi-browse unshare; do
        command -v "$tool" >/dev/null || skip "$tool is not installed"
    done
    mkdir -p "$folder"
    cat >"$folder/dbus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$folder/bus</listen>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
CONF
    cat >"$folder/avahi.conf" <<CONF
[server]
host-name=$where
use-ipv4=yes
use-ipv6=no
enable-dbus=yes
[wide-area]
enable-wide-area=no
[publish]
publish-workstation=no
publish-hinfo=no
CONF
    in_background "$where" "$folder/dbus.log" dbus-daemon --config-file="$folder/dbus.conf" --nofork --nopidfile
    await 10 "a bus runs in $where" test -S "$folder/bus"
    # Avahi wants one process per machine: each gets a /run of its own.
    in_background "$where" "$folder/avahi.log" env DBUS_SYSTEM_BUS_ADDRESS="unix:path=$folder/bus" unshare --mount -- \
        sh -c 'mkdir -p /run/avahi-daemon && mount -t tmpfs tmpfs /run/avahi-daemon && exec avahi-daemon --no-chroot --no-drop-root --no-rlimits -f "$0"' \
        "$folder/avahi.conf"
    eval "bus_$where=unix:path=$folder/bus"
    await 15 "Avahi runs in $where" on "$where" timeout 2 avahi-browse -rt _hubbub._tcp >/dev/null 2>&1
}
