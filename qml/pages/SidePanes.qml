// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// What stands beside the room only when somebody wants it. ChatPage loads it then.
Item {
    id: panes

    required property ChatPage page
    readonly property AppController app: page.app

    function pane(name: string): OnDemand {
        return name === "pins" ? pins : name === "thread" ? thread : search;
    }

    OnDemand {
        id: search

        anchors.fill: parent
        wanted: panes.page.wantedPane === "search"
        visible: wanted
        sourceComponent: SearchPane {
            search: panes.app.room.search
            roomName: panes.app.room.name
            onClose: panes.page.closePane()
            onChosen: (place, room, seq) => panes.page.openHit(place, room, seq)
        }
    }
    OnDemand {
        id: pins

        anchors.fill: parent
        wanted: panes.page.wantedPane === "pins"
        visible: wanted
        sourceComponent: PinsPane {
            room: panes.app.room
            onClose: panes.page.closePane()
            onChosen: seq => panes.page.goToMessage(seq)
        }
    }
    OnDemand {
        id: thread

        anchors.fill: parent
        wanted: panes.page.wantedPane === "thread"
        visible: wanted
        onWantedChanged: if (!wanted) {
            panes.app.room.thread.close();
        }
        sourceComponent: ThreadPane {
            room: panes.app.room
            onClose: panes.page.closePane()
            onChosen: seq => panes.page.goToMessage(seq)
            onPickReaction: (seq, near) => panes.page.pickReaction(seq, near)
        }
    }
}
