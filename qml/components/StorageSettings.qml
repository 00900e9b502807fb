// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What this computer keeps, room by room, and what can be done about it.
ColumnLayout {
    id: storage

    required property AppController app
    readonly property StorageController store: app.storage
    readonly property alias listItem: list
    readonly property alias menuItem: menu
    readonly property alias sureItem: sure
    readonly property alias importItem: importer
    readonly property alias folderItem: folderButton
    signal wantsArchive(string folder)

    spacing: Theme.gap
    onVisibleChanged: look()
    Component.onCompleted: look()

    function look(): void {
        if (store && visible) {
            store.refresh();
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Words {
                Layout.fillWidth: true
                text: storage.store.total === "" ? qsTr("Looking …")
                    : storage.store.hosted === "" ? qsTr("%1 on this computer").arg(storage.store.total)
                    : qsTr("%1 on this computer, %2 of it hosted here").arg(storage.store.total).arg(storage.store.hosted)
                wrapMode: Text.Wrap
                font.weight: Font.Medium
            }
            Words {
                Layout.fillWidth: true
                text: storage.store.folder
                wrapMode: Text.WrapAnywhere
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
        }
        LinkButton {
            id: folderButton

            text: qsTr("Open folder")
            onClicked: storage.store.openFolder()
        }
    }
    ProblemLine {
        text: storage.store.problem
    }
    Words {
        Layout.fillWidth: true
        visible: list.count === 0 && storage.store.total !== ""
        text: qsTr("There is no copy of a room here so far.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
    }
    ActionList {
        id: list

        Layout.fillWidth: true
        most: 100000 // the page scrolls
        model: storage.store.list
        enabled: !storage.store.deleting
        section.property: "section"
        section.delegate: Label {
            required property string section

            width: ListView.view.width
            topPadding: Theme.gapSmall
            bottomPadding: 2
            text: section
            elide: Text.ElideRight
            color: Theme.inkFaint
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Accessible.name: qsTr("Rooms on this computer")

        delegate: ActionRow {
            id: row

            required property string folder
            required property string roomId
            required property string name
            required property string about
            required property bool archive
            required property bool joined

            width: ListView.view.width
            iconName: archive ? "inbox" : "hash"
            title: name
            detail: about
            actionText: qsTr("More …")
            actionInk: Theme.accent
            onActed: menu.show(row)
        }
    }
    Words {
        Layout.fillWidth: true
        text: storage.store.deleting ? qsTr("Deleting …")
            : qsTr("The copy of a room that you are in comes back by itself. What can be deleted is what you have left, and archives.")
        wrapMode: Text.Wrap
        color: Theme.inkFaint
        font.pixelSize: Theme.textSmall
    }
    ImportPart {
        id: importer

        Layout.fillWidth: true
        importer: storage.app.importer
        onWantsArchive: folder => storage.wantsArchive(folder)
    }
    Connections {
        target: storage.app.importer

        function onFinished(): void {
            storage.look();
        }
    }
    ActionMenu {
        id: menu

        property string folder: ""
        property string roomId: ""
        property string name: ""
        property bool archive: false
        property bool joined: false

        function show(row: ActionRow): void {
            folder = row.folder; // qmllint disable
            roomId = row.roomId; // qmllint disable
            name = row.name; // qmllint disable
            archive = row.archive; // qmllint disable
            joined = row.joined; // qmllint disable
            popup(row, row.width - implicitWidth, row.height);
        }

        ActionMenuItem {
            text: qsTr("Open")
            iconName: "inbox"
            visible: menu.archive
            onTriggered: storage.wantsArchive(menu.folder)
        }
        ActionMenuItem {
            text: qsTr("Export …")
            iconName: "arrow-down"
            onTriggered: {
                storage.store.choose(menu.folder, menu.roomId);
                exporting.open();
            }
        }
        ActionMenuItem {
            text: qsTr("Delete …")
            iconName: "trash"
            dangerous: true
            enabled: !menu.joined || menu.archive
            onTriggered: sure.open()
        }
    }
    ExportSheet {
        id: exporting
        exporter: storage.store.exporter
        roomName: menu.name
        onWantsCopy: text => storage.app.copyToClipboard(text)
    }
    ConfirmSheet {
        id: sure
        title: qsTr("Delete %1 from this computer?").arg(menu.name)
        text: menu.archive ? qsTr("The archive is gone for good. Only the file that it was read from can bring it back.")
            : qsTr("If you join the room again, the host gives you what it still has. If nobody keeps it any more, it is gone for good.")
        yesText: qsTr("Delete")
        onConfirmed: storage.store.remove(menu.folder, menu.roomId)
    }
}
