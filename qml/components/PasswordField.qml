// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// One line for a secret, which is shown as dots until somebody wants to see it.
Field {
    id: field

    property bool shown: false
    readonly property alias eyeItem: eye

    function forget(): void {
        clear();
        shown = false;
    }

    leftPadding: mirrors ? eye.width + 6 : 12
    rightPadding: mirrors ? 12 : eye.width + 6
    echoMode: shown ? TextInput.Normal : TextInput.Password
    maximumLength: 256
    // While it shows dots, this toolkit keeps its name to itself.
    Accessible.description: [shown ? "" : placeholderText, problem].filter(part => part !== "").join(", ") // qmllint disable
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase

    IconButton {
        id: eye

        x: field.mirrors ? 3 : field.width - width - 3
        anchors.verticalCenter: parent.verticalCenter
        iconName: field.shown ? "hide" : "eye"
        iconSize: Math.round(17 * Theme.zoom)
        tip: field.shown ? qsTr("Hide the password") : qsTr("Show the password")
        onClicked: field.shown = !field.shown
    }
}
