#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds strings without a translation, and translations that lost a part of their string.

    check.py ROOT LUPDATE LANGUAGE… [--begun LANGUAGE…]

In a language that is only begun strings may lack, but those that are there must be right.

Reads what a fresh lupdate makes of copies of ROOT/resources/translations/hubbub_LANGUAGE.ts, so a string that was added or
changed and not translated is found, too.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ["app", "core", "qml", "server"]

# How many forms a plural has in a language, and those of them that mean one number only, which may go without %n.
PLURALS = {"en": (2, {0}), "de": (2, {0}), "es": (2, {0}), "fr": (2, set()), "pl": (3, {0}),
           "ar": (6, {0, 1, 2}), "zh_CN": (1, set())}

PLACEHOLDER = re.compile(r"%L?(?:n|[1-9][0-9]?)")


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def edges(text):
    """White space at both ends, which layouts count on."""
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def complaints_about_text(source, text, may_lack_number):
    if not text.strip():
        yield "is empty"
        return
    wanted, found = placeholders(source), placeholders(text)
    if wanted != found:
        without = [one for one in wanted if not one.endswith("n")]
        if not (may_lack_number and found == without):
            yield f"has {' '.join(found) or 'no placeholder'} for {' '.join(wanted) or 'none'}"
    if edges(source) != edges(text):
        yield "begins or ends with other white space"


def complaints_about(message, language, only_begun):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    kind = translation.get("type")
    if kind in ("vanished", "obsolete", "unfinished"):
        if not only_begun:
            yield "has no finished translation" if kind == "unfinished" else "is in no source any more"
        return
    if message.get("numerus") != "yes":
        yield from complaints_about_text(source, translation.text or "", False)
        return
    single = PLURALS[language][1]
    for index, form in enumerate(translation.findall("numerusform")):
        for complaint in complaints_about_text(source, form.text or "", index in single):
            yield f"{complaint}, in plural form {index + 1}"


def miscounted(tree, language):
    """Messages whose number of plural forms is not the language's. Lupdate would fill up or cut, so this reads what was kept."""
    count = PLURALS[language][0]
    for message in tree.iter("message"):
        forms = len(message.findall("translation/numerusform"))
        if message.get("numerus") == "yes" and forms != count:
            yield f'"{message.findtext("source")}" has {forms} plural forms of {count}'


def update(root, lupdate, path, plural_only):
    """What `cmake --build … --target strings` does, but keeps what vanished so that it is found."""
    options = ["-pluralonly"] if plural_only else []
    subprocess.run([lupdate, *options, "-silent", "-I", ".", "-locations", "none", "-source-language", "en",
                    *(one for one in FOLDERS if (root / one).is_dir()), "-ts", str(path)],
                   cwd=root, check=True, stderr=subprocess.DEVNULL)


def check(root, lupdate, language, only_begun=False):
    """The number of strings, and a line for each fault."""
    if language not in PLURALS:
        return 0, [f"{language}: how many plural forms it has must be written in {__file__}"]
    kept = root / "resources" / "translations" / f"hubbub_{language}.ts"
    if not kept.is_file():
        return 0, [f"{kept} does not exist"]
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch) / kept.name
        shutil.copy(kept, copy)
        update(root, lupdate, copy, language == "en")
        tree = ElementTree.parse(copy).getroot()
    faults = [f"{kept.name}: {fault}" for fault in miscounted(ElementTree.parse(kept).getroot(), language)]
    if tree.get("language") != language:
        faults.append(f"{kept.name}: its language is called {tree.get('language')}")
    count = 0
    for context in tree.findall("context"):
        for message in context.findall("message"):
            count += 1
            name = f"{kept.name}: {context.findtext('name')}: \"{message.findtext('source')}\""
            faults += [f"{name} {complaint}" for complaint in complaints_about(message, language, only_begun)]
    if count == 0:
        faults.append(f"{kept.name}: there is no string in it")
    return count, faults


def main(arguments):
    if len(arguments) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    root, lupdate = pathlib.Path(arguments[0]), arguments[1]
    failed = False
    only_begun = False
    for language in arguments[2:]:
        if language == "--begun":
            only_begun = True
            continue
        count, faults = check(root, lupdate, language, only_begun)
        for fault in faults:
            print(fault)
        print(f"{language}: {count} strings, {len(faults)} faults")
        failed = failed or bool(faults)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
