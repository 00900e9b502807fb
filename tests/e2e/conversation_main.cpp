// SPDX-License-Identifier: GPL-3.0-or-later
// conversation FOLDER NAME NAMESPACE URL [NAME NAMESPACE URL]…: lets members, each in the network namespace of that path, talk with
// each other while a script lets the network misbehave, and judges what they recorded. Orders come on stdin, one a line:
//
//   fault WHAT [NAME]   something goes wrong now
//   hush NAME           this member only listens
//   chat NAME           it talks again
//   rest                nothing goes wrong any more: everybody stops talking, catches up and ends
//   judge DATABASE      the server has ended and left this file: compare, and end; exit code 0 if nothing is wrong
//
// Tells `talking` once everybody is in, `rested` after `rest`, and about each member, whenever it changes, `NAME PHASE CONFIRMED LOSSES
// ATTEMPTS REASON`.
#include "tests/e2e/conversation.h"
#include "tests/e2e/line_input.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <deque>
#include <iostream>
#include <map>

namespace hubbub::test {

namespace {

/// Slow enough for three members and a server to leave a small machine room for other tests.
constexpr int longestPause = 400; // ms
constexpr base::Millis forEver = 24LL * 60 * 60 * 1000;

/// A conversation that obeys a script.
class Interpreter
{
public:
    Interpreter(const QString &folder, std::uint64_t seed)
        : m_conversation(folder.toStdString(), seed),
          m_input([this](const QByteArray &line) { m_orders.push_back(line); }, [this] { m_orders.emplace_back("give up"); })
    {}

    void add(const QString &name, const QString &networkNamespace, const QString &url)
    {
        m_conversation.add({name.toStdString(),
                            name.toStdString(),
                            base::SystemRandom().hex(32),
                            url,
                            {"nsenter", "--net=" + networkNamespace, "--"}});
    }

    int run()
    {
        if (!m_conversation.open()) {
            for (const auto &client : m_conversation.clients())
                std::cout << client->state() << '\n' << client->complaints() << '\n';
            return 1;
        }
        m_conversation.go(longestPause);
        std::cout << "talking" << std::endl;
        while (true) {
            m_conversation.waitUntil([this] { return isToldSomething(); }, forEver);
            const QByteArray order = m_orders.front();
            m_orders.pop_front();
            if (const auto code = obey(order))
                return *code;
        }
    }

private:
    bool isToldSomething()
    {
        for (const auto &client : m_conversation.clients()) {
            const std::string news = client->phase() + ' ' + std::to_string(client->acks()) + ' '
                                     + std::to_string(client->losses()) + ' ' + std::to_string(client->attempts()) + ' '
                                     + client->reason();
            if (std::exchange(m_told[client->name()], news) != news)
                std::cout << client->name() << ' ' << news << std::endl;
        }
        return !m_orders.empty();
    }

    ChatterProcess *memberNamed(const std::string &name)
    {
        const auto &clients = m_conversation.clients();
        const auto found =
            std::find_if(clients.begin(), clients.end(), [&name](const auto &client) { return client->name() == name; });
        return found == clients.end() ? nullptr : found->get();
    }

    /// The code to end with, if it is the end.
    std::optional<int> obey(const QByteArray &order)
    {
        const QList<QByteArray> words = order.split(' ');
        if (words[0] == "fault" && words.size() > 1) {
            m_conversation.note(words[1].toStdString(), words.value(2).toStdString());
            return std::nullopt;
        }
        ChatterProcess *const member = memberNamed(words.value(1).toStdString());
        if (words[0] == "hush" && member) {
            member->rest();
            return std::nullopt;
        }
        if (words[0] == "chat" && member) {
            m_conversation.chat(*member);
            return std::nullopt;
        }
        if (words[0] == "rest") {
            const bool rested = m_conversation.comeToRest();
            std::cout << (rested ? "rested" : "not everybody came to rest") << '\n'
                      << describe(m_conversation.violations()) << std::endl;
            return rested ? std::nullopt : std::optional(1);
        }
        if (words[0] == "judge" && words.size() == 2) {
            const auto &violations = m_conversation.judge(words[1].toStdString());
            std::cout << describe(violations) << m_conversation.figures() << std::flush;
            return violations.empty() ? 0 : 1;
        }
        std::cout << "what does this mean: " << order.toStdString() << std::endl;
        return 2;
    }

    std::deque<QByteArray> m_orders;
    std::map<std::string, std::string> m_told;
    Conversation m_conversation;
    LineInput m_input;
};

} // namespace

} // namespace hubbub::test

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    constexpr int perMember = 3;
    if (arguments.size() < 2 + perMember || (arguments.size() - 2) % perMember != 0 || !QDir().mkpath(arguments[1])) {
        std::cerr << "usage: conversation FOLDER NAME NAMESPACE URL [NAME NAMESPACE URL]...\n";
        return 2;
    }
    hubbub::test::Interpreter interpreter(arguments[1], hubbub::base::SystemRandom().below(1'000'000));
    for (qsizetype i = 2; i < arguments.size(); i += perMember)
        interpreter.add(arguments[i], arguments[i + 1], arguments[i + 2]);
    return interpreter.run();
}
