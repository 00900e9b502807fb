// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Buttons, fields and switches in each of their states.
Column {
    id: controls

    required property GalleryStage stage

    spacing: Theme.gapHuge

    /// Something with the ring that it has while the keyboard is at it.
    component Focused: Item {
        property real radius: Theme.radius + 3

        width: children[1].width
        height: children[1].height

        FocusRing {
            z: 1
            shown: true
            radius: parent.radius
        }
    }

    Shelf {
        title: "Buttons"
        text: "One primary button in a place. What cannot be undone is red, and never where the keyboard is first."

        Repeater {
            model: [["primary", true, false], ["ordinary", false, false], ["dangerous", false, true], ["primary, dangerous", true, true]]

            delegate: Row {
                id: kind

                required property var modelData

                spacing: Theme.gap

                Specimen {
                    caption: kind.modelData[0]
                    ActionButton {
                        text: "Create"
                        primary: kind.modelData[1]
                        dangerous: kind.modelData[2]
                    }
                }
                Specimen {
                    caption: "hover"
                    ActionButton {
                        text: "Create"
                        primary: kind.modelData[1]
                        dangerous: kind.modelData[2]
                        Component.onCompleted: controls.stage.hover(this)
                    }
                }
                Specimen {
                    caption: "focus"
                    Focused {
                        ActionButton {
                            text: "Create"
                            primary: kind.modelData[1]
                            dangerous: kind.modelData[2]
                        }
                    }
                }
                Specimen {
                    caption: "disabled"
                    ActionButton {
                        enabled: false
                        text: "Create"
                        primary: kind.modelData[1]
                        dangerous: kind.modelData[2]
                    }
                }
            }
        }
        Specimen {
            caption: "long text"
            ActionButton {
                width: Math.round(180 * Theme.zoom)
                text: "Minimise and keep hosting for the others"
            }
        }
    }
    Shelf {
        title: "Icon buttons"
        spacing: Theme.gap

        Repeater {
            model: [["normal", false, false], ["checked", true, false], ["filled", false, true]]

            delegate: Row {
                id: icons

                required property var modelData

                spacing: Theme.gap

                Specimen {
                    caption: icons.modelData[0]
                    IconButton {
                        iconName: "send"
                        tip: "Send"
                        checked: icons.modelData[1]
                        filled: icons.modelData[2]
                    }
                }
                Specimen {
                    caption: "hover"
                    IconButton {
                        iconName: "send"
                        tip: ""
                        checked: icons.modelData[1]
                        filled: icons.modelData[2]
                        Component.onCompleted: controls.stage.hover(this)
                    }
                }
                Specimen {
                    caption: "disabled"
                    IconButton {
                        enabled: false
                        iconName: "send"
                        tip: "Send"
                        checked: icons.modelData[1]
                        filled: icons.modelData[2]
                    }
                }
            }
        }
        Specimen {
            caption: "link"
            LinkButton {
                text: "Retry now"
            }
        }
        Specimen {
            caption: "link, hover"
            LinkButton {
                text: "Retry now"
                Component.onCompleted: controls.stage.hover(this)
            }
        }
        Specimen {
            caption: "link, focus"
            Focused {
                LinkButton {
                    text: "Retry now"
                }
            }
        }
    }
    Shelf {
        title: "Pills"

        Specimen {
            caption: "loading"
            LoadingLine {
                loading: true
                text: "Loading older messages …"
            }
        }
        Specimen {
            caption: "messages selected"
            SelectionBar {
                count: 3
            }
        }
        Specimen {
            caption: "normal"
            Pill {
                text: "To the newest"
            }
        }
        Specimen {
            caption: "strong"
            Pill {
                strong: true
                text: "3 new"
            }
        }
        Specimen {
            caption: "focus"
            Focused {
                Pill {
                    text: "Back to Lobby"
                    iconName: "back"
                }
            }
        }
        Specimen {
            caption: "one of several"
            PillChoice {
                width: Math.round(420 * Theme.zoom)
                options: ["Like the system", "Light", "Dark"]
                chosen: 1
            }
        }
        Specimen {
            caption: "a colour"
            ColourChoice {
                width: Math.round(420 * Theme.zoom)
                chosen: 6
            }
        }
    }
    Shelf {
        title: "Fields"

        Specimen {
            caption: "empty"
            Field {
                placeholderText: "How others see you"
            }
        }
        Specimen {
            caption: "with text"
            Field {
                text: "Ada Lovelace"
            }
        }
        Specimen {
            caption: "focus"
            Field {
                text: "Ada Lovelace"
                showsFocus: true
            }
        }
        Specimen {
            caption: "error"
            Field {
                text: "Ada"
                problem: "This name is taken."
            }
        }
        Specimen {
            caption: "disabled"
            Field {
                enabled: false
                text: "Ada Lovelace"
            }
        }
        Specimen {
            caption: "icon, long text"
            Field {
                iconName: "search"
                placeholderText: "Find messages in all rooms of all servers"
            }
        }
        Specimen {
            caption: "password"
            PasswordField {
                text: "open sesame"
            }
        }
        Specimen {
            caption: "password, shown and wrong"
            PasswordField {
                text: "open sesame"
                shown: true
                problem: "This is not the password."
            }
        }
        Specimen {
            caption: "time"
            TimeField {
                label: "From"
                minute: 1320
            }
        }
    }
    Shelf {
        title: "Switches"

        Repeater {
            model: [[false, true, "off"], [true, true, "on"], [true, false, "disabled"]]

            delegate: Specimen {
                id: state

                required property var modelData

                caption: modelData[2]

                Choice {
                    width: Math.round(260 * Theme.zoom)
                    text: "Strong contrast"
                    detail: "Darker text, clearer lines."
                    checked: state.modelData[0]
                    enabled: state.modelData[1]
                }
            }
        }
        Specimen {
            caption: "focus"
            Focused {
                Choice {
                    width: Math.round(260 * Theme.zoom)
                    text: "Strong contrast"
                    detail: "Darker text, clearer lines."
                }
            }
        }
    }
    Shelf {
        title: "Marks"

        Repeater {
            model: ["online", "away", "offline", ""]

            delegate: Specimen {
                id: who

                required property string modelData

                caption: modelData !== "" ? modelData : "not known"

                Avatar {
                    personId: "ada"
                    name: "Ada Lovelace"
                    presence: who.modelData
                }
            }
        }
        Specimen {
            caption: "unread"
            Badge {
                count: 12
            }
        }
        Specimen {
            caption: "for you"
            Badge {
                count: 2
                strong: true
            }
        }
        Specimen {
            caption: "muted"
            Badge {
                count: 1200
                faint: true
            }
        }
        Specimen {
            caption: "divider"
            UnreadDivider {
                width: Math.round(200 * Theme.zoom)
            }
        }
        Specimen {
            caption: "day"
            DayDivider {
                width: Math.round(260 * Theme.zoom)
                title: "Yesterday"
            }
        }
        Specimen {
            caption: "tip"
            Item {
                width: Math.round(120 * Theme.zoom)
                height: 40

                Tip {
                    y: 4
                    delay: 0
                    timeout: -1
                    visible: controls.visible
                    text: "Reply (R)"
                }
            }
        }
        Specimen {
            caption: "toast"
            Item {
                width: Math.round(360 * Theme.zoom)
                height: toast.height

                Toast {
                    id: toast
                    visible: true
                    text: "The link to the message is copied."
                }
            }
        }
    }
    Shelf {
        title: "Grounds"

        Specimen {
            caption: "floats"
            Elevation {
                width: Math.round(160 * Theme.zoom)
                height: 64
            }
        }
        Specimen {
            caption: "problem on a sheet"
            ProblemLine {
                width: Math.round(200 * Theme.zoom)
                text: "This is not the password."
            }
        }
        Specimen {
            caption: "section of a sheet"
            SectionTitle {
                width: Math.round(200 * Theme.zoom)
                text: "Who it is for"
            }
        }
    }
    Shelf {
        title: "Icons"
        spacing: Theme.gap

        Repeater {
            model: ["alert", "arrow-down", "at", "back", "ban", "bell", "bell-off", "calendar", "check", "clock", "close", "compass", "copy",
                "door", "edit", "enter", "eye", "hash", "hide", "home", "inbox", "keyboard", "link", "lock", "lock-open", "logo", "minus", "more",
                "mute", "network", "people", "person", "pin", "plus", "reply", "retry", "search", "send", "settings", "share", "shield",
                "smile", "star", "star-full", "theme", "thread", "topic", "trash"]

            delegate: Specimen {
                id: sign

                required property string modelData

                caption: modelData

                Icon {
                    width: 20
                    height: 20
                    name: sign.modelData
                    color: Theme.inkSoft
                }
            }
        }
    }
}
