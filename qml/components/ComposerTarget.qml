// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Above the composer's field: which message is being answered or changed.
Item {
    id: target

    required property ComposerController composer

    visible: composer.editing || composer.replying
    implicitHeight: visible ? row.implicitHeight + 10 : 0

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 14
        anchors.rightMargin: 8
        spacing: 8

        Icon {
            Layout.preferredWidth: Theme.iconSmall
            Layout.preferredHeight: Theme.iconSmall
            name: target.composer.editing ? "edit" : "reply"
            color: Theme.accent
        }
        Words {
            text: target.composer.editing ? qsTr("Edit") : target.composer.targetAuthor === "" ? qsTr("Reply to a message")
                : qsTr("Reply to %1").arg(target.composer.targetAuthor)
            Layout.maximumWidth: target.width * 0.45
            elide: Text.ElideRight
            color: Theme.accent
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
        }
        Words {
            Layout.fillWidth: true
            text: target.composer.targetText
            elide: Text.ElideRight
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
        }
        IconButton {
            side: Theme.buttonSmall
            iconSize: Theme.iconSmall
            iconName: "close"
            tip: qsTr("Cancel (Esc)")
            onClicked: target.composer.cancel()
        }
    }
}
