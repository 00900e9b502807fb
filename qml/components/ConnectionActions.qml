// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What can be done about the state of the connection.
Row {
    id: actions

    required property ConnectionStatus connection
    property color ink: Theme.accent
    readonly property bool any: connection.canPause || connection.paused || connection.canRetry
    signal retry
    signal pause(on: bool)

    spacing: 10

    LinkButton {
        visible: actions.connection.canPause
        text: qsTr("Pause")
        ink: actions.ink
        onClicked: actions.pause(true)
    }
    LinkButton {
        visible: actions.connection.paused
        text: qsTr("Go on")
        ink: actions.ink
        onClicked: actions.pause(false)
    }
    LinkButton {
        visible: actions.connection.canRetry
        text: qsTr("Retry now")
        ink: actions.ink
        onClicked: actions.retry()
    }
}
