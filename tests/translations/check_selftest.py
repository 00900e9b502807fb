#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of translations must be able to fail: plants one fault of each kind, each of which must be found.

    check_selftest.py LUPDATE
"""
import pathlib
import sys
import tempfile

import check

SOURCE = """// planted
import QtQuick

Item {
    property string plain: qsTr("Hello %1")
    property string counted: qsTr("%n apples of %1", "", 3)
}
"""

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="LANGUAGE" sourcelanguage="en">\n'


def message(source, translation, plural=False):
    return "<message%s><source>%s</source>%s</message>" % (' numerus="yes"' if plural else "", source, translation)


def text(words, kind=""):
    return f"<translation{kind}>{words}</translation>"


def forms(*words):
    return "<translation>%s</translation>" % "".join(f"<numerusform>{one}</numerusform>" for one in words)


PLAIN = message("Hello %1", text("Hallo %1"))
COUNTED = message("%n apples of %1", forms("Ein Apfel von %1", "%n Äpfel von %1"), True)


def faults(lupdate, language, *messages, only_begun=False):
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch)
        (root / "qml").mkdir()
        (root / "qml" / "Planted.qml").write_text(SOURCE, encoding="utf-8")
        kept = root / "resources" / "translations"
        kept.mkdir(parents=True)
        (kept / f"hubbub_{language}.ts").write_text(
            HEAD.replace("LANGUAGE", language) + "<context><name>Planted</name>" + "".join(messages) + "</context></TS>\n",
            encoding="utf-8")
        return check.check(root, lupdate, language, only_begun)[1]


def main(lupdate):
    wrong = []

    def expect(words, language, *messages):
        found = faults(lupdate, language, *messages)
        if (words is None and found) or (words is not None and not any(words in fault for fault in found)):
            wrong.append(f"expected {words!r}, and found {found}")

    expect(None, "de", PLAIN, COUNTED)
    expect("no finished", "de", COUNTED)
    expect("no finished", "de", PLAIN)
    expect("no finished", "de", message("Hello %1", text("Hallo %1", ' type="unfinished"')), COUNTED)
    expect("is empty", "de", message("Hello %1", text("")), COUNTED)
    expect("has no placeholder for %1", "de", message("Hello %1", text("Hallo")), COUNTED)
    expect("has %2 for %1", "de", message("Hello %1", text("Hallo %2")), COUNTED)
    expect("white space", "de", message("Hello %1", text("Hallo %1 ")), COUNTED)
    expect("in plural form 2", "de", PLAIN, message("%n apples of %1", forms("Ein Apfel von %1", "Äpfel von %1"), True))
    expect("in plural form 1", "de", PLAIN, message("%n apples of %1", forms("Ein Apfel", "%n Äpfel von %1"), True))
    expect("1 plural forms of 2", "de", PLAIN, message("%n apples of %1", forms("%n Äpfel von %1"), True))
    expect("2 plural forms of 3", "pl", PLAIN, COUNTED)
    expect("in plural form 1", "fr", PLAIN, COUNTED)
    expect("in no source", "de", PLAIN, COUNTED, message("Gone", text("Weg")))
    expect("no finished", "en")
    begun = faults(lupdate, "de", COUNTED, message("Gone", text("Weg")), only_begun=True)
    if begun:
        wrong.append(f"what is only begun lacks {begun}")
    expect(None, "en", COUNTED)
    expect("plural forms", "eo", PLAIN, COUNTED)
    for line in wrong:
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
