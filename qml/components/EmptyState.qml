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
        implicitWidth: 64
        implicitHeight: 64
        radius: 22
        color: Theme.accentSoft

        Icon {
            anchors.centerIn: parent
            width: 30
            height: 30
            name: state.iconName
            color: Theme.accent
        }
    }
    Label {
        Layout.fillWidth: true
        text: state.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
    }
    Label {
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
