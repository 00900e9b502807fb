// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Colours with their contrast, type, distances and corners.
Column {
    id: tokens

    readonly property var surfaces: ["rail", "sidebar", "window", "surface", "rowHover", "selected", "line", "fieldLine", "codeSurface",
        "accent", "accentHover", "accentSoft", "danger", "dangerSoft", "warning", "warningSoft", "mentionSoft", "highlightSoft",
        "online", "away", "tip"]
    readonly property var sizes: ["textHead", "textTitle", "textBody", "textSmall", "textTiny"]
    readonly property var gaps: ["gapTiny", "gapSmall", "gap", "gapBig", "gapHuge"]
    readonly property var corners: ["radiusSmall", "radius", "radiusBig"]

    spacing: Theme.gapHuge

    InkPairs {
        id: pairs
    }
    Shelf {
        title: "Colours"
        text: "One accent. A colour that is not grey means something: it can be pressed, it is for you, it went wrong."

        Repeater {
            model: tokens.surfaces

            delegate: Specimen {
                id: colour

                required property string modelData

                caption: modelData

                Rectangle {
                    width: Math.round(96 * Theme.zoom)
                    height: 48
                    radius: Theme.radiusSmall
                    color: Theme[colour.modelData]
                    border.width: 1
                    border.color: Theme.line
                }
            }
        }
    }
    Shelf {
        title: "Ink on ground"
        text: "At least 4.5 : 1, with strong contrast 7 : 1; tests/qml/tst_looks.qml keeps watch."
        spacing: Theme.gap

        Repeater {
            model: pairs.all

            delegate: Rectangle {
                id: pair

                required property var modelData
                readonly property real ratio: pairs.contrast(Theme[modelData[0]], Theme[modelData[1]])

                width: Math.round(188 * Theme.zoom)
                height: words.implicitHeight + 2 * Theme.gapSmall
                radius: Theme.radiusSmall
                color: Theme[modelData[1]]
                border.width: 1
                border.color: ratio < pairs.least ? Theme.danger : Theme.line

                Label {
                    id: words
                    x: Theme.gap
                    y: Theme.gapSmall
                    width: parent.width - 2 * x
                    text: pair.modelData[0] + "\n" + pair.modelData[1] + " · " + pair.ratio.toFixed(1)
                    elide: Text.ElideRight
                    color: Theme[pair.modelData[0]]
                    font.pixelSize: Theme.textSmall
                }
            }
        }
    }
    Shelf {
        title: "People"

        Repeater {
            model: Theme.people

            delegate: Specimen {
                id: person

                required property color modelData

                caption: pairs.contrast(modelData, Theme.window).toFixed(1)

                Label {
                    text: "Ada Lovelace"
                    color: person.modelData
                    font.weight: Font.DemiBold
                }
            }
        }
    }
    Shelf {
        title: "Type"

        Repeater {
            model: tokens.sizes

            delegate: Specimen {
                id: size

                required property string modelData

                caption: modelData + " · " + Theme[modelData]

                Label {
                    text: "Every message stays"
                    font.pixelSize: Theme[size.modelData]
                    font.weight: Theme[size.modelData] > Theme.textBody ? Font.DemiBold : Font.Normal
                }
            }
        }
    }
    Shelf {
        title: "Distances"

        Repeater {
            model: tokens.gaps

            delegate: Specimen {
                id: distance

                required property string modelData

                caption: modelData + " · " + Theme[modelData]

                Rectangle {
                    width: Theme[distance.modelData]
                    height: 32
                    color: Theme.accent
                }
            }
        }
    }
    Shelf {
        title: "Corners"

        Repeater {
            model: tokens.corners

            delegate: Specimen {
                id: corner

                required property string modelData

                caption: modelData + " · " + Theme[modelData]

                Rectangle {
                    width: 96
                    height: 48
                    radius: Theme[corner.modelData]
                    color: Theme.surface
                    border.width: 1
                    border.color: Theme.fieldLine
                }
            }
        }
    }
}
