// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Says that something is on its way, if that takes longer than a moment.
Rectangle {
    id: line

    required property bool loading
    property string text: qsTr("Loading …")
    property bool late: false

    onLoadingChanged: late = false
    visible: loading && late
    implicitWidth: words.implicitWidth + 24
    implicitHeight: words.implicitHeight + 8
    radius: height / 2
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Words {
        id: words
        anchors.centerIn: parent
        text: line.text
        color: Theme.inkSoft
        font.pixelSize: Theme.textTiny
        font.weight: Font.Medium
    }
    Timer {
        interval: 300
        running: line.loading
        onTriggered: line.late = true
    }
}
