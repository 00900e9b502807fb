// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a data folder with a copy of rooms of that many messages, for a window whose host is gone:
//     bench_archive FOLDER ROOM:MESSAGES…
#include "core/store/store_error.h"
#include "tests/bench/client/archive.h"

#include <cstdio>
#include <string>

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_archive FOLDER ROOM:MESSAGES…\n", stderr);
        return 2;
    }
    std::vector<hubbub::bench::ArchiveRoom> rooms;
    for (int i = 2; i < argc; ++i) {
        const std::string word = argv[i];
        const std::size_t colon = word.find(':');
        rooms.push_back({word.substr(0, colon), colon == std::string::npos ? 1 : std::stoll(word.substr(colon + 1))});
    }
    try {
        std::printf("%s\n", hubbub::bench::makeArchive(argv[1], rooms).c_str());
    } catch (const hubbub::store::StoreError &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
