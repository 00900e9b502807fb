// SPDX-License-Identifier: GPL-3.0-or-later
// chatter NAME PERSON DEVICE URL FOLDER SEED: a client that chats at random and records it; see chatter.h.
#include "tests/e2e/chatter.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace {

/// Hands whole lines of stdin to the chatter; the end of stdin is the end of the program.
class Orders final : public QObject
{
public:
    explicit Orders(hubbub::test::Chatter &chatter) : m_chatter(chatter), m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, &Orders::read);
    }

private:
    void read()
    {
        char buffer[4096];
        const auto count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            m_notifier.setEnabled(false);
            QCoreApplication::exit(1);
            return;
        }
        m_input.append(buffer, static_cast<qsizetype>(count));
        for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
            const QByteArray line = m_input.left(end);
            m_input.remove(0, end + 1);
            m_chatter.obey(line);
        }
    }

    hubbub::test::Chatter &m_chatter;
    QSocketNotifier m_notifier;
    QByteArray m_input;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc != 7) {
        std::cerr << "usage: chatter NAME PERSON DEVICE URL FOLDER SEED\n";
        return 2;
    }
    try {
        hubbub::test::Chatter chatter({argv[1], argv[2], argv[3], argv[4], argv[5], std::strtoull(argv[6], nullptr, 10)});
        const Orders orders(chatter);
        QObject::connect(&chatter, &hubbub::test::Chatter::ended, &application, [] { QCoreApplication::exit(0); });
        return QCoreApplication::exec();
    } catch (const std::exception &error) {
        std::cerr << "chatter " << argv[1] << ": " << error.what() << '\n';
        return 1;
    }
}
