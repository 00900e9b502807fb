// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Hubbub

/// The gallery shows every component, in every look, without a complaint.
TestCase {
    id: test

    name: "Gallery"
    when: windowShown

    Component {
        id: window
        Gallery {
            stage: galleryStage
        }
    }

    function init() {
        failOnWarning(/.?/);
    }
    function cleanup() {
        Theme.mode = "light";
        Theme.zoom = 1;
        Theme.strong = false;
        Theme.compact = false;
    }
    /// What is not among the parts of the window: to be added to the gallery (CONTRIBUTING.md).
    function test_showsEveryComponent() {
        let missing = null;
        const look = gallery => {
            waitForRendering(gallery.contentItem);
            const here = bench.componentsMissingIn([gallery]);
            missing = missing === null ? here : missing.filter(name => here.includes(name));
        };
        for (const chapter of ["controls", "rows", "messages", "pages"]) {
            const gallery = createTemporaryObject(window, test, {chapter: chapter});
            look(gallery);
            const settings = gallery.partItem.settingsItem;
            for (const subject of settings ? settings.subjects : []) {
                settings.show(subject.key);
                look(gallery);
            }
            gallery.close();
        }
        compare(missing, []);
    }
    function test_everyLook_data() {
        return [{tag: "light"}, {tag: "dark", theme: "dark"}, {tag: "strong", strong: true}, {tag: "large", zoom: 2},
            {tag: "from right to left", mirrored: true}];
    }
    function test_everyLook(data) {
        const gallery = createTemporaryObject(window, test);
        const settings = galleryStage.app.settings;
        settings.theme = data.theme ?? "light";
        settings.zoom = data.zoom ?? 1;
        settings.strongContrast = data.strong ?? false;
        gallery.rightToLeft = data.mirrored ?? false;
        for (const chapter of gallery.chapters) {
            gallery.chapter = chapter;
            waitForRendering(gallery.contentItem);
        }
        compare(Theme.dark, data.theme === "dark");
        settings.zoom = 1;
        settings.strongContrast = false;
        gallery.close();
    }
}
