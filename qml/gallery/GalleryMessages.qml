// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// The timeline with everything that can stand in it, and the composer below it.
Column {
    id: part

    required property GalleryStage stage
    readonly property RoomController room: stage.app.room

    spacing: Theme.gapHuge

    Shelf {
        title: "Timeline and composer"
        text: "Hover a message, or go to it by Tab and the arrow keys."

        Rectangle {
            width: Math.min(part.width, Math.round(760 * Theme.zoom))
            height: Math.round(720 * Theme.zoom)
            radius: Theme.radius
            color: Theme.window
            border.width: 1
            border.color: Theme.line

            TimelineView {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: composer.top
                anchors.margins: 1
                timeline: part.room.timeline
                composer: part.room.composer
                roomName: part.room.name
                windowActive: false
            }
            ComposerBar {
                id: composer

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                composer: part.room.composer
                roomName: part.room.name
                typing: part.room.typing
                settings: part.stage.app.settings
                members: part.room.members
                timeline: part.room.timeline.model
                rooms: part.stage.app.place.allRooms
            }
        }
        Specimen {
            caption: "over a message"
            HoverBar {
                width: implicitWidth
                height: implicitHeight
                canEdit: true
                canDelete: true
                canAnswer: true
            }
        }
        Specimen {
            caption: "silenced"
            ComposerBar {
                width: Math.round(420 * Theme.zoom)
                height: implicitHeight
                composer: part.room.composer
                roomName: part.room.name
                settings: part.stage.app.settings
                silence: "Only those who run the room write here."
            }
        }
        Specimen {
            caption: "notice, folded notices"
            Column {
                width: Math.round(420 * Theme.zoom)

                NoticeBody {
                    width: parent.width
                    text: "Gus joined"
                    time: "9:14"
                }
                NoticeBody {
                    width: parent.width
                    text: "Gus is now called Augusta"
                    time: "9:17"
                }
                NoticeBody {
                    width: parent.width
                    text: "Gus, Emmy Noether and 3 others joined"
                    time: "9:20"
                    isFold: true
                }
            }
        }
        Specimen {
            caption: "reactions, one of them the own"
            ReactionStrip {
                width: Math.round(300 * Theme.zoom)
                reactions: [{emoji: "🪐", count: 2, mine: true, who: "you and Grace"}, {emoji: "🎉", count: 11, mine: false, who: "Gus and others"}]
            }
        }
        Specimen {
            caption: "completion"
            Column {
                width: Math.round(300 * Theme.zoom)

                Repeater {
                    model: [["person", "Emmy Noether", "Member", "away"], ["room", "Garden", "", ""], ["emoji", "ringed planet", "", ""]]

                    delegate: CompletionItem {
                        required property int index
                        required property var modelData

                        width: Math.round(300 * Theme.zoom)
                        subjectId: "emmy"
                        insertion: "🪐"
                        kind: modelData[0]
                        title: modelData[1]
                        detail: modelData[2]
                        presence: modelData[3]
                        colour: 0
                        spoken: modelData[1]
                        current: index === 1
                    }
                }
            }
        }
        Specimen {
            caption: "not sent"
            FailedLine {
                width: Math.round(420 * Theme.zoom)
                text: "You are muted in this room."
            }
        }
    }
    Shelf {
        title: "Panes at the side"

        Repeater {
            model: [members, search]

            delegate: Loader {
                required property Component modelData

                width: Math.round(290 * Theme.zoom)
                height: Math.round(440 * Theme.zoom)
                sourceComponent: modelData
            }
        }
    }
    Component {
        id: members
        MemberPane {
            room: part.room
        }
    }
    Component {
        id: search
        SearchPane {
            search: part.room.search
            roomName: part.room.name
        }
    }
}
