// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What is wrong with the connection, when the next attempt is made, and a way to make it now. Never in the way of reading or
/// writing.
Rectangle {
    id: bar

    required property ConnectionStatus connection
    signal retry

    visible: connection.shown
    implicitHeight: visible ? row.implicitHeight + 14 : 0
    color: connection.refused ? Theme.dangerSoft : Theme.warningSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: connection.text + " " + connection.detail

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gapBig
        anchors.rightMargin: Theme.gap
        spacing: 10

        Icon {
            Layout.preferredWidth: 17
            Layout.preferredHeight: 17
            name: "alert"
            color: bar.connection.refused ? Theme.danger : Theme.warning
            stroke: 2
        }
        Label {
            Layout.fillWidth: true
            text: bar.connection.detail === "" ? bar.connection.text
                : qsTr("%1 %2 What you write is sent later.").arg(bar.connection.text).arg(bar.connection.detail)
            wrapMode: Text.Wrap
            color: bar.connection.refused ? Theme.danger : Theme.warning
            font.pixelSize: Theme.textSmall
        }
        LinkButton {
            visible: bar.connection.canRetry
            text: qsTr("Retry now")
            ink: bar.connection.refused ? Theme.danger : Theme.warning
            onClicked: bar.retry()
        }
    }
}
