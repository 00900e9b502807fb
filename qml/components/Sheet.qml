// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// A modal card in the middle of the window: a title, and a content that scrolls where the window is too small for it.
T.Popup {
    id: sheet

    property string title: ""
    property string name: title ///< for who cannot see it; needed where no title is shown
    property int wantedWidth: 440 ///< with text of normal size
    default property alias content: column.data
    signal appeared ///< and takes keys, which do not wait until it is opened

    /// For one that is long: whoever opens it begins at its top, wherever they were last time.
    function takeFocus(): void {
        flick.contentY = 0;
        column.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Math.round(wantedWidth * Theme.zoom), parent ? parent.width - 2 * Theme.gap : wantedWidth)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.gap : 600)
    padding: Theme.gapBig + 4
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onVisibleChanged: if (visible) {
        forceActiveFocus(Qt.PopupFocusReason);
        appeared();
    }

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
    background: Elevation {
        radius: Theme.radiusBig
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap - flick.room
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.name

        RowLayout {
            Layout.fillWidth: true
            visible: sheet.title !== ""

            Label {
                Layout.fillWidth: true
                text: sheet.title
                font.pixelSize: Theme.textTitle + 1
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "close"
                tip: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        ScrollArea {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: -room
            Layout.topMargin: 0
            room: 5 // else the rings would be cut off at the edge
            implicitHeight: contentHeight
            contentHeight: column.implicitHeight + 2 * room
            clip: true
            interactive: contentHeight > height

            ColumnLayout {
                id: column

                x: flick.room
                y: flick.room
                width: flick.width - 2 * flick.room
                spacing: Theme.gap
            }
        }
    }
}
