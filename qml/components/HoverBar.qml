// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What one can do with the message under the pointer.
Rectangle {
    id: bar

    required property bool canEdit
    property bool canDelete: false
    required property bool canAnswer
    signal react
    signal reply
    signal edit
    signal askDelete
    signal more

    implicitWidth: row.implicitWidth + 6
    implicitHeight: row.implicitHeight + 6
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Row {
        id: row

        anchors.centerIn: parent

        IconButton {
            visible: bar.canAnswer
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            focusPolicy: Qt.NoFocus
            iconName: "smile"
            tip: qsTr("React (+)")
            onClicked: bar.react()
        }
        IconButton {
            visible: bar.canAnswer
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            focusPolicy: Qt.NoFocus
            iconName: "reply"
            tip: qsTr("Reply (R)")
            onClicked: bar.reply()
        }
        IconButton {
            visible: bar.canEdit
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            focusPolicy: Qt.NoFocus
            iconName: "edit"
            tip: qsTr("Edit (E)")
            onClicked: bar.edit()
        }
        IconButton {
            visible: bar.canDelete
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            focusPolicy: Qt.NoFocus
            iconName: "trash"
            tip: qsTr("Delete (Del)")
            onClicked: bar.askDelete()
        }
        IconButton {
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            focusPolicy: Qt.NoFocus
            iconName: "more"
            tip: qsTr("More")
            onClicked: bar.more()
        }
    }
}
