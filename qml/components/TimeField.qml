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
        const hour = Math.floor(minute / 60);
        const rest = minute % 60;
        return (hour < 10 ? "0" : "") + hour + ":" + (rest < 10 ? "0" : "") + rest;
    }
    /// The minute of the day that was typed, such as 22:00 or 7; -1 if it is none.
    function minuteIn(text: string): int {
        const parts = text.trim().split(":");
        const hour = parts[0] === "" ? -1 : Number(parts[0]);
        const rest = parts.length > 1 ? Number(parts[1]) : 0;
        const isTime = parts.length <= 2 && hour >= 0 && hour < 24 && rest >= 0 && rest < 60 && hour % 1 === 0 && rest % 1 === 0;
        return isTime ? hour * 60 + rest : -1;
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
