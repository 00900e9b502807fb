// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The sheets of the chat page, which loads them when one is asked for.
Item {
    id: sheets

    required property ChatPage page
    readonly property AppController app: page.app
    readonly property alias switcher: switcher
    readonly property alias inbox: inbox
    readonly property alias browse: browse
    readonly property alias share: share
    readonly property alias rules: rules
    readonly property alias sureToLeave: sureToLeave
    readonly property alias key: key

    function create(): void {
        form.made().show(RoomFormSheet.Purpose.Create, "", "", "");
    }
    function rename(): void {
        form.made().show(RoomFormSheet.Purpose.Rename, app.room.roomId, app.room.name, "");
    }
    function setTopic(): void {
        form.made().show(RoomFormSheet.Purpose.Topic, app.room.roomId, "", app.room.topic);
    }

    OnDemand {
        id: switcher

        sourceComponent: RoomSwitcher {
            app: sheets.app
            onRoomChosen: sheets.page.enterRoom()
        }
    }
    OnDemand {
        id: inbox

        sourceComponent: InboxSheet {
            app: sheets.app
            onRoomChosen: sheets.page.enterRoom()
        }
    }
    OnDemand {
        id: browse

        sourceComponent: BrowseSheet {
            app: sheets.app
            onWantsCreate: sheets.page.createRoom()
        }
    }
    OnDemand {
        id: form

        sourceComponent: RoomFormSheet {
            app: sheets.app
        }
    }
    OnDemand {
        id: share

        sourceComponent: SharePanel {
            host: sheets.app.host
            doctor: sheets.app.doctor
            room: sheets.app.room
            ownsRoom: sheets.app.place.hosted
            onWantsCopy: text => sheets.app.copyToClipboard(text)
        }
    }
    OnDemand {
        id: password

        wanted: sheets.app.place.admission.wanted
        sourceComponent: PasswordSheet {
            place: sheets.app.place
        }
    }
    OnDemand {
        id: rules

        sourceComponent: RoomRulesSheet {
            room: sheets.app.room
            hosted: sheets.app.place.hosted
            ownHost: sheets.app.host.invite
            onWantsCopy: text => sheets.app.copyToClipboard(text)
        }
    }
    OnDemand {
        id: sureToLeave

        sourceComponent: ConfirmSheet {
            title: qsTr("Leave %1?").arg(sheets.app.room.name)
            text: qsTr("You hear no more of this room until you join it again.")
            yesText: qsTr("Leave")
            onConfirmed: sheets.app.place.leaveRoom(sheets.app.room.roomId)
        }
    }
    OnDemand {
        id: key

        sourceComponent: KeySheet {
            groups: sheets.app.place.keyGroups
            onWantsCopy: text => sheets.app.copyToClipboard(text)
        }
    }
}
