// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// Name and topic of a room: for a new one, or to change one of the two.
Sheet {
    id: sheet

    enum Purpose {
        Create,
        Rename,
        Topic
    }

    required property AppController app
    property int purpose: RoomFormSheet.Purpose.Create
    property string roomId: ""
    readonly property bool asksName: purpose !== RoomFormSheet.Purpose.Topic
    readonly property bool asksTopic: purpose !== RoomFormSheet.Purpose.Rename
    property bool tried: false
    readonly property var presets: ["open", "announce", "private"]
    property int preset: 0

    function show(wanted: int, id: string, name: string, topic: string): void {
        purpose = wanted;
        roomId = id;
        nameField.text = name;
        topicField.text = topic;
        tried = false;
        preset = 0;
        open();
    }
    function accept(): void {
        tried = true;
        if ((asksName && app.nameProblem(nameField.text) !== "") || (asksTopic && app.topicProblem(topicField.text) !== "")) {
            return;
        }
        close();
        if (purpose === RoomFormSheet.Purpose.Create) {
            app.place.createRoom(nameField.text, topicField.text, presets[preset]);
        } else if (purpose === RoomFormSheet.Purpose.Rename) {
            app.place.renameRoom(roomId, nameField.text);
        } else {
            app.place.setTopic(roomId, topicField.text);
        }
    }

    wantedWidth: 480
    title: purpose === RoomFormSheet.Purpose.Create ? qsTr("New room")
        : purpose === RoomFormSheet.Purpose.Rename ? qsTr("Rename the room") : qsTr("Topic of the room")
    onAppeared: (asksName ? nameField : topicField).forceActiveFocus()

    Field {
        id: nameField

        Layout.fillWidth: true
        visible: sheet.asksName
        placeholderText: qsTr("Name, such as Kitchen or Release 2")
        problem: sheet.tried && sheet.app.language.localeName !== "" ? sheet.app.nameProblem(text) : ""
        maximumLength: 64
        onAccepted: sheet.accept()
    }
    Words {
        Layout.fillWidth: true
        visible: nameField.visible && nameField.problem !== ""
        text: nameField.problem
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSmall
    }
    Field {
        id: topicField

        Layout.fillWidth: true
        visible: sheet.asksTopic
        placeholderText: sheet.purpose === RoomFormSheet.Purpose.Create ? qsTr("Topic (optional): what it is about") : qsTr("What it is about")
        problem: sheet.app.language.localeName !== "" ? sheet.app.topicProblem(text) : ""
        maximumLength: 400
        onAccepted: sheet.accept()
    }
    Words {
        Layout.fillWidth: true
        visible: topicField.visible && topicField.problem !== ""
        text: topicField.problem
        wrapMode: Text.Wrap
        color: Theme.danger
        font.pixelSize: Theme.textSmall
    }
    PillChoice {
        Layout.fillWidth: true
        visible: sheet.purpose === RoomFormSheet.Purpose.Create
        options: [qsTr("Open to all"), qsTr("Announcements"), qsTr("Private, by invite")]
        chosen: sheet.preset
        onPicked: index => sheet.preset = index
    }
    Words {
        Layout.fillWidth: true
        visible: sheet.purpose === RoomFormSheet.Purpose.Create
        text: [qsTr("Everybody who can reach the host can find the room and join it."),
            qsTr("Everybody can find and read it; you, and those whom you make moderators, write."),
            qsTr("On nobody’s list; who has an invite comes in.")][sheet.preset]
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    RowLayout {
        Layout.topMargin: Theme.gapSmall
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gapSmall

        ActionButton {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
        ActionButton {
            primary: true
            text: sheet.purpose === RoomFormSheet.Purpose.Create ? qsTr("Create") : qsTr("Save")
            onClicked: sheet.accept()
        }
    }
}
