// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The rooms of this server, and who and where this user is.
Rectangle {
    id: sidebar

    required property AppController app
    signal roomChosen
    signal wantsSwitcher
    signal wantsInbox
    signal wantsBrowse
    signal wantsCreate
    signal wantsLeavePlace
    signal wantsSettings(string subject)
    signal wantsShare
    signal wantsKey

    function takeFocus(): void {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    color: Theme.sidebar

    OnDemand {
        id: roomMenu

        sourceComponent: NotifyLevelMenu {
            property string roomId: ""

            function show(row: RoomRow, x: real, y: real): void {
                roomId = row.roomId;
                level = row.level;
                favourite = row.favourite;
                popup(row, x, y);
            }

            onLevelChosen: level => sidebar.app.place.setNotifyLevel(roomId, level)
            onFavouriteChosen: on => sidebar.app.place.setFavourite(roomId, on)
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap + 2
            Layout.bottomMargin: Theme.gap
            spacing: Theme.gapSmall

            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: 34

                Words {
                    Layout.fillWidth: true
                    text: sidebar.app.place.title
                    elide: Text.ElideRight
                    font.pixelSize: Theme.textTitle
                    font.weight: Font.DemiBold
                }
                IconButton {
                    iconName: "inbox"
                    tip: qsTr("What waits for you (Ctrl+U)")
                    tint: sidebar.app.notifications.count > 0 ? Theme.accent : Theme.inkSoft
                    onClicked: sidebar.wantsInbox()
                }
                IconButton {
                    iconName: "search"
                    tip: qsTr("Go to a room (Ctrl+K)")
                    onClicked: sidebar.wantsSwitcher()
                }
            }
            HostLine {
                Layout.fillWidth: true
                app: sidebar.app
                onWantsShare: sidebar.wantsShare()
                onWantsKey: sidebar.wantsKey()
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap + 2
            Layout.rightMargin: Theme.gap + 2
            implicitHeight: 1
            color: Theme.line
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap + 10
            Layout.rightMargin: Theme.gap
            Layout.topMargin: Theme.gapSmall
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: qsTr("Rooms")
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
            IconButton {
                side: Theme.buttonSmall
                iconSize: Theme.iconSmall
                visible: !sidebar.app.place.archive
                iconName: "compass"
                tip: qsTr("Browse rooms")
                onClicked: sidebar.wantsBrowse()
            }
            IconButton {
                side: Theme.buttonSmall
                iconSize: Theme.iconSmall
                visible: !sidebar.app.place.archive && !sidebar.app.place.guest
                iconName: "plus"
                tip: qsTr("New room")
                onClicked: sidebar.wantsCreate()
            }
        }
        RowList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.topMargin: 2
            spacing: 2
            activeFocusOnTab: true
            model: sidebar.app.place.rooms
            currentIndex: -1
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms")
            onActiveFocusChanged: if (activeFocus && currentIndex < 0 && count > 0) {
                currentIndex = 0;
            }
            Keys.onReturnPressed: if (currentItem) {
                (currentItem as RoomRow).clicked();
            }
            Keys.onEnterPressed: if (currentItem) {
                (currentItem as RoomRow).clicked();
            }
            Keys.onSpacePressed: if (currentItem) {
                (currentItem as RoomRow).clicked();
            }
            Keys.onMenuPressed: if (currentItem) {
                (currentItem as RoomRow).wantsMenu(currentItem.width / 2, currentItem.height);
            }

            delegate: RoomRow {
                required property int index

                width: ListView.view.width
                focusPolicy: Qt.NoFocus
                current: roomId === sidebar.app.room.roomId
                keyboardAt: list.activeFocus && ListView.isCurrentItem
                onClicked: {
                    list.currentIndex = index;
                    sidebar.app.place.openRoom(roomId);
                    sidebar.roomChosen();
                }
                onWantsMenu: (x, y) => roomMenu.made().show(this, x, y)
            }
        }
        UserStrip {
            Layout.fillWidth: true
            app: sidebar.app
            onWantsLeavePlace: sidebar.wantsLeavePlace()
            onWantsSettings: subject => sidebar.wantsSettings(subject)
        }
    }
}
