// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Lies below the messages of a list: a mouse that goes from one over others selects them, one that clicks with Shift as well. A
/// finger scrolls.
MouseArea {
    id: area

    required property TimelineList messages
    property var pressedSeq: 0
    property real pressedAt: 0
    property bool selects: false
    readonly property int near: 8 ///< a hand that clicks moves so far, in pixels
    readonly property int edge: 24 ///< within which the list scrolls on, in pixels

    /// The row at this height of the view, as far as the view goes.
    function rowAt(height: real): int {
        const inside = Math.max(1, Math.min(messages.height - 2, height));
        return messages.indexAt(messages.width / 2, messages.contentY + inside);
    }
    function selectTo(row: int): void {
        const seq = messages.timelineModel.seqAt(row);
        if (seq > 0) {
            messages.forceActiveFocus(Qt.MouseFocusReason);
            messages.currentIndex = row;
            messages.selection.select(pressedSeq, seq);
        }
    }

    parent: messages.contentItem // behind the list itself, which takes every press, it would get none
    y: messages.contentY
    z: -1
    width: messages.width
    height: messages.height
    preventStealing: true
    onPressed: mouse => {
        if (mouse.source !== Qt.MouseEventNotSynthesized) {
            mouse.accepted = false;
            return;
        }
        selects = false;
        pressedAt = mouse.y;
        pressedSeq = messages.timelineModel.seqAt(rowAt(mouse.y));
    }
    onPositionChanged: mouse => {
        const row = rowAt(mouse.y);
        if (Math.abs(mouse.y - pressedAt) >= near && messages.timelineModel.seqAt(row) !== pressedSeq) {
            selects = true;
        }
        if (selects) {
            selectTo(row);
        }
    }
    onReleased: mouse => {
        if (!selects && (mouse.modifiers & Qt.ShiftModifier)) {
            pressedSeq = messages.selectionStart();
            selectTo(rowAt(mouse.y));
        } else if (!selects) {
            messages.selection.clear();
        }
        selects = false;
    }
    onCanceled: selects = false

    Timer {
        interval: 30
        repeat: true
        running: area.selects && (area.mouseY < area.edge || area.mouseY > area.height - area.edge)
        onTriggered: {
            area.messages.scrollBy(area.mouseY < area.edge ? -area.edge : area.edge);
            area.selectTo(area.rowAt(area.mouseY));
        }
    }
}
