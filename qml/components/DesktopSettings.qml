// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// How the program lives on this computer, and how it hosts.
ColumnLayout {
    id: part

    required property AppController app
    required property DesktopController desktop
    readonly property list<string> closings: ["ask", "tray", "quit"]

    spacing: Theme.gap

    Choice {
        Layout.fillWidth: true
        visible: part.desktop.autostartSupported
        text: qsTr("Start when I log in")
        detail: qsTr("In the tray, so that messages are noticed.")
        checked: part.desktop.autostart
        onToggled: part.desktop.autostart = checked
    }
    SectionTitle {
        Layout.topMargin: 0
        visible: part.desktop.trayAvailable
        text: qsTr("Closing the window")
    }
    PillChoice {
        Layout.fillWidth: true
        visible: part.desktop.trayAvailable
        options: [qsTr("Asks"), qsTr("Keeps Hubbub in the tray"), qsTr("Ends Hubbub")]
        chosen: part.closings.indexOf(part.desktop.closing)
        onPicked: index => part.desktop.closing = part.closings[index]
    }
    SectionTitle {
        text: qsTr("Hosting")
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Let others on the network in")
        detail: part.app.host.running ? qsTr("Counts from the next hosting on.") : qsTr("Otherwise a place you host is for this computer only.")
        checked: part.app.settings.openToNetwork
        onToggled: part.app.settings.openToNetwork = checked
    }
    Choice {
        Layout.fillWidth: true
        visible: part.app.host.running && part.app.host.openToNetwork
        text: qsTr("Show my place to people nearby")
        checked: part.app.host.visibleNearby
        onToggled: part.app.host.visibleNearby = checked
    }
    Choice {
        Layout.fillWidth: true
        text: qsTr("Direct messages where I host")
        detail: checked ? qsTr("Two people may open a room of their own.") : qsTr("Nobody opens a new one; those that exist go on.")
        checked: part.app.host.direct
        onToggled: part.app.host.direct = checked
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        text: qsTr("What is kept stands in %1").arg("\u2066" + part.app.dataFolder + "\u2069")
        wrapMode: Text.WrapAnywhere
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
}
