// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Rooms, the open room, and a pane at the side; one of them at a time where there is little space.
Item {
    id: page

    required property AppController app
    property bool windowActive: app.notifications.windowActive
    readonly property bool narrow: width < 700 * Theme.zoom
    readonly property bool roomy: width >= 1000 * Theme.zoom
    property bool offersSharing: false ///< as soon as a room is entered, which takes the focus
    property bool showsList: app.room.roomId === ""
    readonly property bool searchesAll: wantedPane === "search" && app.room.search.everywhere
    property string wantedPane: app.settings.membersShown && roomy ? "members" : ""
    signal wantsLeavePlace
    signal wantsSettings(string subject)

    function openPane(name: string): void {
        wantedPane = name;
        if (name === "members" || name === "") {
            app.settings.membersShown = name === "members";
        }
        if (name === "search") {
            app.room.search.everywhere = false;
        }
        if (name !== "" && name !== "members") {
            sidePane(name).takeFocus();
        }
    }
    function find(everywhere: bool): void {
        wantedPane = "search";
        showsList = showsList && !narrow;
        sidePane("search").made().start(everywhere);
    }
    /// To a hit; in another room the way back leads to this one.
    function openHit(place: int, room: string, seq: var): void {
        if (place === app.place.number && room === app.room.roomId) {
            goToMessage(seq);
            return;
        }
        const from = app.room.roomId === "" ? [] : [app.place.number, app.room.roomId, app.room.name, roomPane.timelineItem.place()];
        app.showMessage(place, room, seq);
        roomPane.cameFrom = from;
        if (narrow) {
            wantedPane = "";
        } else {
            sidePane("search").made().takeListFocus();
        }
    }
    function openThread(seq: var): void {
        app.room.thread.show(seq);
        openPane("thread");
    }
    function sidePane(name: string): OnDemand {
        return name === "members" ? members : panes.made().pane(name);
    }
    function goToMessage(seq: var): void {
        if (narrow) {
            wantedPane = "";
        }
        roomPane.jumpTo(seq);
    }
    function closePane(): void {
        roomPane.cameFrom = [];
        openPane("");
        roomPane.focusComposer();
    }
    function goToRoom(id: string): void {
        if (id !== "") {
            app.place.openRoom(id);
            enterRoom();
        }
    }
    function offerSharing(): void {
        if (offersSharing && app.room.roomId !== "") {
            offersSharing = false;
            sheets.made().share.open();
        }
    }
    function enterRoom(): void {
        showsList = false;
        roomPane.focusComposer();
    }
    /// F6: servers, rooms, messages, composer, side pane.
    function nextFocusPane(backwards: bool): void {
        const rooms = page.app.places.count > 1 ? [rail, sidebar] : [sidebar];
        const panes = rooms.concat([roomPane.timelineItem, roomPane.composerItem]); // qmllint disable
        if (side.visible) {
            panes.push(sidePane(wantedPane));
        }
        const now = panes.findIndex(pane => holdsFocus(pane));
        const next = panes[(now + (backwards ? panes.length - 1 : 1)) % panes.length];
        showsList = next === sidebar || next === rail;
        next.takeFocus();
    }
    function holdsFocus(pane: Item): bool {
        for (let at = page.Window.activeFocusItem; at; at = at.parent) {
            if (at === pane) {
                return true;
            }
        }
        return false;
    }

    // Where nothing else wants it.
    Keys.onEscapePressed: page.app.room.timeline.markAllRead()

    RowLayout {
        anchors.fill: parent
        spacing: 0

        OnDemand {
            id: rail

            Layout.fillHeight: true
            wanted: page.app.places.count > 1
            visible: wanted && sidebar.visible
            sourceComponent: PlaceRail {
                app: page.app
            }
        }
        Sidebar {
            id: sidebar

            Layout.fillHeight: true
            Layout.preferredWidth: page.narrow ? page.width - (rail.visible ? rail.width : 0) : Math.round(268 * Theme.zoom)
            Layout.maximumWidth: Layout.preferredWidth
            visible: !page.narrow || page.showsList
            app: page.app
            onRoomChosen: page.enterRoom()
            onWantsSwitcher: sheets.made().switcher.open()
            onWantsInbox: sheets.made().inbox.open()
            onWantsBrowse: sheets.made().browse.open()
            onWantsCreate: page.createRoom()
            onWantsLeavePlace: page.wantsLeavePlace()
            onWantsSettings: subject => page.wantsSettings(subject)
            onWantsShare: sheets.made().share.open()
            onWantsKey: sheets.made().key.open()
        }
        RoomPane {
            id: roomPane

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !page.narrow || !page.showsList
            app: page.app
            narrow: page.narrow
            sidePane: page.wantedPane
            windowActive: page.windowActive
            onBack: page.showsList = true
            onWantsPane: name => page.openPane(name)
            onWantsBrowse: sheets.made().browse.open()
            onWantsCreate: page.createRoom()
            onWantsRename: sheets.made().rename()
            onWantsTopic: sheets.made().setTopic()
            onWantsLeave: sheets.made().sureToLeave.open()
            onWantsRules: sheets.made().rules.open()
            onWantsThread: seq => page.openThread(seq)
            onWantsRoomBack: (place, id, seq) => {
                page.app.showRoom(place, id);
                page.enterRoom();
                if (seq !== 0) {
                    page.app.room.timeline.jumpTo(seq, -1);
                }
            }
        }
        // Keeps the room's width while a pane lies over it in a small window.
        Item {
            Layout.fillHeight: true
            Layout.preferredWidth: page.roomy && side.visible ? side.width : 0
        }
    }
    Rectangle {
        id: side

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: page.narrow ? parent.width : Math.round(290 * Theme.zoom)
        visible: page.wantedPane !== "" && (page.app.room.roomId !== "" || page.searchesAll) && !(page.narrow && page.showsList)
        color: Theme.window

        OnDemand {
            id: members

            anchors.fill: parent
            anchors.leftMargin: 1
            wanted: page.wantedPane === "members"
            visible: wanted
            sourceComponent: MemberPane {
                room: page.app.room
                online: page.app.place.connection.online
                opensDirect: page.app.place.opensDirect
                onClose: page.closePane()
                onWantsDirect: user => page.app.place.openDirect(user)
            }
        }
        OnDemand {
            id: panes

            anchors.fill: parent
            anchors.leftMargin: 1
            wanted: page.wantedPane !== "" && page.wantedPane !== "members"
            visible: wanted
            file: Qt.resolvedUrl("SidePanes.qml")
            given: ({
                    "page": page
                })
        }
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line
        }
    }

    function pickReaction(seq: var, near: Item): void {
        roomPane.pickReaction(seq, near);
    }
    function createRoom(): void {
        sheets.made().create();
    }

    OnDemand {
        id: sheets

        file: Qt.resolvedUrl("ChatSheets.qml")
        given: ({
                "page": page
            })
        wanted: page.app.place.admission.wanted
    }
    Connections {
        target: page.app

        function onWantsSharing(): void {
            page.offersSharing = true;
            page.offerSharing();
        }
    }
    Connections {
        target: page.app.place

        function onWantsBrowsing(): void {
            sheets.made().browse.open();
        }
    }
    Connections {
        target: page.app.room

        function onRoomChanged(): void {
            roomPane.cameFrom = [];
            if (page.app.room.roomId !== "") {
                page.enterRoom();
                page.offerSharing();
            } else {
                page.showsList = true;
            }
        }
    }
    ChatKeys {
        app: page.app
        onWantsSwitcher: sheets.made().switcher.open()
        onWantsRoom: id => page.goToRoom(id)
        onWantsSearch: everywhere => page.find(everywhere)
        onWantsInbox: sheets.made().inbox.open()
        onWantsUnread: roomPane.timelineItem.toFirstUnread()
        onWantsBack: roomPane.goBack()
        onWantsNextPane: backwards => page.nextFocusPane(backwards)
    }
}
