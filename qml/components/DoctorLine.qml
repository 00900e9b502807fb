// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Whether people can see each other, why not, and what to do next.
ColumnLayout {
    id: line

    required property DoctorController doctor
    property string question: qsTr("Check again")
    property string busyText: qsTr("Looking whether others can come …")
    readonly property color ink: doctor.severity === "problem" ? Theme.danger : doctor.severity === "warning" ? Theme.warning : Theme.inkSoft
    signal wantsCheck

    spacing: 2

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        Icon {
            Layout.alignment: Qt.AlignVCenter
            Layout.preferredWidth: 17
            Layout.preferredHeight: 17
            visible: line.doctor.verdict !== "" && !line.doctor.running
            name: line.doctor.severity === "problem" || line.doctor.severity === "warning" ? "alert" : "check"
            color: line.doctor.severity === "good" || line.doctor.severity === "note" ? Theme.online : line.ink
            stroke: 2
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: line.doctor.running ? line.busyText : line.doctor.verdict
            wrapMode: Text.Wrap
            color: line.ink
            font.pixelSize: Theme.textSmall
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        LinkButton {
            Layout.alignment: Qt.AlignVCenter
            visible: !line.doctor.running
            text: line.question
            onClicked: line.wantsCheck()
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.leftMargin: 25
        visible: text !== "" && !line.doctor.running
        text: line.doctor.action
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textSmall
    }
}
