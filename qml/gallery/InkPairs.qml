// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Hubbub

/// Which ink stands on which ground, and how well it can be read there (contrast as WCAG 2 defines it).
QtObject {
    id: pairs

    /// By their names in Theme; a person's name is everyone's colour in turn.
    readonly property var all: [["ink", "window"], ["ink", "sidebar"], ["ink", "surface"], ["ink", "selected"], ["ink", "rowHover"],
        ["ink", "highlightSoft"], ["ink", "mentionSoft"], ["ink", "codeSurface"], ["ink", "dangerSoft"], ["ink", "warningSoft"],
        ["inkSoft", "window"], ["inkSoft", "sidebar"], ["inkSoft", "surface"], ["inkSoft", "selected"], ["inkSoft", "rowHover"],
        ["inkSoft", "codeSurface"], ["inkSoft", "mentionSoft"], ["inkFaint", "window"], ["inkFaint", "sidebar"], ["inkFaint", "surface"],
        ["inkFaint", "selected"], ["inkFaint", "rowHover"], ["inkFaint", "mentionSoft"], ["inkFaint", "codeSurface"],
        ["inkFaint", "highlightSoft"], ["accent", "window"], ["accent", "sidebar"], ["accent", "surface"], ["accent", "selected"],
        ["accent", "accentSoft"], ["accent", "mentionSoft"], ["accent", "rowHover"], ["accentInk", "accent"],
        ["accentInk", "accentHover"], ["danger", "window"], ["danger", "surface"], ["danger", "dangerSoft"], ["dangerInk", "danger"],
        ["warning", "window"], ["warning", "sidebar"], ["warning", "surface"], ["warning", "warningSoft"], ["tipInk", "tip"]]
    readonly property real least: Theme.strong ? 7 : 4.5

    function light(color: color): real {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }
    function contrast(a: color, b: color): real {
        const bright = Math.max(light(a), light(b));
        const dim = Math.min(light(a), light(b));
        return (bright + 0.05) / (dim + 0.05);
    }
}
