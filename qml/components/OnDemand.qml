// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Something that is made when it is first asked for: most windows are closed before most of their sheets were seen.
Loader {
    id: maker

    function made(): var {
        active = true;
        return item;
    }
    /// For a sheet.
    function open(): void {
        made().open();
    }

    active: false
}
