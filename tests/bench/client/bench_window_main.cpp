// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, driven from inside:
//     bench_window [ACT…] -- [options of the window]
// rooms            until the list of rooms is there        open:ROOM        a room, to the frame with its messages
// find:TEXT        search in the room                      everywhere:TEXT  search in all rooms
// scroll:ROWS      upwards, as fast as frames come         memory:NAME      resident megabytes
// rest:MS          does nothing
// Without acts only the time to the first frame is told. Everything is one JSON object of lists, in milliseconds.
#include "app/window.h"
#include "tests/bench/client/stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <vector>

namespace {

QStringList acts;

void takeTheStage()
{
    new hubbub::bench::Stage(acts, QCoreApplication::instance());
}
Q_COREAPP_STARTUP_FUNCTION(takeTheStage)

} // namespace

int main(int argc, char **argv)
{
    char **end = argv + argc;
    char **line = std::find_if(argv, end, [](const char *word) { return std::strcmp(word, "--") == 0; });
    for (char **word = argv + 1; word < line; ++word) {
        acts << QString::fromLocal8Bit(*word);
    }
    std::vector<char *> rest{argv[0]};
    rest.insert(rest.end(), line == end ? end : line + 1, end);
    const int count = static_cast<int>(rest.size());
    rest.push_back(nullptr);
    return hubbub::app::runWindow(count, rest.data());
}
