// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// A block of a message in its place: behind the bars of a quote, beside the sign of a list.
Item {
    id: view

    required property var block ///< a MarkupBlock
    property color ink: Theme.ink
    property int spaceBelow: 0 ///< to the next block, which the bars of a quote bridge
    readonly property color textInk: block.quote > 0 ? Theme.inkSoft : ink
    readonly property int step: Math.round(12 * Theme.zoom)
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property bool isItem: block.kind === "item"
    readonly property int indent: block.quote * step + (isItem ? Math.round((4 + 18 * block.level) * Theme.zoom) + sign.width : 0)
    signal linkChosen(var link)
    signal wantsCopy(string text)

    implicitWidth: indent + content.implicitWidth
    implicitHeight: content.implicitHeight

    Loader {
        active: view.block.quote > 0
        sourceComponent: Item {
            Repeater {
                model: view.block.quote

                Rectangle {
                    required property int index

                    x: view.mirrored ? view.width - index * view.step - width : index * view.step
                    width: 3
                    height: view.height + view.spaceBelow
                    radius: 1.5
                    color: Theme.fieldLine
                }
            }
        }
    }
    Loader {
        id: sign
        x: view.mirrored ? view.width - view.indent : view.indent - width
        active: view.isItem
        sourceComponent: Label {
            width: Math.max(Math.round(18 * Theme.zoom), implicitWidth + 6)
            text: view.block.marker
            color: Theme.inkSoft
            lineHeight: 1.08
            Accessible.ignored: true
        }
    }
    Loader {
        id: content
        x: view.mirrored ? 0 : view.indent
        width: view.width - view.indent
        sourceComponent: view.block.kind === "code" ? codeBlock : view.block.isPlain ? plainBlock : textBlock
    }
    Component {
        id: plainBlock
        Label {
            text: view.block.text
            wrapMode: Text.Wrap
            lineHeight: 1.08
            color: view.textInk
            Accessible.ignored: true
        }
    }
    Component {
        id: textBlock
        MarkupText {
            block: view.block
            ink: view.textInk
            onLinkChosen: link => view.linkChosen(link)
        }
    }
    Component {
        id: codeBlock
        CodeBlock {
            text: view.block.text
            language: view.block.language
            onWantsCopy: view.wantsCopy(view.block.text)
        }
    }
}
