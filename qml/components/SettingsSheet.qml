// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Hubbub

/// Ctrl+, : everything that can be set, by subject. What is changed counts at once.
Sheet {
    id: sheet

    required property AppController app
    required property DesktopController desktop
    property string subject: "profile"
    readonly property bool narrow: width < 560 * Theme.zoom
    readonly property var subjects: [
        {key: "profile", icon: "person", title: qsTr("Profile"), page: profile},
        {key: "look", icon: "theme", title: qsTr("Look"), page: look},
        {key: "writing", icon: "edit", title: qsTr("Writing"), page: writing},
        {key: "notifications", icon: "bell", title: qsTr("Notifications"), page: notifications},
        {key: "desktop", icon: "home", title: qsTr("This computer"), page: desktopPart},
        {key: "servers", icon: "network", title: qsTr("Servers"), page: servers},
        {key: "devices", icon: "lock", title: qsTr("Your devices"), page: devices},
        {key: "known", icon: "shield", title: qsTr("Known servers"), page: known},
        {key: "storage", icon: "inbox", title: qsTr("Storage"), page: storage},
        {key: "keys", icon: "keyboard", title: qsTr("Keys"), page: keys}
    ].concat(app.place.operating.allowed ? [{key: "operating", icon: "network", title: qsTr("Run the server"), page: operating}] : []) // qmllint disable

    function show(which: string): void {
        subject = which;
        open();
    }

    title: qsTr("Settings")
    wantedWidth: 760
    onAppeared: tabs.forceActiveFocus(Qt.TabFocusReason)

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: sheet.narrow ? 1 : 2
        columnSpacing: Theme.gapBig
        rowSpacing: Theme.gap

        ListView {
            id: tabs

            Layout.preferredWidth: sheet.narrow ? 1 : Math.round(212 * Theme.zoom)
            Layout.fillWidth: sheet.narrow
            Layout.fillHeight: !sheet.narrow
            Layout.preferredHeight: sheet.narrow ? Theme.rowHeight : 1
            orientation: sheet.narrow ? ListView.Horizontal : ListView.Vertical
            spacing: 2
            clip: true
            cacheBuffer: 0 // see RowList
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            model: sheet.subjects
            currentIndex: sheet.subjects.findIndex(entry => entry.key === sheet.subject)
            keyNavigationEnabled: false
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Subjects")
            Keys.onUpPressed: step(-1)
            Keys.onDownPressed: step(1)
            Keys.onLeftPressed: step(-1)
            Keys.onRightPressed: step(1)

            // Which way the tabs run changes with the width.
            onWidthChanged: Qt.callLater(showCurrent) // qmllint disable
            onHeightChanged: Qt.callLater(showCurrent) // qmllint disable

            function showCurrent(): void {
                positionViewAtIndex(currentIndex, ListView.Contain);
            }
            function step(by: int): void {
                const next = Math.max(0, Math.min(count - 1, currentIndex + by));
                sheet.subject = sheet.subjects[next].key;
            }

            delegate: T.ItemDelegate {
                id: tab

                required property int index
                required property var modelData
                readonly property bool current: ListView.isCurrentItem

                width: sheet.narrow ? implicitContentWidth + 24 : ListView.view.width
                height: Theme.rowHeight
                leftPadding: 10
                rightPadding: 10
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.title
                Accessible.selected: current
                onClicked: sheet.subject = modelData.key

                contentItem: RowLayout {
                    spacing: 10

                    Icon {
                        Layout.preferredWidth: Theme.iconSmall
                        Layout.preferredHeight: Theme.iconSmall
                        name: tab.modelData.icon
                        color: tab.current ? Theme.accent : Theme.inkSoft
                    }
                    Label {
                        Layout.fillWidth: true
                        text: tab.modelData.title
                        elide: Text.ElideRight
                        color: tab.current ? Theme.ink : Theme.inkSoft
                        font.weight: tab.current && !sheet.narrow ? Font.DemiBold : Font.Normal // side by side they keep their places
                    }
                }
                background: Rectangle {
                    radius: Theme.radius - 2
                    color: tab.current ? Theme.selected : tab.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        shown: tabs.activeFocus && tab.current
                        inset: 0
                    }
                }
            }
        }
        ScrollArea {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.min(sheet.parent ? sheet.parent.height - Math.round(150 * Theme.zoom) : 420,
                Math.max(Math.round(420 * Theme.zoom), sheet.narrow ? 0 : tabs.contentHeight))
            room: Theme.gapSmall
            contentWidth: width
            contentHeight: pageOf.implicitHeight + Theme.gapBig
            clip: true

            Loader {
                id: pageOf

                width: flick.width - Theme.gap
                sourceComponent: (sheet.subjects.find(entry => entry.key === sheet.subject) ?? sheet.subjects[0]).page
                onLoaded: flick.contentY = 0
            }
        }
    }

    Component {
        id: profile
        ProfileSettings {
            profile: sheet.app.place.profile
            settings: sheet.app.settings
            userId: sheet.app.place.userId
            serverTitle: sheet.app.place.title
            online: sheet.app.place.connection.online
        }
    }
    Component {
        id: operating
        OperatingSettings {
            operating: sheet.app.place.operating
            ownHost: sheet.app.place.hosted ? sheet.app.host.invite : ""
            onWantsCopy: text => sheet.app.copyToClipboard(text)
        }
    }
    Component {
        id: look
        LookSettings {
            settings: sheet.app.settings
            language: sheet.app.language
        }
    }
    Component {
        id: writing
        ColumnLayout {
            spacing: Theme.gap

            Choice {
                Layout.fillWidth: true
                text: qsTr("Enter sends")
                detail: checked ? qsTr("Shift+Enter begins a new line.") : qsTr("Enter begins a new line, Shift+Enter sends.")
                checked: sheet.app.settings.enterSends
                onToggled: sheet.app.settings.enterSends = checked
            }
        }
    }
    Component {
        id: notifications
        NotifyChoices {
            settings: sheet.app.notifications.settings
        }
    }
    Component {
        id: desktopPart
        DesktopSettings {
            app: sheet.app
            desktop: sheet.desktop
        }
    }
    Component {
        id: servers
        ServerSettings {
            app: sheet.app
            onWantsAdd: {
                sheet.close();
                sheet.app.addPlace();
            }
        }
    }
    Component {
        id: devices
        ColumnLayout {
            readonly property bool anywhere: sheet.app.connected && !sheet.app.place.archive

            Words {
                Layout.fillWidth: true
                visible: parent.anywhere // qmllint disable
                text: sheet.app.place.title
                elide: Text.ElideRight
                font.weight: Font.DemiBold
            }
            Words {
                Layout.fillWidth: true
                visible: !parent.anywhere // qmllint disable
                text: qsTr("Each server knows your devices. Open one to see them.")
                wrapMode: Text.Wrap
                color: Theme.inkSoft
            }
            DeviceList {
                Layout.fillWidth: true
                visible: parent.anywhere // qmllint disable
                devices: sheet.app.place.devices
                onWantsCopy: text => sheet.app.copyToClipboard(text)
            }
        }
    }
    Component {
        id: known
        KnownServers {
            pins: sheet.app.knownServers
        }
    }
    Component {
        id: storage
        StorageSettings {
            app: sheet.app
            onWantsArchive: folder => {
                sheet.close();
                sheet.app.openArchive(folder);
            }
        }
    }
    Component {
        id: keys
        KeyTable {
            enterSends: sheet.app.settings.enterSends
        }
    }
}
