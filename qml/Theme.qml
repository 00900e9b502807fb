// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

/// Every colour, distance and size of the window; the only singleton.
QtObject {
    id: theme

    /// "system", "light" or "dark"; set by the window from the settings.
    property string mode: "system"
    /// From the settings: little space between messages; darker text and clearer lines; nothing slides or fades.
    property bool compact: false
    property bool strong: false
    property bool calm: false
    /// Size of text relative to normal.
    property real zoom: 1

    readonly property SystemPalette system: SystemPalette {}
    readonly property bool dark: mode === "dark" || (mode === "system" && system.window.hslLightness < 0.5)

    // Surfaces, from the window's edge to what lies on top.
    readonly property color rail: dark ? "#0f1112" : "#e6e1da"
    readonly property color sidebar: dark ? "#141618" : "#f1eeea"
    readonly property color window: dark ? "#1a1d1f" : "#fbfaf8"
    readonly property color surface: dark ? "#232729" : "#ffffff"
    readonly property color hover: dark ? "#26ffffff" : "#0f2b2118"
    readonly property color rowHover: dark ? "#202426" : "#f5f3ef"
    readonly property color selected: dark ? "#2a3033" : "#e3ded7"
    readonly property color line: strong ? (dark ? "#6b7278" : "#8f8a82") : dark ? "#31363a" : "#e3dfd9"
    readonly property color fieldLine: strong ? (dark ? "#a3a9ae" : "#55504a") : dark ? "#454b50" : "#cdc7be"
    readonly property color shade: dark ? "#99000000" : "#66302a22"

    readonly property color shadow: dark ? "#12000000" : "#0a2b2118"

    // Text.
    readonly property color ink: strong ? (dark ? "#ffffff" : "#000000") : dark ? "#ebe9e5" : "#23211e"
    readonly property color inkSoft: strong ? (dark ? "#e6e3dd" : "#2b2825") : dark ? "#b3b0aa" : "#5c5750"
    readonly property color inkFaint: strong ? (dark ? "#d6d3cd" : "#3d3934") : dark ? "#a3a09a" : "#665f57"

    // The one accent, and what means something.
    readonly property color accent: strong ? (dark ? "#8fe4cb" : "#08453a") : dark ? "#6fcbb0" : "#1c6b59"
    readonly property color accentHover: strong ? (dark ? "#a8f0da" : "#06342c") : dark ? "#86d8c0" : "#175a4b"
    readonly property color accentInk: dark ? "#0c211a" : "#ffffff"
    readonly property color accentSoft: dark ? "#20382f" : "#dcece6"
    readonly property color dangerInk: dark ? "#2a0f0c" : "#ffffff"
    readonly property color danger: strong ? (dark ? "#ffb4aa" : "#7d1c13") : dark ? "#f2958a" : "#a93226"
    readonly property color dangerSoft: dark ? "#3d2523" : "#f8e5e1"
    readonly property color warning: strong ? (dark ? "#f2d890" : "#553900") : dark ? "#e8c779" : "#7a5200"
    readonly property color warningSoft: dark ? "#372e1c" : "#fbf0d9"
    readonly property color mentionSoft: dark ? "#33301f" : "#fdf5df"
    readonly property color highlightSoft: dark ? "#1f3a32" : "#d3ebe2"
    readonly property color codeSurface: dark ? "#2a2f32" : "#efebe5"
    readonly property color online: dark ? "#57c08a" : "#2c9a64"
    readonly property color away: dark ? "#dcb04a" : "#c98d10"

    // What floats over everything for a moment.
    readonly property color tip: dark ? "#e6e3de" : "#33302c"
    readonly property color tipInk: dark ? "#1a1d1f" : "#f5f3ef"

    // Of people, in the order in which they are chosen by number.
    readonly property var people: dark
        ? (strong ? ["#f3b9aa", "#edc586", "#ccd68d", "#a0daae", "#92d9da", "#abcef5", "#c9c1f5", "#ecb9e1"]
            : ["#e79a86", "#dfae62", "#b4bf6a", "#7fc48f", "#6cc3c4", "#82b2e6", "#aea2ec", "#dc97cd"])
        : (strong ? ["#852f1c", "#664304", "#43500a", "#1a552e", "#0d5159", "#1f4a84", "#47389a", "#742a5f"]
            : ["#a8452f", "#8f6110", "#5f6d14", "#2f7544", "#1d7079", "#2f63a6", "#6251b5", "#96407f"])

    /// Readable on each of them.
    readonly property color personInk: dark ? "#16191b" : "#ffffff"

    // Distances.
    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int gapBig: 20
    readonly property int gapHuge: 32
    readonly property int radiusSmall: 6
    readonly property int radius: 10
    readonly property int radiusBig: 16
    readonly property int controlHeight: Math.round(38 * zoom)
    readonly property int rowHeight: Math.round((compact ? 32 : 38) * zoom)
    readonly property int groupGap: compact ? 8 : 14 ///< below the first message of a sender
    readonly property int messageGap: compact ? 2 : 5
    readonly property int headerHeight: Math.round(60 * zoom)

    // Icons and faces, which grow with the text beside them.
    readonly property int iconTiny: Math.round(13 * zoom) ///< a mark in a line of text
    readonly property int iconSmall: Math.round(16 * zoom)
    readonly property int icon: Math.round(19 * zoom) ///< of a button or a row
    readonly property int buttonSmall: Math.round(28 * zoom)
    readonly property int faceSmall: Math.round(32 * zoom)
    readonly property int face: Math.round(36 * zoom)

    // Type, in pixels.
    readonly property int textTiny: Math.round(11.5 * zoom)
    readonly property int textSmall: Math.round(13 * zoom)
    readonly property int textBody: Math.round(15 * zoom)
    readonly property int textTitle: Math.round(17 * zoom)
    readonly property int textEmoji: Math.round(36 * zoom)
    readonly property int textHead: Math.round(30 * Math.min(zoom, 1.4))

    readonly property string codeFamily: Qt.platform.os === "windows" ? "Consolas" : Qt.platform.os === "osx" ? "Menlo" : "monospace"

    readonly property int quick: calm ? 0 : 120 // milliseconds

    /// Marks that are put on top of each other without end, out of their line (this engine knows no \p{M}).
    readonly property var towers: /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e31-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4}/

    /// The same person has the same colour everywhere: the one they chose (1 … people.length), else always one by their id.
    function personColor(id: string, chosen: int): color {
        if (chosen > 0 && chosen <= people.length) {
            return people[chosen - 1];
        }
        let hash = 7;
        for (let i = 0; i < id.length; ++i) {
            hash = (hash * 31 + id.charCodeAt(i)) % 1000003;
        }
        return people[hash % people.length];
    }

    function initials(name: string): string {
        const words = name.trim().split(/\s+/).filter(word => word.length > 0);
        if (words.length === 0) {
            return "?";
        }
        return (firstLetter(words[0]) + (words.length > 1 ? firstLetter(words[words.length - 1]) : "")).toUpperCase();
    }
    /// A character may take two units of a string, and half of one is no letter.
    function firstLetter(word: string): string {
        return String.fromCodePoint(word.codePointAt(0));
    }
}
