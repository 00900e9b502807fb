// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// A month with its days; one of them is chosen to go there.
Sheet {
    id: sheet

    property date day: new Date() ///< the one that the keyboard is at
    readonly property date today: new Date()
    readonly property int firstDay: sheet.locale.firstDayOfWeek % 7 // qmllint disable
    readonly property date monthStart: new Date(day.getFullYear(), day.getMonth(), 1)
    readonly property int blanks: (monthStart.getDay() - firstDay + 7) % 7
    readonly property int days: new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate()
    /// Where the short names of days are not short, one letter has to do.
    readonly property int dayFormat: [0, 1, 2, 3, 4, 5, 6].some(day => locale.dayName(day, Locale.ShortFormat).length > 4) // qmllint disable
        ? Locale.NarrowFormat : Locale.ShortFormat
    signal chosen(string isoDay) ///< "2026-03-31"

    /// Begins at this day; at today if there is none.
    function show(isoDay: string): void {
        const parts = isoDay.split("-");
        day = parts.length === 3 ? new Date(Number(parts[0]), Number(parts[1]) - 1, Number(parts[2])) : new Date();
        open();
    }
    function move(byDays: int): void {
        go(new Date(day.getFullYear(), day.getMonth(), day.getDate() + byDays));
    }
    /// The same day of another month, or its last one.
    function moveMonth(by: int): void {
        const last = new Date(day.getFullYear(), day.getMonth() + by + 1, 0).getDate();
        go(new Date(day.getFullYear(), day.getMonth() + by, Math.min(day.getDate(), last)));
    }
    function go(to: date): void {
        if (to <= new Date()) {
            day = to;
        }
    }
    function choose(): void {
        close();
        chosen(day.getFullYear() + "-" + two(day.getMonth() + 1) + "-" + two(day.getDate()));
    }
    function two(number: int): string {
        return (number < 10 ? "0" : "") + number;
    }
    function isSame(a: date, b: date): bool {
        return a.getFullYear() === b.getFullYear() && a.getMonth() === b.getMonth() && a.getDate() === b.getDate();
    }

    title: qsTr("Go to a day")
    wantedWidth: 340
    onAppeared: grid.forceActiveFocus(Qt.TabFocusReason)

    RowLayout {
        Layout.fillWidth: true

        IconButton {
            iconName: "back"
            tip: qsTr("Month before (Page up)")
            onClicked: sheet.moveMonth(-1)
        }
        Words {
            Layout.fillWidth: true
            text: sheet.day.toLocaleDateString(sheet.locale, "MMMM yyyy") // qmllint disable
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            font.weight: Font.DemiBold
        }
        IconButton {
            iconName: "back"
            rotation: 180
            tip: qsTr("Month after (Page down)")
            enabled: new Date(sheet.day.getFullYear(), sheet.day.getMonth() + 1, 1) <= sheet.today
            onClicked: sheet.moveMonth(1)
        }
    }
    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: 7
        columnSpacing: 2
        rowSpacing: 2
        activeFocusOnTab: true
        Accessible.role: Accessible.Table
        Accessible.name: sheet.day.toLocaleDateString(sheet.locale, Locale.LongFormat) // qmllint disable
        Accessible.focusable: true
        Keys.onLeftPressed: sheet.move(mirrored ? 1 : -1)
        Keys.onRightPressed: sheet.move(mirrored ? -1 : 1)
        Keys.onUpPressed: sheet.move(-7)
        Keys.onDownPressed: sheet.move(7)
        Keys.onReturnPressed: sheet.choose()
        Keys.onEnterPressed: sheet.choose()
        Keys.onSpacePressed: sheet.choose()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
                event.accepted = true;
                sheet.moveMonth(event.key === Qt.Key_PageUp ? -1 : 1);
            } else if (event.key === Qt.Key_Home) {
                event.accepted = true;
                sheet.go(sheet.monthStart);
            }
        }

        readonly property bool mirrored: LayoutMirroring.enabled

        Repeater {
            model: 7

            delegate: Label {
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Math.round(20 * Theme.zoom) // the same whatever the size of its letters becomes
                text: sheet.locale.dayName((sheet.firstDay + index) % 7, sheet.dayFormat)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                color: Theme.inkFaint
                font.pixelSize: Math.min(Theme.textTiny, Math.round(grid.width / 17)) // seven of them have to fit
                Accessible.ignored: true // each day is read with its whole date
            }
        }
        Repeater {
            model: 42

            delegate: Item {
                id: cell

                required property int index
                readonly property int number: index - sheet.blanks + 1
                readonly property bool inMonth: number >= 1 && number <= sheet.days
                readonly property date date: new Date(sheet.day.getFullYear(), sheet.day.getMonth(), number)
                readonly property bool past: date <= sheet.today
                readonly property bool here: inMonth && number === sheet.day.getDate()

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: Math.round(34 * Theme.zoom)
                Accessible.role: Accessible.Cell
                Accessible.name: inMonth ? date.toLocaleDateString(sheet.locale, Locale.LongFormat) : ""
                Accessible.ignored: !inMonth
                Accessible.onPressAction: pick()

                function pick(): void {
                    if (inMonth && past) {
                        sheet.day = date;
                        sheet.choose();
                    }
                }

                Rectangle {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, parent.height)
                    height: width
                    radius: width / 2
                    visible: cell.inMonth
                    color: cell.here ? Theme.accent : area.containsMouse && cell.past ? Theme.hover : "transparent"
                    border.width: sheet.isSame(cell.date, sheet.today) && !cell.here ? 1 : 0
                    border.color: Theme.accent

                    FocusRing {
                        shown: cell.here && grid.activeFocus
                        inset: -2
                    }
                    Label {
                        anchors.centerIn: parent
                        text: Number(cell.number).toLocaleString(sheet.locale, "f", 0)
                        color: cell.here ? Theme.accentInk : cell.past ? Theme.ink : Theme.inkFaint
                        opacity: cell.past ? 1 : 0.5
                        font.pixelSize: Theme.textSmall
                    }
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    hoverEnabled: true
                    onClicked: cell.pick()
                }
            }
        }
    }
}
