// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Ctrl+U: what waits on all servers, first what means this user.
Sheet {
    id: sheet

    required property AppController app
    property bool showsRooms: false
    signal roomChosen

    function focusList(): void {
        (showsRooms ? rooms : mentions).forceActiveFocus(Qt.TabFocusReason);
    }
    function go(place: int, room: string, seq: var): void {
        close();
        if (seq > 0) {
            app.showMessage(place, room, seq);
        } else {
            app.showRoom(place, room);
        }
        roomChosen();
    }

    title: qsTr("What waits for you")
    wantedWidth: 560
    onAboutToShow: {
        app.gathersRooms = true;
        app.inbox.look();
        showsRooms = app.notifications.count === 0 && app.notifications.unread;
    }
    onClosed: app.gathersRooms = false
    onAppeared: focusList()

    PillChoice {
        Layout.fillWidth: true
        options: [qsTr("For you"), qsTr("Unread rooms")]
        chosen: sheet.showsRooms ? 1 : 0
        onPicked: index => {
            sheet.showsRooms = index === 1;
            sheet.focusList();
        }
    }
    Connections {
        target: sheet.app.notifications
        enabled: sheet.opened

        function onCountChanged(): void {
            sheet.app.inbox.look();
        }
    }
    RoomFilterModel {
        id: unread
        rooms: sheet.app.everyRoom
        unreadOnly: true
    }
    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(260, Math.min(400, (sheet.showsRooms ? rooms : mentions).contentHeight))

        RowList {
            id: mentions

            anchors.fill: parent
            visible: !sheet.showsRooms
            spacing: 2
            activeFocusOnTab: true
            model: sheet.app.inbox.mentions
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Messages that mention you")
            Keys.onReturnPressed: if (currentItem) {
                (currentItem as MessageCard).clicked();
            }
            Keys.onEnterPressed: if (currentItem) {
                (currentItem as MessageCard).clicked();
            }

            delegate: MessageCard {
                required property int index
                required property int place
                required property string placeTitle
                required property string room
                required property string roomName
                required property var seq

                width: ListView.view.width
                where: placeTitle === "" ? roomName : qsTr("%1 · %2").arg(roomName).arg(placeTitle)
                keyboardAt: mentions.activeFocus && ListView.isCurrentItem
                onClicked: sheet.go(place, room, seq)
            }
        }
        RowList {
            id: rooms

            anchors.fill: parent
            visible: sheet.showsRooms
            spacing: 2
            activeFocusOnTab: true
            model: unread
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms with something unread")
            Keys.onReturnPressed: if (currentItem) {
                (currentItem as RoomRow).clicked();
            }
            Keys.onEnterPressed: if (currentItem) {
                (currentItem as RoomRow).clicked();
            }

            delegate: RoomRow {
                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                keyboardAt: rooms.activeFocus && ListView.isCurrentItem
                onClicked: sheet.go(place, roomId, 0)
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 40
            visible: (sheet.showsRooms ? rooms.count : mentions.count) === 0
            iconName: "inbox"
            title: sheet.showsRooms ? qsTr("All is read") : qsTr("Nobody has mentioned you yet")
            text: sheet.showsRooms ? qsTr("Rooms with something new appear here, from all servers.")
                : qsTr("When somebody writes @ and your name, or @all, the message appears here.")
        }
    }
}
