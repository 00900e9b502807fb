// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What this user is called, and their colour: at the server that is open, and the name for servers that are new.
ColumnLayout {
    id: part

    required property ProfileController profile
    required property WindowSettings settings
    property string userId: "" ///< at the server that is open; empty if none is, or it has not answered yet
    property string serverTitle: ""
    property bool online: true
    readonly property bool somewhere: userId !== ""
    readonly property string fault: nameField.text === profile.name ? "" : profile.faultOf(nameField.text)
    readonly property bool renames: fault === "" && nameField.text.trim() !== profile.name

    property string shownName: ""

    spacing: Theme.gap
    Component.onCompleted: shownName = profile.name

    function rename(): void {
        if (renames) {
            profile.rename(nameField.text);
        }
    }

    Connections {
        target: part.profile
        // What was refused stays to be put right, and what is being written stays anyway; a new name takes its place.
        function onChanged(): void {
            const isNew = part.shownName !== part.profile.name;
            part.shownName = part.profile.name;
            if (isNew && part.profile.problem === "") {
                nameField.text = part.profile.name;
            }
        }
    }

    SectionTitle {
        Layout.topMargin: 0
        visible: part.somewhere
        text: qsTr("At %1").arg(part.serverTitle)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: part.somewhere
        spacing: Theme.gap

        Avatar {
            visible: part.width >= 260 * Theme.zoom
            size: Math.round(48 * Theme.zoom)
            personId: part.userId
            name: nameField.text.trim()
            colour: part.profile.colour
        }
        Field {
            id: nameField

            Layout.fillWidth: true
            Layout.minimumWidth: 80
            text: part.profile.name
            placeholderText: qsTr("Your name here")
            problem: part.fault !== "" ? part.fault : part.profile.problem
            maximumLength: 64
            onAccepted: part.rename()
        }
        ActionButton {
            text: qsTr("Rename")
            enabled: part.renames
            onClicked: part.rename()
        }
    }
    Label {
        Layout.fillWidth: true
        visible: part.somewhere && text !== ""
        text: nameField.problem !== "" ? nameField.problem
            : part.profile.busy && !part.online ? qsTr("This is changed as soon as the connection is back.") : ""
        wrapMode: Text.Wrap
        color: nameField.problem !== "" ? Theme.danger : Theme.inkFaint
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    SectionTitle {
        visible: part.somewhere
        text: qsTr("Your colour")
    }
    ColourChoice {
        Layout.fillWidth: true
        visible: part.somewhere
        chosen: part.profile.colour
        onPicked: colour => part.profile.choose(colour)
    }
    Words {
        Layout.fillWidth: true
        visible: part.somewhere
        text: qsTr("Everybody sees the change at once, in all rooms. For 30 days nobody else can take the name that you give up.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    SectionTitle {
        text: qsTr("At new servers")
    }
    Field {
        id: usualField

        readonly property string fault: part.profile.name !== null ? part.profile.faultOf(text) : "" // the name changes with the language

        Layout.fillWidth: true
        text: part.settings.personName
        placeholderText: qsTr("Your name at new servers")
        problem: fault
        maximumLength: 64
        onTextEdited: {
            if (part.profile.faultOf(text) === "") {
                part.settings.personName = text.trim();
            }
        }
    }
    Words {
        Layout.fillWidth: true
        text: usualField.problem !== "" ? usualField.problem : qsTr("This is what the first page proposes.")
        wrapMode: Text.Wrap
        color: usualField.problem !== "" ? Theme.danger : Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
}
