// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The hits of a search, under the names of their rooms. The next page comes when its beginning is nearly in sight.
RowList {
    id: list

    required property SearchController search
    signal chosen(int place, string roomId, var seq)
    signal wantsField
    signal close

    function choose(): void {
        const item = currentItem as FoundItem;
        if (item && item.openable) {
            chosen(item.place, item.roomId, item.seq);
        }
    }
    function askForMore(): void {
        if (contentHeight - (contentY - originY) < 2 * height) {
            search.loadMore();
        }
    }

    spacing: 2
    activeFocusOnTab: true
    model: search.model
    currentIndex: -1
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Hits")

    onContentYChanged: askForMore()
    onCountChanged: Qt.callLater(askForMore) // qmllint disable
    onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) {
        currentIndex = 0;
    }
    Keys.onReturnPressed: choose()
    Keys.onEnterPressed: choose()
    Keys.onEscapePressed: close()
    Keys.onUpPressed: event => {
        if (currentIndex <= 0) {
            wantsField();
        } else {
            event.accepted = false;
        }
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            currentIndex = event.key === Qt.Key_Home ? 0 : count - 1;
            event.accepted = true;
        }
    }

    Connections {
        target: list.search

        function onTextChanged(): void {
            list.currentIndex = -1; // Enter takes the newest again
        }
    }
    delegate: FoundItem {
        required property int index

        width: ListView.view.width
        namesRoom: list.search.namesRooms && beginsRoom
        keyboardAt: list.activeFocus && ListView.isCurrentItem
        current: ListView.isCurrentItem
        onClicked: {
            list.currentIndex = index;
            list.choose();
        }
    }
    footer: Item {
        width: ListView.view.width
        height: list.search.more ? 2 * Theme.gapBig : 0

        Words {
            anchors.centerIn: parent
            visible: list.search.more && list.search.searching
            text: qsTr("Looking further …")
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
        }
    }
}
