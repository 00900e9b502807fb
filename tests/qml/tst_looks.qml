// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

TestCase {
    id: looks

    name: "Looks"
    when: windowShown
    width: 400
    height: 200

    /// Contrast as the accessibility guidelines (WCAG 2) define it.
    function contrast(a, b) {
        function light(color) {
            const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
            return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
        }
        const bright = Math.max(light(a), light(b));
        const dim = Math.min(light(a), light(b));
        return (bright + 0.05) / (dim + 0.05);
    }

    function cleanup() {
        Theme.mode = "light";
    }
    function test_everyTextIsPlain() {
        compare(bench.filesWithRichText(), []);
    }
    function test_contrast_data() {
        return [{
                "tag": "light"
            }, {
                "tag": "dark"
            }];
    }
    function test_contrast(data) {
        Theme.mode = data.tag;
        const pairs = [[Theme.ink, Theme.window], [Theme.ink, Theme.sidebar], [Theme.ink, Theme.surface], [Theme.ink, Theme.selected],
            [Theme.inkSoft, Theme.window], [Theme.inkSoft, Theme.sidebar], [Theme.inkFaint, Theme.window], [Theme.inkFaint, Theme.surface],
            [Theme.inkFaint, Theme.sidebar], [Theme.accentInk, Theme.accent], [Theme.accent, Theme.window], [Theme.accent, Theme.accentSoft],
            [Theme.danger, Theme.dangerSoft], [Theme.danger, Theme.window], [Theme.warning, Theme.warningSoft], [Theme.warning, Theme.sidebar],
            [Theme.ink, Theme.highlightSoft], [Theme.ink, Theme.mentionSoft], [Theme.ink, Theme.codeSurface],
            [Theme.inkSoft, Theme.codeSurface], [Theme.inkFaint, Theme.mentionSoft], [Theme.accent, Theme.mentionSoft]];
        for (let i = 0; i < pairs.length; ++i) {
            const value = contrast(pairs[i][0], pairs[i][1]);
            verify(value >= 4.5, "pair " + i + " of " + data.tag + " has only " + value.toFixed(2));
        }
        for (const color of Theme.people) {
            verify(contrast(Qt.darker(color, 1), Theme.window) >= 4.5, color + " on " + data.tag);
        }
    }
    function test_peopleKeepTheirColour() {
        compare(Theme.personColor("user-1"), Theme.personColor("user-1"));
        const seen = {};
        for (let i = 0; i < 60; ++i) {
            seen[Theme.personColor("user-" + i)] = true;
        }
        verify(Object.keys(seen).length >= 6);
    }
    function test_initials_data() {
        return [{
                "tag": "two words",
                "name": "Ada Lovelace",
                "expected": "AL"
            }, {
                "tag": "one word",
                "name": "ada",
                "expected": "A"
            }, {
                "tag": "three words",
                "name": "Jean Luc Picard",
                "expected": "JP"
            }, {
                "tag": "beyond the first plane",
                "name": "𝒜da",
                "expected": "𝒜"
            }, {
                "tag": "nothing",
                "name": " ",
                "expected": "?"
            }];
    }
    function test_initials(data) {
        compare(Theme.initials(data.name), data.expected);
    }
}
