// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// `hubbub --gallery`: every token and every component in its states. Where a design is decided before a page is built from it.
/// What it says is for those who make the program, and not translated.
T.ApplicationWindow {
    id: gallery

    required property GalleryStage stage
    property string chapter: "tokens"
    property bool rightToLeft: Qt.application.layoutDirection === Qt.RightToLeft // qmllint disable
    readonly property WindowSettings settings: stage.app.settings
    readonly property alias partItem: part.item
    readonly property var chapters: ["tokens", "controls", "rows", "messages", "pages"]

    width: 1240
    height: 860
    visible: true
    color: Theme.window
    title: "Hubbub gallery"
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "mode"
        value: gallery.settings.theme
    }
    Binding {
        target: Theme
        property: "zoom"
        value: gallery.settings.zoom
    }
    Binding {
        target: Theme
        property: "compact"
        value: gallery.settings.compact
    }
    Binding {
        target: Theme
        property: "strong"
        value: gallery.settings.strongContrast
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Flow {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            spacing: Theme.gapBig

            PillChoice {
                options: ["Tokens", "Controls", "Rows", "Messages", "Pages"]
                chosen: gallery.chapters.indexOf(gallery.chapter)
                onPicked: index => gallery.chapter = gallery.chapters[index]
            }
            PillChoice {
                options: ["Light", "Dark"]
                chosen: Theme.dark ? 1 : 0
                onPicked: index => gallery.settings.theme = index === 1 ? "dark" : "light"
            }
            PillChoice {
                options: ["100 %", "150 %", "200 %"]
                chosen: gallery.settings.zoom === 2 ? 2 : gallery.settings.zoom === 1.5 ? 1 : 0
                onPicked: index => gallery.settings.zoom = [1, 1.5, 2][index]
            }
            PillChoice {
                options: ["Roomy", "Compact"]
                chosen: gallery.settings.compact ? 1 : 0
                onPicked: index => gallery.settings.compact = index === 1
            }
            Choice {
                text: "Strong contrast"
                checked: gallery.settings.strongContrast
                onToggled: gallery.settings.strongContrast = checked
            }
            Choice {
                text: "Right to left"
                checked: gallery.rightToLeft
                onToggled: gallery.rightToLeft = checked
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.line
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            contentWidth: width
            contentHeight: part.height + 2 * Theme.gapHuge
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: SlimScrollBar {}

            Loader {
                id: part

                x: Theme.gapHuge
                y: Theme.gapBig
                width: flick.width - 2 * Theme.gapHuge
                sourceComponent: gallery.chapter === "tokens" ? tokens : gallery.chapter === "controls" ? controls
                    : gallery.chapter === "rows" ? rows : gallery.chapter === "messages" ? messages : pages
                onLoaded: flick.contentY = 0
            }
        }
    }

    Component {
        id: tokens
        GalleryTokens {}
    }
    Component {
        id: controls
        GalleryControls {
            stage: gallery.stage
        }
    }
    Component {
        id: rows
        GalleryRows {
            stage: gallery.stage
        }
    }
    Component {
        id: messages
        GalleryMessages {
            stage: gallery.stage
        }
    }
    Component {
        id: pages
        GalleryPages {
            stage: gallery.stage
        }
    }
}
