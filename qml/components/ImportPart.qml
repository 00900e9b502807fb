// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Reads an exported room into an archive: which file, how far it is, and what came of it.
ColumnLayout {
    id: part

    required property ImportController importer
    readonly property alias fieldItem: field
    readonly property alias goItem: go
    readonly property alias openItem: openButton
    signal wantsArchive(string folder)

    spacing: Theme.gapSmall
    onVisibleChanged: if (importer && !importer.running) {
        importer.forget();
    }

    DropArea {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight
        onDropped: drop => {
            if (drop.hasUrls) {
                field.text = drop.urls[0].toString();
                part.importer.start(field.text);
            }
        }

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.gapSmall

            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapSmall
                text: qsTr("Import a room")
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("What was exported as JSON Lines becomes an archive: nobody writes in it any more, and you read it and search in it.")
                wrapMode: Text.Wrap
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
            }
            ProgressLine {
                Layout.fillWidth: true
                visible: part.importer.running
                progress: part.importer.progress
                Accessible.name: qsTr("%1 % read").arg(Math.round(part.importer.progress * 100))
            }
            RowLayout {
                Layout.fillWidth: true
                visible: outcome.text !== ""
                spacing: Theme.gapSmall

                Label {
                    id: outcome

                    Layout.fillWidth: true
                    text: part.importer.problem !== "" ? part.importer.problem
                        : part.importer.folder !== "" ? qsTr("%1 is an archive now.").arg(part.importer.room) : ""
                    wrapMode: Text.WrapAnywhere
                    color: part.importer.problem !== "" ? Theme.danger : Theme.ink
                    font.pixelSize: Theme.textSmall
                    Accessible.role: Accessible.AlertMessage
                    Accessible.name: text
                }
                LinkButton {
                    id: openButton

                    visible: part.importer.folder !== ""
                    text: qsTr("Open it")
                    onClicked: part.wantsArchive(part.importer.folder)
                }
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gapSmall

                Field {
                    id: field

                    Layout.fillWidth: true
                    enabled: !part.importer.running
                    placeholderText: qsTr("Path of the file, or drop it here")
                    problem: part.importer.problem
                    onAccepted: part.importer.start(text)
                }
                ActionButton {
                    visible: part.importer.canChoose && !part.importer.running
                    text: qsTr("Choose …")
                    onClicked: part.importer.choose()
                }
                ActionButton {
                    id: go

                    enabled: part.importer.running || field.text !== ""
                    text: part.importer.running ? qsTr("Give up") : qsTr("Import")
                    onClicked: part.importer.running ? part.importer.cancel() : part.importer.start(field.text)
                }
            }
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: -4
            visible: parent.containsDrag
            radius: Theme.radius
            color: "transparent"
            border.width: 2
            border.color: Theme.accent
        }
    }
}
