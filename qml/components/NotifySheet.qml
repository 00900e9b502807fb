// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The choices about notifications on a sheet of their own.
Sheet {
    id: sheet

    required property NotifySettings settings

    title: qsTr("Notifications")
    wantedWidth: 460

    NotifyChoices {
        Layout.fillWidth: true
        settings: sheet.settings
    }
}
