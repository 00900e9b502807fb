// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The open room: header, connection line, messages, composer.
Rectangle {
    id: pane

    required property AppController app
    required property bool narrow
    required property string sidePane
    property bool windowActive: true
    readonly property RoomController room: app.room
    readonly property bool anyRoom: room.roomId !== ""
    /// Whence a search led here: the number of the server, the room's id, its name, and where the reader stood in it. Empty if it did
    /// not.
    property var cameFrom: []
    signal back
    signal wantsRoomBack(int place, string id, var seq)
    signal wantsPane(string pane)
    signal wantsBrowse
    signal wantsCreate
    signal wantsRename
    signal wantsTopic
    signal wantsLeave
    signal wantsRules
    signal wantsThread(var seq)

    readonly property alias timelineItem: timeline
    readonly property alias composerItem: composer

    function focusTimeline(): void {
        timeline.takeFocus();
    }
    function focusComposer(): void {
        (room.archived ? timeline : composer).takeFocus(); // qmllint disable
    }
    function jumpTo(seq: var): void {
        room.timeline.jumpTo(seq, timeline.place());
    }
    function copyLink(seq: var): void {
        app.copyToClipboard(app.messageLink(seq));
        app.noticed(qsTr("The link to the message is copied."));
    }
    function pickDay(seq: var): void {
        sheets.made().calendar.made().show(room.timeline.model.isoDayOf(seq));
    }
    function pickReaction(seq: var, near: Item): void {
        sheets.made().reactions.made().openFor(seq, near);
    }
    function askDelete(seq: var, othersName: string): void {
        sheets.made().sureToDelete.made().ask(seq, othersName);
    }
    function openLink(link: var): void {
        sheets.made().openLink.made().show(link);
    }
    /// To where the reader was before a jump, in this room or another.
    function goBack(): void {
        if (cameFrom.length > 0) {
            wantsRoomBack(cameFrom[0], cameFrom[1], cameFrom[3]);
        } else if (room.timeline.canGoBack) {
            room.timeline.goBack();
        }
    }
    function page(direction: int): void {
        timeline.scrollPage(direction);
    }

    color: Theme.window

    Connections {
        target: pane.room.composer

        function onPosted(): void {
            pane.cameFrom = []; // who speaks has arrived
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomHeader {
            Layout.fillWidth: true
            app: pane.app
            narrow: pane.narrow
            pane: pane.sidePane
            visible: pane.anyRoom || pane.narrow
            onBack: pane.back()
            onWantsPane: name => pane.wantsPane(name)
            onWantsRename: pane.wantsRename()
            onWantsTopic: pane.wantsTopic()
            onWantsLeave: pane.wantsLeave()
            onWantsRules: pane.wantsRules()
            onWantsDay: pane.pickDay(timeline.place())
            onWantsExport: sheets.made().exportSheet.open()
        }
        ConnectionBar {
            Layout.fillWidth: true
            connection: pane.app.place.connection
            onRetry: pane.app.place.retryNow()
            onPause: on => pane.app.place.setPaused(on)
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            TimelineView {
                id: timeline

                anchors.fill: parent
                anchors.leftMargin: Theme.gapSmall
                anchors.rightMargin: Theme.gapSmall
                visible: pane.anyRoom
                timeline: pane.room.timeline
                composer: pane.room.composer
                moderates: pane.room.canModerate
                archived: pane.room.archived
                canPin: pane.room.canPin
                cameFrom: pane.cameFrom.length > 0 ? pane.cameFrom[2] : ""
                onWantsBack: pane.goBack()
                windowActive: pane.windowActive
                roomName: pane.room.name
                invitation: pane.room.archived ? "" : !pane.app.place.hosted ? qsTr("Say hello.")
                    : (pane.app.host.openToNetwork ? qsTr("Say hello. Others join at\n%1")
                        : qsTr("Say hello. Others on this computer join at\n%1")).arg(pane.app.host.addresses[0])
                onWantsComposer: pane.focusComposer()
                onPickReaction: (seq, near) => pane.pickReaction(seq, near)
                onOpenMenu: (row, near, x, y) => sheets.made().menu.made().show(row, near, x, y)
                onAskDelete: (seq, othersName) => pane.askDelete(seq, othersName)
                onOpenLink: link => pane.openLink(link)
                onWantsThread: seq => pane.wantsThread(seq)
                onWantsMessageLink: seq => pane.copyLink(seq)
                onWantsDay: seq => pane.pickDay(seq)
            }
            // Asynchronously, because at the start of the program a room opens in the next moment.
            Loader {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gapBig, 420)
                asynchronous: true
                active: !pane.anyRoom
                sourceComponent: EmptyState {
                    iconName: "compass"
                    title: pane.app.place.roomsKnown ? qsTr("You are in no room yet") : pane.app.place.connection.shown ? qsTr("Nothing saved from here yet")
                        : qsTr("Connecting …")
                    text: pane.app.place.roomsKnown ? pane.app.place.guest ? qsTr("Join one that others have made.") : qsTr("Join one that others have made, or make your own.")
                        : pane.app.place.connection.shown ? qsTr("As soon as the host answers, its rooms appear here.") : ""
                    actionText: pane.app.place.roomsKnown ? qsTr("Browse rooms") : ""
                    onAction: pane.wantsBrowse()
                }
            }
        }
        Words {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            visible: pane.room.archived && pane.anyRoom
            text: pane.room.silence
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
        }
        ComposerBar {
            id: composer

            Layout.fillWidth: true
            visible: pane.anyRoom && !pane.room.archived
            composer: pane.room.composer
            roomName: pane.room.name
            typing: pane.room.typing
            silence: pane.room.silence
            settings: pane.app.settings
            members: pane.room.members
            timeline: pane.room.timeline.model
            rooms: pane.app.place.allRooms
            onWantsEmoji: near => sheets.made().emoji.made().openNear(near)
            onWantsPage: direction => timeline.scrollPage(direction)
            onWantsTimeline: pane.focusTimeline()
            onWantsOldest: timeline.toOldest()
            onWantsLatest: timeline.toLatest()
        }
    }

    OnDemand {
        id: sheets

        file: Qt.resolvedUrl("RoomSheets.qml")
        given: ({
                "pane": pane
            })
    }
}
