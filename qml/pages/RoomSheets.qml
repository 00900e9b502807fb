// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What opens over the open room. RoomPane loads it when something of it is asked for.
Item {
    id: sheets

    required property RoomPane pane
    readonly property RoomController room: pane.room
    readonly property alias menu: menu
    readonly property alias exportSheet: exportSheet
    readonly property alias calendar: calendar
    readonly property alias emoji: emoji
    readonly property alias reactions: reactions
    readonly property alias openLink: openLink
    readonly property alias sureToDelete: sureToDelete

    OnDemand {
        id: menu

        sourceComponent: MessageMenu {
            timeline: sheets.room.timeline
            composer: sheets.room.composer
            canPin: sheets.room.canPin
            onWantsReaction: (seq, near) => sheets.pane.pickReaction(seq, near)
            onWantsDelete: (seq, othersName) => sheets.pane.askDelete(seq, othersName)
            onWantsLink: link => sheets.pane.openLink(link)
            onWantsThread: seq => sheets.pane.wantsThread(seq)
            onWantsMessageLink: seq => sheets.pane.copyLink(seq)
            onWantsVersions: seq => versions.made().show(seq)
        }
    }
    OnDemand {
        id: exportSheet

        sourceComponent: ExportSheet {
            exporter: sheets.room.exporter
            roomName: sheets.room.name
            onWantsCopy: text => sheets.pane.app.copyToClipboard(text)
        }
    }
    OnDemand {
        id: versions

        sourceComponent: VersionsSheet {
            versions: sheets.room.versions
        }
    }
    OnDemand {
        id: calendar

        sourceComponent: CalendarSheet {
            onChosen: day => sheets.room.timeline.jumpToDay(day, sheets.pane.timelineItem.place())
        }
    }
    OnDemand {
        id: emoji

        sourceComponent: EmojiPicker {
            settings: sheets.pane.app.settings
            onPicked: text => sheets.pane.composerItem.insert(text)
        }
    }
    OnDemand {
        id: reactions

        sourceComponent: EmojiPicker {
            property var seq: 0

            function openFor(message: var, near: Item): void {
                seq = message;
                openNear(near);
            }

            settings: sheets.pane.app.settings
            onPicked: text => sheets.room.timeline.react(seq, text)
        }
    }
    OnDemand {
        id: openLink

        sourceComponent: OpenLinkSheet {
            onWantsOpen: target => Qt.openUrlExternally(target)
            onWantsCopy: target => sheets.room.timeline.copy(target)
        }
    }
    OnDemand {
        id: sureToDelete

        sourceComponent: DeleteSheet {
            onWantsDeletion: seq => sheets.room.timeline.remove(seq)
        }
    }
}
