// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Whole pages, which are built from the rest, and the sheets that come over them.
Column {
    id: pages

    required property GalleryStage stage
    readonly property int pageWidth: Math.min(width, 1120)

    readonly property alias settingsItem: settings

    spacing: Theme.gapHuge

    Shelf {
        title: "Settings"
        spacing: Theme.gap

        Repeater {
            model: settings.subjects

            delegate: Pill {
                required property var modelData

                iconName: modelData.icon
                text: modelData.title
                onClicked: settings.show(modelData.key)
            }
        }
    }
    Shelf {
        title: "Sheets"
        text: "Each opens over the window; Esc closes it."
        spacing: Theme.gap

        Repeater {
            model: [confirm, link, calendar, close, password, switcher]

            delegate: Pill {
                required property var modelData

                showsIcon: false
                text: modelData.title !== "" ? modelData.title : "Switcher"
                onClicked: modelData.open()
            }
        }
    }
    Shelf {
        title: "A room"

        ChatPage {
            width: pages.pageWidth
            height: 700
            app: pages.stage.app
            windowActive: false
        }
    }
    Shelf {
        title: "The first page"

        StartPage {
            width: pages.pageWidth
            height: 760
            app: pages.stage.app
        }
    }

    SettingsSheet {
        id: settings
        app: pages.stage.app
        desktop: pages.stage.desktop
    }
    ConfirmSheet {
        id: confirm
        title: "Delete this message?"
        text: "It disappears for everybody. A line that it was deleted remains."
        yesText: "Delete"
    }
    OpenLinkSheet {
        id: link
        host: "example.org"
        target: "https://example.org/mount"
    }
    CalendarSheet {
        id: calendar
    }
    CloseSheet {
        id: close
        hosting: true
        hasTray: true
    }
    PasswordSheet {
        id: password
        place: pages.stage.app.place
    }
    RoomSwitcher {
        id: switcher
        app: pages.stage.app
    }
    DesktopLife {
        app: pages.stage.app
        desktop: pages.stage.desktop
        window: pages.Window.window // qmllint disable
    }
}
