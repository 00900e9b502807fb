// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// Finding words in the open room; works without a connection.
Rectangle {
    id: pane

    required property SearchController search
    required property string roomName
    signal close
    signal chosen(var seq)

    function takeFocus(): void {
        field.forceActiveFocus();
        field.selectAll();
    }

    color: Theme.window

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.headerHeight
            Layout.leftMargin: Theme.gapBig
            Layout.rightMargin: Theme.gap

            Label {
                Layout.fillWidth: true
                text: qsTr("Find in %1").arg(pane.roomName)
                elide: Text.ElideRight
                font.weight: Font.DemiBold
            }
            IconButton {
                iconName: "close"
                tip: qsTr("Close (Esc)")
                onClicked: pane.close()
            }
        }
        Field {
            id: field

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            iconName: "search"
            placeholderText: qsTr("Words, or the beginning of one")
            text: pane.search.text
            onTextEdited: pane.search.text = text
            Keys.onEscapePressed: pane.close()
            Keys.onDownPressed: if (list.count > 0) {
                list.currentIndex = 0;
                list.forceActiveFocus(Qt.TabFocusReason);
            }
            Keys.onReturnPressed: if (list.count > 0) {
                list.currentIndex = Math.max(0, list.currentIndex);
                (list.currentItem as FoundItem).clicked();
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.gapBig
            visible: list.count === 0
            text: pane.search.text.trim() === "" ? qsTr("Searches this computer’s copy of the room, also without a connection.")
                : pane.search.searching ? qsTr("Searching …") : qsTr("Nothing found. Try fewer or shorter words.")
            wrapMode: Text.Wrap
            lineHeight: 1.1
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapSmall
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapSmall
            clip: true
            spacing: 2
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: pane.search.model
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Hits")
            Keys.onReturnPressed: if (currentItem) {
                (currentItem as FoundItem).clicked();
            }
            Keys.onEscapePressed: pane.close()
            T.ScrollBar.vertical: SlimScrollBar {}

            delegate: FoundItem {
                required property int index

                width: ListView.view.width
                words: pane.search.text
                keyboardAt: list.activeFocus && ListView.isCurrentItem
                current: ListView.isCurrentItem
                onClicked: {
                    list.currentIndex = index;
                    pane.chosen(seq);
                }
            }
        }
    }
}
