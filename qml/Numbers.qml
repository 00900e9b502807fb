// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

/// Counts as the language of the window writes them, with its digits; what is typed back, such as a port, stays as it is.
QtObject {
    property var locale: Qt.locale()

    function shown(count: real): string {
        return Number(count).toLocaleString(locale, "f", 0);
    }
}
