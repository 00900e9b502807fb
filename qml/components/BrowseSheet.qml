// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// All rooms of the server, to join one or make a new one.
Sheet {
    id: sheet

    required property AppController app
    signal wantsCreate

    title: qsTr("Rooms")
    wantedWidth: 560
    onAboutToShow: {
        field.text = "";
        app.place.refreshRooms();
    }
    onAppeared: field.forceActiveFocus()

    GridLayout {
        Layout.fillWidth: true
        columns: sheet.width < 400 * Theme.zoom ? 1 : 2
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        Field {
            id: field

            Layout.fillWidth: true
            iconName: "search"
            placeholderText: qsTr("Name or topic")
            onTextChanged: found.filter = text
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        ActionButton {
            visible: !sheet.app.place.guest
            text: qsTr("New room")
            onClicked: {
                sheet.close();
                sheet.wantsCreate();
            }
        }
    }
    RoomFilterModel {
        id: found
        rooms: sheet.app.place.allRooms
    }
    RowList {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(180, Math.min(contentHeight, 380))
        spacing: 2
        activeFocusOnTab: true
        model: found
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rooms of this place")
        Keys.onReturnPressed: if (currentItem) {
            (currentItem as BrowseRow).chosen();
        }
        Keys.onEnterPressed: if (currentItem) {
            (currentItem as BrowseRow).chosen();
        }

        delegate: BrowseRow {
            width: ListView.view.width
            keyboardAt: list.activeFocus && ListView.isCurrentItem
            onChosen: {
                sheet.close();
                if (joined) {
                    sheet.app.place.openRoom(roomId);
                } else {
                    sheet.app.place.joinRoom(roomId);
                }
            }
        }

        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 40
            visible: sheet.app.place.roomsKnown && list.count === 0
            iconName: "compass"
            title: field.text === "" ? qsTr("No rooms yet") : qsTr("No room matches")
            text: sheet.app.place.guest ? "" : field.text === "" ? qsTr("Make the first one.")
                : qsTr("Try fewer letters, or make a room of this name.")
        }
        Words {
            anchors.centerIn: parent
            width: parent.width - 40
            visible: !sheet.app.place.roomsKnown && list.count === 0
            text: qsTr("As soon as the host answers, its rooms appear here.")
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            color: Theme.inkFaint
        }
    }
}
