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

    InkPairs {
        id: pairs
    }

    function cleanup() {
        Theme.mode = "light";
        Theme.strong = false;
    }
    function test_everyTextIsPlain() {
        compare(bench.filesWithRichText(), []);
    }
    function test_noLayoutLosesRows() {
        compare(bench.repeatersInLayouts(), []);
    }
    function test_contrast_data() {
        return [{tag: "light"}, {tag: "dark", mode: "dark"}, {tag: "light, strong", strong: true}, {tag: "dark, strong", mode: "dark", strong: true}];
    }
    function test_contrast(data) {
        Theme.mode = data.mode ?? "light";
        Theme.strong = data.strong ?? false;
        const poor = [];
        for (const [ink, ground] of pairs.all) {
            const value = pairs.contrast(Theme[ink], Theme[ground]);
            if (value < pairs.least) {
                poor.push(ink + " on " + ground + ": " + value.toFixed(2));
            }
        }
        for (const color of Theme.people) {
            for (const ground of ["window", "surface", "rowHover", "mentionSoft"]) {
                const value = pairs.contrast(Qt.darker(color, 1), Theme[ground]);
                if (value < pairs.least) {
                    poor.push(color + " on " + ground + ": " + value.toFixed(2));
                }
            }
        }
        compare(poor, []);
    }
    function test_peopleKeepTheirColour() {
        compare(Theme.personColor("user-1", 0), Theme.personColor("user-1", 0));
        const seen = {};
        for (let i = 0; i < 60; ++i) {
            seen[Theme.personColor("user-" + i, 0)] = true;
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
