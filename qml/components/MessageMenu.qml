// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Everything one can do with a message, by mouse or keyboard.
ActionMenu {
    id: menu

    required property TimelineController timeline
    required property ComposerController composer
    property MessageDelegate row: null
    // Kept apart from the row, which may scroll away while the menu is open.
    property var seq: 0
    property string tag: ""
    property bool canAnswer: false
    property bool hasThread: false
    property bool archived: false
    property bool canEdit: false
    property bool canDelete: false
    property string othersName: "" ///< whose message it is; empty for an own one
    property bool failed: false
    property string code: ""
    property var links: []
    readonly property int mostLinks: 5 ///< a menu that lists more is too long for a window
    property bool canPin: true ///< in this room
    property bool pinned: false
    property bool edited: false
    property bool inLog: false
    signal wantsReaction(var seq, Item near)
    signal wantsDelete(var seq, string othersName)
    signal wantsLink(var link)
    signal wantsThread(var seq)
    signal wantsMessageLink(var seq)
    signal wantsVersions(var seq)

    function show(message: MessageDelegate, near: Item, x: real, y: real): void {
        row = message;
        seq = message.seq;
        tag = message.tag;
        canAnswer = message.canAnswer;
        hasThread = message.hasThread;
        archived = message.archived;
        canEdit = message.canEdit;
        canDelete = message.canDelete;
        othersName = message.mine ? "" : message.author;
        failed = message.failed;
        code = message.code();
        links = message.links().slice(0, mostLinks);
        pinned = message.pinned;
        edited = message.edited;
        inLog = message.inLog;
        message.menuOpen = true;
        popup(near, x, y);
    }

    onClosed: {
        if (row) {
            row.menuOpen = false;
        }
        row = null;
    }

    ActionMenuItem {
        text: qsTr("React …")
        iconName: "smile"
        keys: "+"
        enabled: menu.canAnswer
        onTriggered: menu.wantsReaction(menu.seq, menu.row)
    }
    ActionMenuItem {
        text: qsTr("Reply")
        iconName: "reply"
        keys: "R"
        enabled: menu.canAnswer
        onTriggered: menu.composer.startReply(menu.seq)
    }
    ActionMenuItem {
        text: qsTr("Show answers")
        iconName: "thread"
        keys: "T"
        enabled: menu.hasThread
        onTriggered: menu.wantsThread(menu.seq)
    }
    ActionMenuItem {
        text: qsTr("Edit")
        iconName: "edit"
        keys: "E"
        visible: menu.canEdit
        onTriggered: menu.composer.startEdit(menu.seq)
    }
    ActionMenuItem {
        text: qsTr("Copy text")
        iconName: "copy"
        keys: "C"
        onTriggered: menu.timeline.copyText(menu.tag)
    }
    ActionMenuItem {
        text: qsTr("Copy selected")
        iconName: "copy"
        keys: qsTr("Ctrl+C")
        visible: menu.timeline.selection.count > 0
        onTriggered: menu.timeline.copySelected()
    }
    ActionMenuItem {
        text: qsTr("Copy code")
        iconName: "copy"
        visible: menu.code !== ""
        onTriggered: menu.timeline.copy(menu.code)
    }
    ActionMenuItem {
        text: qsTr("Copy link to the message")
        iconName: "link"
        keys: "L"
        enabled: menu.inLog && !menu.archived
        onTriggered: menu.wantsMessageLink(menu.seq)
    }
    ActionMenuItem {
        text: menu.pinned ? qsTr("Unpin") : qsTr("Pin")
        iconName: "pin"
        keys: "P"
        visible: menu.canPin
        enabled: menu.canAnswer
        onTriggered: menu.timeline.pin(menu.seq, !menu.pinned)
    }
    ActionMenuItem {
        text: qsTr("Earlier versions …")
        iconName: "clock"
        visible: menu.edited
        onTriggered: menu.wantsVersions(menu.seq)
    }
    ActionMenuItem {
        text: qsTr("Try again")
        iconName: "retry"
        visible: menu.failed
        onTriggered: menu.timeline.retry(menu.tag, menu.seq)
    }
    ActionMenuItem {
        text: menu.inLog ? qsTr("Give up the change") : qsTr("Delete")
        iconName: "trash"
        keys: menu.inLog ? "" : qsTr("Del")
        dangerous: true
        visible: menu.failed
        onTriggered: menu.timeline.discard(menu.tag, menu.seq)
    }
    ActionMenuItem {
        text: qsTr("Delete …")
        iconName: "trash"
        keys: qsTr("Del")
        dangerous: true
        visible: menu.canDelete
        onTriggered: menu.wantsDelete(menu.seq, menu.othersName)
    }
    Instantiator {
        id: openers

        function choose(link: var): void {
            menu.wantsLink(link); // within an item "menu" is its own property
        }

        model: menu.links
        delegate: ActionMenuItem {
            required property var modelData

            text: qsTr("Open %1 …").arg(modelData.host)
            iconName: "compass"
            onTriggered: openers.choose(modelData)
        }
        onObjectAdded: (index, object) => menu.addItem(object as ActionMenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as ActionMenuItem)
    }
}
