// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Whether people can see each other, why not, and what to do next.
GridLayout {
    id: line

    required property DoctorController doctor
    property string question: qsTr("Check again")
    property string busyText: qsTr("Looking whether others can come …")
    readonly property color ink: doctor.severity === "problem" ? Theme.danger : doctor.severity === "warning" ? Theme.warning : Theme.inkSoft
    readonly property bool narrow: width < 330 * Theme.zoom ///< too small for a sentence beside the button
    readonly property alias iconItem: icon
    signal wantsCheck

    columnSpacing: 8
    rowSpacing: 2

    Icon {
        id: icon

        Layout.row: 0
        Layout.column: 0
        Layout.alignment: line.narrow ? Qt.AlignTop : Qt.AlignVCenter
        Layout.preferredWidth: Theme.iconSmall
        Layout.preferredHeight: Theme.iconSmall
        visible: line.doctor.verdict !== "" && !line.doctor.running
        name: line.doctor.severity === "problem" || line.doctor.severity === "warning" ? "alert" : "check"
        color: line.doctor.severity === "good" || line.doctor.severity === "note" ? Theme.online : line.ink
        stroke: 2
    }
    Label {
        Layout.row: 0
        Layout.column: 1
        Layout.fillWidth: true
        visible: text !== ""
        text: line.doctor.running ? line.busyText : line.doctor.verdict
        wrapMode: Text.Wrap
        color: line.ink
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Words {
        Layout.row: 1
        Layout.column: 1
        Layout.columnSpan: line.narrow ? 1 : 2
        Layout.fillWidth: true
        visible: text !== "" && !line.doctor.running
        text: line.doctor.action
        wrapMode: Text.Wrap
        font.pixelSize: Theme.textSmall
    }
    LinkButton {
        Layout.row: line.narrow ? 2 : 0
        Layout.column: line.narrow ? 1 : 2
        Layout.leftMargin: line.narrow ? -leftPadding : 0
        visible: !line.doctor.running
        text: line.question
        onClicked: line.wantsCheck()
    }
}
