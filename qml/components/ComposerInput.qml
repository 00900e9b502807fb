// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Hubbub

/// The text field of the composer, and its keys, of which an open list over it takes some.
T.TextArea {
    id: input

    required property ComposerController composer
    required property CompletionList completion
    required property string roomName
    property bool silenced: false ///< what is written stays here
    property bool enterSends: true ///< and Shift+Enter breaks the line; or the other way round
    signal usedEmoji(string emoji)
    signal wantsPage(int direction)
    signal wantsTimeline
    signal wantsOldest
    signal wantsLatest

    readonly property bool composing: inputMethodComposing || preeditText !== "" ///< a character, with an input method
    readonly property bool empty: length === 0 && !composing

    implicitHeight: contentHeight + topPadding + bottomPadding
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    horizontalAlignment: empty ? TextEdit.AlignLeft : undefined // with the hint; then as the words go
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
    Accessible.description: completion.spoken
    onTextChanged: if (text !== composer.text) {
        composer.text = text;
        completion.completion.look(text, cursorPosition);
    }
    onCursorPositionChanged: if (completion.open) {
        completion.completion.look(text, cursorPosition);
    }
    onActiveFocusChanged: if (!activeFocus) {
        completion.completion.dismiss();
    }
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

    /// Shows what the composer was told by others than this field.
    function show(told: string): void {
        text = told;
        cursorPosition = length;
        completion.completion.dismiss();
    }
    /// An Enter that ends the composition of a character belongs to the input method.
    function sends(event: KeyEvent): bool {
        const withShift = (event.modifiers & Qt.ShiftModifier) !== 0;
        const withControl = (event.modifiers & Qt.ControlModifier) !== 0;
        const meant = (withControl || withShift !== enterSends) && !composing;
        if (meant && !silenced) {
            composer.send();
        }
        return meant;
    }
    /// The list over the field takes its keys before anything else; an Enter never sends while it is open.
    function completes(event: KeyEvent): bool {
        if (!completion.open) {
            return false;
        }
        switch (event.key) {
        case Qt.Key_Up:
        case Qt.Key_Down:
            completion.step(event.key === Qt.Key_Up ? -1 : 1);
            return true;
        case Qt.Key_Tab:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            complete(completion.current);
            return true;
        case Qt.Key_Escape:
            completion.completion.dismiss();
            return true;
        default:
            return false;
        }
    }
    function complete(row: int): void {
        const start = completion.completion.start;
        const following = getText(cursorPosition, cursorPosition + 1);
        const sign = getText(start, start + 1);
        const insertion = completion.completion.take(row, following);
        if (sign === ":") {
            usedEmoji(insertion.trim());
        }
        remove(start, cursorPosition);
        insert(start, insertion);
        cursorPosition = start + insertion.length + (following === " " ? 1 : 0);
    }
    function acts(event: KeyEvent): bool {
        const modifiers = event.modifiers & ~Qt.KeypadModifier; // which the arrow keys of a Mac carry, too
        const withControl = modifiers === Qt.ControlModifier;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return sends(event);
        case Qt.Key_Escape:
            return composer.cancel();
        case Qt.Key_Up:
            return withControl ? !composing && composer.recall(1)
                : modifiers === Qt.NoModifier && empty && !composer.editing && composer.editLastOwn();
        case Qt.Key_Down:
            return withControl && !composing && composer.recall(-1);
        case Qt.Key_Tab:
            nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            return true;
        case Qt.Key_Backtab:
            nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            wantsPage(event.key === Qt.Key_PageUp ? -1 : 1);
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            if (empty && withControl) {
                event.key === Qt.Key_Home ? wantsOldest() : wantsLatest();
            }
            return empty && withControl;
        default:
            return event.matches(StandardKey.Paste) && composer.refusesPaste();
        }
    }

    Keys.onPressed: event => {
        event.accepted = completes(event) || acts(event);
    }
}
