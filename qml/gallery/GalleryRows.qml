// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Rows of lists, and what stands in a list's place.
Column {
    id: rows

    required property GalleryStage stage
    readonly property int columnWidth: Math.round(300 * Theme.zoom)

    spacing: Theme.gapHuge

    Shelf {
        title: "Rooms"

        Specimen {
            caption: "favourite and open, for you, unread, muted, direct, draft, long"
            Rectangle {
                width: rows.columnWidth
                height: rooms.height + 2 * Theme.gapSmall
                radius: Theme.radius
                color: Theme.sidebar

                Column {
                    id: rooms
                    x: Theme.gapSmall
                    y: Theme.gapSmall
                    width: parent.width - 2 * x
                    spacing: 2

                    Repeater {
                        model: rows.stage.app.place.rooms

                        delegate: RoomRow {
                            required property int index

                            width: rooms.width
                            current: roomId === "lobby"
                            keyboardAt: index === 2
                            Component.onCompleted: if (index === 3) {
                                rows.stage.hover(this);
                            }
                        }
                    }
                }
            }
        }
        Specimen {
            caption: "servers"
            PlaceRail {
                width: implicitWidth
                height: Math.round(240 * Theme.zoom)
                app: rows.stage.app
            }
        }
        Specimen {
            caption: "rooms of a server"
            Column {
                width: Math.round(420 * Theme.zoom)

                Repeater {
                    model: rows.stage.app.place.allRooms

                    delegate: BrowseRow {
                        required property int index

                        width: Math.round(420 * Theme.zoom)
                        keyboardAt: index === 1
                    }
                }
            }
        }
    }
    Shelf {
        title: "People and messages"

        Specimen {
            caption: "members"
            Column {
                width: rows.columnWidth

                Repeater {
                    model: rows.stage.app.room.members

                    delegate: MemberRow {
                        required property int index

                        width: rows.columnWidth
                        keyboardAt: index === 1
                    }
                }
            }
        }
        Specimen {
            caption: "waits for you"
            Column {
                width: rows.columnWidth

                MessageCard {
                    width: parent.width
                    author: "Emmy Noether"
                    authorId: "emmy"
                    authorColour: 0
                    body: "what do I run for the mount?"
                    time: "9:14"
                    where: "Lobby"
                    unread: true
                }
                MessageCard {
                    width: parent.width
                    author: "Konstantinopolitanische Dudelsackpfeifenmachergesellin"
                    authorId: "long"
                    authorColour: 5
                    body: "A long message is cut after three lines, because here it only has to be recognised. The whole of it stands in the room, one click away, with all that was said before it."
                    time: "Yesterday 23:59"
                    where: "Garden · Observatory"
                    keyboardAt: true
                }
            }
        }
        Specimen {
            caption: "found"
            FoundItem {
                width: rows.columnWidth
                place: 1
                placeTitle: "Observatory"
                roomId: "lobby"
                room: "Lobby"
                beginsRoom: true
                openable: true
                seq: 4
                author: "Emmy Noether"
                authorId: "emmy"
                authorColour: 0
                excerpt: "We saw Saturn for ten minutes"
                places: [7, 6]
                time: "Mon"
                moment: "Monday 9:14"
                namesRoom: true
                current: true
            }
        }
        Specimen {
            caption: "oneself"
            ProfileSettings {
                width: Math.round(460 * Theme.zoom)
                profile: rows.stage.app.place.profile
                settings: rows.stage.app.settings
                userId: "ada"
                serverTitle: "Observatory"
            }
        }
        Specimen {
            caption: "banned"
            BanRow {
                width: Math.round(400 * Theme.zoom)
                userId: "x"
                name: "Mallory"
                about: "Yesterday, by Grace Hopper"
                reason: "Sold watches."
                colour: 4
            }
        }
        Specimen {
            caption: "an act"
            ActionRow {
                width: Math.round(400 * Theme.zoom)
                iconName: "network"
                title: "Phone"
                detail: "Last seen yesterday"
                actionText: "Shut out …"
            }
        }
        Specimen {
            caption: "to hand on"
            ShareLine {
                width: Math.round(300 * Theme.zoom)
                title: "Code, to say to somebody on this network"
                text: "7KPDX-29QMT"
                big: true
            }
        }
    }
    Shelf {
        title: "Nearby"

        Specimen {
            caption: "known, new, another key"
            NearbyList {
                width: rows.columnWidth
                hosts: rows.stage.app.finder.hosts
                doctor: rows.stage.app.doctor
            }
        }
        Repeater {
            model: rows.stage.doctors

            delegate: Specimen {
                id: patient

                required property DoctorController modelData

                caption: modelData.severity

                DoctorLine {
                    width: Math.round(360 * Theme.zoom)
                    doctor: patient.modelData
                }
            }
        }
    }
    Shelf {
        title: "Nothing here yet"

        Specimen {
            caption: "empty"
            EmptyState {
                width: rows.columnWidth
                iconName: "compass"
                title: "You are in no room yet"
                text: "Join one that others have made, or make your own."
                actionText: "Browse rooms"
            }
        }
        Specimen {
            caption: "loading"
            EmptyState {
                width: rows.columnWidth
                iconName: "compass"
                title: "Connecting …"
            }
        }
    }
    Shelf {
        title: "Connection line"

        Repeater {
            model: rows.stage.connections

            delegate: ConnectionBar {
                required property ConnectionStatus modelData

                width: Math.min(parent ? parent.width : 0, Math.round(760 * Theme.zoom)) // qmllint disable
                height: implicitHeight
                connection: modelData
            }
        }
    }
    Shelf {
        title: "Emoji"

        Specimen {
            caption: "normal, at the keyboard"
            Row {
                EmojiCell {
                    width: 36
                    height: 36
                    emoji: "🪐"
                    name: "ringed planet"
                }
                EmojiCell {
                    width: 36
                    height: 36
                    emoji: "🎉"
                    name: "party popper"
                    current: true
                }
            }
        }
    }
}
