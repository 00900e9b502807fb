// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Writes a room into a file.
Sheet {
    id: sheet

    required property ExportController exporter
    required property string roomName
    property string format: "html"
    readonly property list<string> formats: ["html", "text", "jsonl"]
    signal wantsCopy(string text)

    title: qsTr("Export %1").arg(roomName)
    wantedWidth: 460
    closePolicy: exporter.running ? Sheet.NoAutoClose : Sheet.CloseOnEscape | Sheet.CloseOnPressOutside
    onAboutToShow: if (!exporter.running) {
        exporter.forget();
    }
    onAppeared: go.forceActiveFocus(Qt.TabFocusReason)

    PillChoice {
        Layout.fillWidth: true
        enabled: !sheet.exporter.running
        options: [qsTr("Page"), qsTr("Text"), qsTr("JSON Lines")]
        chosen: sheet.formats.indexOf(sheet.format)
        onPicked: index => sheet.format = sheet.formats[index]
    }
    Words {
        Layout.fillWidth: true
        text: sheet.format === "html" ? qsTr("For reading and printing, in any browser.")
            : sheet.format === "text" ? qsTr("A line for each message.")
            : qsTr("The whole log, for programs; Hubbub reads it again.")
        wrapMode: Text.Wrap
        color: Theme.inkSoft
    }
    Words {
        Layout.fillWidth: true
        visible: !sheet.exporter.running && sheet.exporter.file === "" && sheet.exporter.error === ""
        text: qsTr("The file goes to %1. What was deleted or hidden is not in it.").arg("\u2066" + sheet.exporter.folder + "\u2069")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: sheet.exporter.running
        progress: sheet.exporter.progress
        Accessible.name: qsTr("%1 % written").arg(Math.round(sheet.exporter.progress * 100))
    }
    Label {
        Layout.fillWidth: true
        visible: text !== ""
        text: sheet.exporter.error !== "" ? sheet.exporter.error
            : sheet.exporter.file !== "" ? qsTr("Written: %1").arg("\u2066" + sheet.exporter.file + "\u2069") : ""
        wrapMode: Text.Wrap
        color: sheet.exporter.error !== "" ? Theme.danger : Theme.ink
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    RowLayout {
        Layout.topMargin: Theme.gapSmall
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapSmall

        ActionButton {
            visible: sheet.exporter.file !== ""
            text: qsTr("Copy its name")
            onClicked: sheet.wantsCopy(sheet.exporter.file)
        }
        ActionButton {
            text: sheet.exporter.running ? qsTr("Give up") : sheet.exporter.file !== "" ? qsTr("Done") : qsTr("Cancel")
            onClicked: sheet.exporter.running ? sheet.exporter.cancel() : sheet.close()
        }
        ActionButton {
            id: go
            primary: true
            visible: sheet.exporter.file === ""
            enabled: !sheet.exporter.running
            text: qsTr("Export")
            onClicked: sheet.exporter.start(sheet.format)
        }
    }
}
