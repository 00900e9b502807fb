// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// All keys, by where they work. Nothing in it is a layout, whose rows must not go while it is laid out.
Column {
    id: table

    property bool enterSends: true ///< and Shift+Enter breaks the line, or the other way round
    readonly property var groups: [
        {
            title: qsTr("Anywhere"),
            keys: [
                ["Ctrl+K", qsTr("Go to a room")],
                ["Ctrl+U", qsTr("What waits for you")],
                ["Alt+A", qsTr("Next message that mentions you")],
                ["Alt+↑  Alt+↓", qsTr("Room before or after")],
                ["Alt+Shift+↑  ↓", qsTr("Room with something unread")],
                ["Ctrl+1 … 9", qsTr("Server")],
                ["Ctrl+F", qsTr("Find in this room")],
                ["Ctrl+Shift+F", qsTr("Find everywhere")],
                ["Esc", qsTr("Everything in this room is read")],
                ["Ctrl+J", qsTr("First unread message in this room")],
                ["Alt+←", qsTr("Back to where you were")],
                ["F6  Shift+F6", qsTr("Next part of the window, or the one before")],
                ["Ctrl++  Ctrl+-  Ctrl+0", qsTr("Larger, smaller, normal text")],
                ["Ctrl+,", qsTr("Settings")],
                ["Ctrl+/", qsTr("This list")],
                ["Ctrl+Q", qsTr("Quit")]
            ]
        },
        {
            title: qsTr("While writing"),
            keys: [
                [enterSends ? "Enter" : "Shift+Enter", qsTr("Send")],
                [enterSends ? "Shift+Enter" : "Enter", qsTr("New line")],
                ["↑", qsTr("Edit what you said last, in an empty field")],
                ["Ctrl+↑  Ctrl+↓", qsTr("What you said before")],
                ["@  #  :", qsTr("Name a person, a room or an emoji")],
                ["Esc", qsTr("Give up an edit or a reply")],
                ["Page ↑  Page ↓", qsTr("Scroll the messages")],
                ["Ctrl+Home  Ctrl+End", qsTr("First and newest message")]
            ]
        },
        {
            title: qsTr("On a message"),
            keys: [
                ["↑  ↓", qsTr("Message before or after")],
                ["R", qsTr("Reply")],
                ["+", qsTr("React")],
                ["T", qsTr("Show answers")],
                ["E", qsTr("Edit")],
                ["P", qsTr("Pin, or unpin")],
                ["C", qsTr("Copy the text")],
                ["Shift+↑  Shift+↓", qsTr("Select several")],
                ["Ctrl+A", qsTr("Select all that is loaded")],
                ["Ctrl+C", qsTr("Copy what is selected, with names and times")],
                ["Esc", qsTr("End the selection")],
                ["L", qsTr("Copy a link to it")],
                [qsTr("Del"), qsTr("Delete")],
                [qsTr("Enter"), qsTr("Everything else")]
            ]
        }
    ]

    readonly property bool narrow: width < 340 * Theme.zoom

    spacing: Theme.gapBig

    Repeater {
        model: table.groups

        delegate: Column {
            id: group

            required property var modelData

            width: table.width
            spacing: 6

            Label {
                text: group.modelData.title
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: group.modelData.keys

                delegate: Item {
                    id: line

                    required property var modelData

                    width: group.width
                    implicitHeight: table.narrow ? caps.height + 2 + what.height : Math.max(caps.height, what.height)
                    Accessible.role: Accessible.ListItem
                    Accessible.name: modelData[0] + ", " + modelData[1]

                    Row {
                        id: caps

                        anchors.left: parent.left
                        spacing: 6

                        Repeater {
                            model: line.modelData[0].split("  ")

                            delegate: Rectangle {
                                required property string modelData

                                width: cap.implicitWidth + 12
                                height: cap.implicitHeight + 4
                                radius: Theme.radiusSmall
                                color: Theme.codeSurface

                                Label {
                                    id: cap
                                    anchors.centerIn: parent
                                    text: parent.modelData
                                    color: Theme.inkSoft
                                    font.pixelSize: Theme.textTiny
                                    Accessible.ignored: true
                                }
                            }
                        }
                    }
                    Label {
                        id: what

                        anchors.right: parent.right
                        y: table.narrow ? caps.height + 2 : Math.max(0, Math.round((caps.height - height) / 2))
                        width: table.narrow ? line.width : line.width - Math.round(182 * Theme.zoom)
                        text: line.modelData[1]
                        wrapMode: Text.Wrap
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
