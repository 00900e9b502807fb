// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// A time of the day to write in, such as 22:00.
Field {
    id: field

    required property int minute ///< of the day
    required property string label
    signal chosen(int minute)

    function clockText(minute: int): string {
        return String(Math.floor(minute / 60)).padStart(2, "0") + ":" + String(minute % 60).padStart(2, "0");
    }
    /// The minute of the day that was typed, such as 22:00 or 7; -1 if it is none.
    function minuteIn(text: string): int {
        const parts = text.trim().match(/^(\d{1,2})(?:[:.](\d{2}))?$/);
        if (!parts) {
            return -1;
        }
        const hour = Number(parts[1]);
        const minute = Number(parts[2] ?? 0);
        return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
    }

    implicitWidth: Math.round(90 * Theme.zoom)
    Accessible.name: label
    text: clockText(minute)
    problem: minuteIn(text) < 0 ? qsTr("A time such as 22:00") : ""
    onMinuteChanged: text = clockText(minute)
    onEditingFinished: {
        if (problem === "") {
            chosen(minuteIn(text));
        }
        text = clockText(minute);
    }
}
