// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Something that is made when it is first asked for, and then stays: most windows are closed before most of their sheets were seen.
Loader {
    id: maker

    property bool wanted: false ///< this asks for it
    /// Where it stands in a file of its own: its types are not even loaded before. Qt.resolvedUrl(), which says beside whom it lies.
    property string file: ""
    property var given: ({}) ///< what its properties begin with

    function made(): var {
        name(); // whoever asks may be complete before this is
        active = true;
        return item;
    }
    function name(): void {
        if (file !== "" && source.toString() === "") { // qmllint disable
            setSource(file, given);
        }
    }
    /// For a sheet.
    function open(): void {
        made().open();
    }
    /// For a pane.
    function takeFocus(): void {
        made().takeFocus();
    }

    active: false
    onWantedChanged: if (wanted) {
        made();
    }
    Component.onCompleted: {
        name();
        if (wanted) {
            made();
        }
    }
}
