// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// The text field of the composer, and its keys.
T.TextArea {
    id: input

    required property ComposerController composer
    required property string roomName
    property bool silenced: false ///< what is written stays here
    signal wantsPage(int direction)
    signal wantsTimeline
    signal wantsOldest
    signal wantsLatest

    readonly property bool empty: length === 0 && preeditText === ""

    implicitHeight: contentHeight + topPadding + bottomPadding
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    topPadding: 7
    bottomPadding: 7
    leftPadding: 4
    rightPadding: 8
    color: Theme.ink
    font.pixelSize: Theme.textBody
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    placeholderText: qsTr("Write to %1").arg(roomName)
    Accessible.name: placeholderText
    onTextChanged: composer.text = text
    Component.onCompleted: text = composer.text

    Label {
        x: input.leftPadding
        y: input.topPadding
        width: input.width - input.leftPadding - input.rightPadding
        visible: input.empty
        text: input.placeholderText
        color: Theme.inkFaint
        font: input.font
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    function sendOrBreak(event: KeyEvent): void {
        // An Enter that ends the composition of a character belongs to the input method.
        if (event.modifiers & Qt.ShiftModifier || inputMethodComposing || preeditText !== "") {
            event.accepted = false;
            return;
        }
        if (!silenced) {
            composer.send();
        }
    }

    Keys.onReturnPressed: event => sendOrBreak(event)
    Keys.onEnterPressed: event => sendOrBreak(event)
    Keys.onUpPressed: event => {
        event.accepted = empty && !composer.editing && event.modifiers === Qt.NoModifier && composer.editLastOwn();
    }
    Keys.onEscapePressed: event => {
        event.accepted = composer.cancel();
    }
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            wantsPage(event.key === Qt.Key_PageUp ? -1 : 1);
        } else if (empty && event.key === Qt.Key_Home && event.modifiers & Qt.ControlModifier) {
            wantsOldest();
        } else if (empty && event.key === Qt.Key_End && event.modifiers & Qt.ControlModifier) {
            wantsLatest();
        } else {
            event.accepted = false;
        }
    }
}
