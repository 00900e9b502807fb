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
    property bool enterSends: true ///< and Shift+Enter breaks the line; or the other way round
    signal wantsPage(int direction)
    signal wantsTimeline
    signal wantsOldest
    signal wantsLatest

    readonly property bool composing: inputMethodComposing || preeditText !== "" ///< a character, with an input method
    readonly property bool empty: length === 0 && !composing

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
        const withShift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const withControl = (event.modifiers & Qt.ControlModifier) !== 0;
        event.accepted = (withControl || withShift !== enterSends) && !composing;
        if (event.accepted && !silenced) {
            composer.send();
        }
    }
    /// What the arrow keys of a keypad or of a Mac carry besides is no modifier.
    function modifiersOf(event: KeyEvent): int {
        return event.modifiers & ~Qt.KeypadModifier;
    }

    Keys.onReturnPressed: event => sendOrBreak(event)
    Keys.onEnterPressed: event => sendOrBreak(event)
    Keys.onUpPressed: event => {
        const modifiers = modifiersOf(event);
        event.accepted = modifiers === Qt.ControlModifier ? !composing && composer.recall(1)
            : modifiers === Qt.NoModifier && empty && !composer.editing && composer.editLastOwn();
    }
    Keys.onDownPressed: event => {
        event.accepted = modifiersOf(event) === Qt.ControlModifier && !composing && composer.recall(-1);
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
            event.accepted = event.matches(StandardKey.Paste) && composer.refusesPaste();
        }
    }
}
