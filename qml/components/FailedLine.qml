// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A message that was refused for good: why, and the person's two choices.
RowLayout {
    id: line

    required property string text
    signal retry
    signal discard

    spacing: 8

    Icon {
        Layout.preferredWidth: Theme.iconSmall
        Layout.preferredHeight: Theme.iconSmall
        name: "alert"
        color: Theme.danger
        stroke: 2
    }
    Label {
        Layout.fillWidth: true
        text: line.text !== "" ? qsTr("Not sent. %1").arg(line.text) : qsTr("Not sent.")
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSmall
    }
    LinkButton {
        text: qsTr("Retry")
        onClicked: line.retry()
    }
    LinkButton {
        text: qsTr("Delete")
        onClicked: line.discard()
    }
}
