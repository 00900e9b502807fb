// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The hosts of the local network; where there are none, why that may be.
ColumnLayout {
    id: list

    required property NearbyModel hosts
    required property DoctorController doctor
    property bool active: true ///< hosts are looked for
    readonly property alias rows: nearby
    signal chosen(string invite)
    signal wantsCheck

    visible: active || nearby.count > 0
    spacing: Theme.gapSmall

    // No layout: that of Qt 6.4 goes on to use rows that went.
    Column {
        Layout.fillWidth: true
        visible: nearby.count > 0
        spacing: list.spacing

        Repeater {
            id: nearby

            model: list.hosts

            delegate: NearbyEntry {
                width: Math.max(1, list.width) // without one it would not be counted, and then there would never be any
                onClicked: list.chosen(invite)
            }
        }
    }
    Words {
        Layout.fillWidth: true
        visible: nearby.count === 0 && list.doctor.verdict === "" && !list.doctor.running
        text: qsTr("Nobody hosts nearby so far.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    DoctorLine {
        Layout.fillWidth: true
        visible: nearby.count === 0
        doctor: list.doctor
        question: doctor.verdict === "" ? qsTr("Somebody does, and you do not see it?") : qsTr("Look again")
        busyText: qsTr("Looking why nobody is seen …")
        onWantsCheck: list.wantsCheck()
    }
}
