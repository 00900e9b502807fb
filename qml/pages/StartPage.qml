// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Hubbub

/// The first page: a name, and two ways to go. Over an open server it leads to a further one, or back.
Rectangle {
    id: page

    required property AppController app
    property bool tried: false
    signal wantsSettings(string subject)
    readonly property bool narrow: width < 720 * Theme.zoom
    // In words, which are others in another language.
    readonly property string nameProblem: app.language.localeName !== "" ? app.nameProblem(nameField.text) : ""

    function nameIsFine(): bool {
        tried = true;
        if (nameProblem !== "") {
            nameField.forceActiveFocus();
            return false;
        }
        return true;
    }

    color: Theme.window
    Component.onCompleted: nameField.forceActiveFocus()
    Keys.onEscapePressed: page.app.stopAdding()

    ScrollArea {
        id: flick

        anchors.fill: parent
        room: Theme.gap
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.gapHuge)

        ColumnLayout {
            id: column

            width: Math.min(parent.width - 2 * Theme.gapBig, 760 * Theme.zoom)
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.gapHuge, (parent.height - implicitHeight) * 0.42)
            spacing: Theme.gapBig

            StartBanner {
                Layout.fillWidth: true
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: false
                Layout.preferredWidth: Math.min(column.width, 370 * Theme.zoom)
                Layout.topMargin: Theme.gapSmall
                Layout.bottomMargin: Theme.gapSmall
                spacing: 6

                Words {
                    text: qsTr("Your name")
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.Medium
                }
                Field {
                    id: nameField

                    Layout.fillWidth: true
                    text: page.app.settings.personName
                    placeholderText: qsTr("How others see you")
                    problem: page.tried ? page.nameProblem : ""
                    maximumLength: 64
                    onTextEdited: page.app.clearStartError()
                    onAccepted: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                }
                Words {
                    Layout.fillWidth: true
                    visible: nameField.problem !== ""
                    text: nameField.problem
                    wrapMode: Text.Wrap
                    color: Theme.danger
                    font.pixelSize: Theme.textSmall
                }
            }
            Rectangle {
                Layout.fillWidth: true
                visible: page.app.startError !== ""
                implicitHeight: problem.implicitHeight + 24
                radius: Theme.radius
                color: Theme.dangerSoft

                Words {
                    id: problem
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.gapBig
                    text: page.app.startError
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    color: Theme.danger
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.gapBig
                rowSpacing: Theme.gapBig

                HostCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    app: page.app
                    onChosen: open => {
                        if (page.nameIsFine()) {
                            page.app.hostHere(nameField.text, open);
                        }
                    }
                }
                JoinCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    app: page.app
                    onChosen: (address, deviceCode, password) => {
                        if (page.nameIsFine()) {
                            page.app.joinPlace(nameField.text, address, deviceCode, password);
                        }
                    }
                }
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("Connections are encrypted on the way. Whoever hosts can read what is written in their rooms.")
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkFaint
                font.pixelSize: Theme.textSmall
            }
            LinkButton {
                Layout.alignment: Qt.AlignHCenter
                text: qsTr("Known servers …")
                ink: Theme.inkFaint
                onClicked: page.wantsSettings("known")
            }
        }
    }
    Announcement {
        id: announcement
    }
    Connections {
        target: page.app

        function onStartErrorChanged(): void {
            if (page.app.startError !== "") {
                announcement.say(page.app.startError);
            }
        }
    }
    IconButton {
        x: Theme.gap
        y: Theme.gap
        visible: page.app.adding
        iconName: "back"
        tip: qsTr("Back (Esc)")
        onClicked: page.app.stopAdding()
    }
}
