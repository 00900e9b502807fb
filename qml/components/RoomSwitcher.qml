// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Ctrl+K: a few letters and Enter lead to a room on any server; those with something unread stand first.
Sheet {
    id: switcher

    required property AppController app
    signal roomChosen

    function choose(): void {
        list.forceLayout(); // a fast typist is ahead of it
        const row = list.currentItem as RoomRow;
        if (row) {
            close();
            app.showRoom(row.place, row.roomId);
            roomChosen();
        }
    }

    name: field.placeholderText
    wantedWidth: 460
    y: parent ? Math.round(parent.height * 0.14) : 0
    padding: Theme.gap
    onAboutToShow: {
        app.gathersRooms = true;
        field.text = "";
    }
    onClosed: app.gathersRooms = false
    onAppeared: field.forceActiveFocus()

    Field {
        id: field

        Layout.fillWidth: true
        iconName: "search"
        placeholderText: qsTr("Go to a room")
        onTextChanged: {
            found.filter = text;
            list.currentIndex = 0;
        }
        Keys.onUpPressed: list.decrementCurrentIndex()
        Keys.onDownPressed: list.incrementCurrentIndex()
        Keys.onReturnPressed: switcher.choose()
        Keys.onEnterPressed: switcher.choose()
    }
    RoomFilterModel {
        id: found
        rooms: switcher.app.everyRoom
    }
    RowList {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 8 * (Theme.rowHeight + 2))
        visible: count > 0
        spacing: 2
        model: found
        currentIndex: 0
        Accessible.role: Accessible.List
        Accessible.name: switcher.name

        delegate: RoomRow {
            required property int index

            width: ListView.view.width
            focusPolicy: Qt.NoFocus
            current: ListView.isCurrentItem
            onClicked: {
                list.currentIndex = index;
                switcher.choose();
            }
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.margins: Theme.gapSmall
        visible: list.count === 0
        text: qsTr("You are in no room of this name. Browse the rooms to find others.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
}
