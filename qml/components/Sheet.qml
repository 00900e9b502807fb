// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// A modal card in the middle of the window: a title, a content, and what its user puts below.
T.Popup {
    id: sheet

    property string title: ""
    property int wantedWidth: 440
    default property alias content: column.data

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: parent ? Math.min(wantedWidth, parent.width - 2 * Theme.gap) : wantedWidth
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.gap : 600)
    padding: Theme.gapBig + 4
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }
    background: Rectangle {
        radius: Theme.radiusBig
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
    contentItem: ColumnLayout {
        id: column

        spacing: Theme.gap
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        RowLayout {
            Layout.fillWidth: true
            visible: sheet.title !== ""

            Label {
                Layout.fillWidth: true
                text: sheet.title
                font.pixelSize: Theme.textTitle + 1
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            IconButton {
                iconName: "close"
                tip: qsTr("Close")
                onClicked: sheet.close()
            }
        }
    }
}
