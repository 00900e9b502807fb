// SPDX-License-Identifier: GPL-3.0-or-later
// chatter NAME PERSON DEVICE URL FOLDER SEED: a client that chats at random and records it; see chatter.h.
#include "tests/e2e/chatter.h"
#include "tests/e2e/line_input.h"

#include <QCoreApplication>

#include <cstdlib>
#include <iostream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 7) {
        std::cerr << "usage: chatter NAME PERSON DEVICE URL FOLDER SEED\n";
        return 2;
    }
    try {
        hubbub::test::Chatter chatter({argv[1], argv[2], argv[3], argv[4], argv[5], std::strtoull(argv[6], nullptr, 10)});
        const hubbub::test::LineInput orders([&chatter](const QByteArray &line) { chatter.obey(line); },
                                             [] { QCoreApplication::exit(1); });
        QObject::connect(&chatter, &hubbub::test::Chatter::ended, &application, [] { QCoreApplication::exit(0); });
        return QCoreApplication::exec();
    } catch (const std::exception &error) {
        std::cerr << "chatter " << argv[1] << ": " << error.what() << '\n';
        return 1;
    }
}
