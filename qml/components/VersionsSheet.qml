// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// What an edited message said before.
Sheet {
    id: sheet

    required property VersionsController versions

    function show(seq: var): void {
        versions.look(seq);
        open();
    }

    title: qsTr("Earlier versions")
    wantedWidth: 520
    onAppeared: list.forceActiveFocus(Qt.TabFocusReason)

    RowList {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.max(80, Math.min(contentHeight, 420))
        spacing: Theme.gap
        activeFocusOnTab: true
        model: sheet.versions.versions
        Accessible.role: Accessible.List
        Accessible.name: sheet.title

        delegate: ColumnLayout {
            id: version

            required property int index
            required property var modelData

            width: ListView.view.width
            spacing: 3
            Accessible.role: Accessible.ListItem
            Accessible.name: version.modelData.time + ", " + version.modelData.text

            Label {
                text: version.index === 0 ? qsTr("%1 · as it is now").arg(version.modelData.time) : version.modelData.time
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
            Label {
                Layout.fillWidth: true
                text: version.modelData.text
                wrapMode: Text.Wrap
                color: version.index === 0 ? Theme.ink : Theme.inkSoft
            }
        }
    }
}
