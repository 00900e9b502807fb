// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A place with nothing in it yet, and what to do about that.
ColumnLayout {
    id: state

    required property string iconName
    required property string title
    property string text: ""
    property string actionText: ""
    signal action

    spacing: Theme.gapSmall

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.gapSmall
        implicitWidth: Math.round(64 * Math.min(Theme.zoom, 1.4))
        implicitHeight: implicitWidth
        radius: width / 3
        color: Theme.accentSoft

        Icon {
            anchors.centerIn: parent
            width: Math.round(parent.width * 0.47)
            height: width
            name: state.iconName
            color: Theme.accent
        }
    }
    Words {
        Layout.fillWidth: true
        text: state.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: 380
        Layout.alignment: Qt.AlignHCenter
        visible: text !== ""
        text: state.text
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        lineHeight: 1.1
        color: Theme.inkSoft
        font.pixelSize: Theme.textBody
    }
    ActionButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.gapSmall
        visible: state.actionText !== ""
        primary: true
        text: state.actionText
        onClicked: state.action()
    }
}
