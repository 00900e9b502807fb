// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/soak.h"

#include "tests/e2e/figures.h"

#include <cstdio>

namespace hubbub::test {

Soak::Soak(SoakOptions options)
    : m_options(options), m_random(options.seed), m_server(HUBBUB_PROGRAM, m_serverFolder.path()),
      m_conversation(folder(), m_random.next())
{
    base::SystemRandom secrets;
    const std::string anns = secrets.hex(32);
    m_conversation.add({"ann", "ann", anns});
    for (const char *name : {"ben", "cem", "dot"})
        m_conversation.add({name, name, secrets.hex(32)});
    // The same person with a second device.
    m_conversation.add({"ann2", "ann", anns});
}

std::vector<Violation> Soak::run()
{
    m_startedAt = m_clock.steadyMs();
    if (!setUp()) {
        m_conversation.complain("START",
                                "the server does not start or somebody does not come in\n" + m_server.errors().toStdString());
        return m_conversation.violations();
    }
    m_conversation.go();
    for (int kill = 0; kill < m_options.kills && m_conversation.violations().empty(); ++kill) {
        constexpr int mostAcks = 40;
        if (!m_conversation.waitForAcks(below(mostAcks))) {
            m_conversation.complain("QUIET", "nothing was confirmed any more after " + std::to_string(kill) + " kills");
            break;
        }
        constexpr int longRun = 100;
        if (m_options.kills >= longRun && kill == m_options.kills / 2)
            leaveOneAway();
        killSomething();
        if (m_options.talkative && (kill + 1) % 10 == 0)
            std::fprintf(stderr, "%d kills, %d entries confirmed\n", kill + 1, m_conversation.acks());
    }
    const bool rested = bringBack() && m_conversation.comeToRest();
    if (!rested && m_conversation.violations().empty())
        m_conversation.complain("QUIET", "not everybody came to rest");
    m_endedAt = m_clock.steadyMs();
    m_server.kill();
    return m_conversation.judge(m_server.database());
}

bool Soak::setUp()
{
    if (!m_server.start())
        return false;
    for (const auto &client : m_conversation.clients())
        client->setUrl(m_server.url());
    return m_conversation.open();
}

// ---- What goes wrong ------------------------------------------------------------------------------------------------------

void Soak::killSomething()
{
    if (below(2) == 0)
        killServer();
    else
        killClient();
}

void Soak::killServer()
{
    m_conversation.note("server crash");
    m_server.kill();
    ++m_serverKills;
    if (below(4) == 0)
        m_conversation.waitUntil([] { return false; }, below(400)); // long enough for clients to find nobody
    if (below(8) == 0) {
        // Once more while it starts.
        ++m_killsInStart;
        if (m_server.launch())
            m_server.waitUntilListening(below(40));
        m_server.kill();
    }
    if (!m_server.start())
        m_conversation.complain("START", "the server does not start again\n" + m_server.errors().toStdString());
}

void Soak::killClient()
{
    ChatterProcess &client = *m_conversation.clients()[m_random.below(m_conversation.clients().size())];
    m_conversation.note("crash", client.name());
    client.kill();
    ++m_clientKills;
    m_conversation.listen(); // its last words
    if (!client.complaints().empty())
        m_conversation.complain("START", client.name() + ": " + client.complaints());
    if (below(2) == 0)
        m_conversation.waitForAcks(below(20)); // the others go on without it
    m_conversation.start(client, true);
}

/// Long enough for the others to hear that somebody is gone, while nothing else breaks.
void Soak::leaveOneAway()
{
    ChatterProcess &client = *m_conversation.clients()[1];
    m_conversation.note("crash", client.name());
    client.kill();
    ++m_clientKills;
    m_conversation.waitUntil([] { return false; }, Conversation::presenceWithin + 1'000);
    m_conversation.start(client, true);
}

bool Soak::bringBack()
{
    if (!m_server.isRunning())
        m_conversation.complain("START", "the server has ended: " + m_server.errors().toStdString());
    return m_server.isRunning();
}

std::string Soak::figures() const
{
    return "seed " + std::to_string(m_options.seed) + ": " + std::to_string(m_serverKills + m_clientKills) + " kills in "
           + inSeconds(m_endedAt - m_startedAt) + ", " + std::to_string(m_serverKills) + " of the server (and "
           + std::to_string(m_killsInStart) + " while it started), " + std::to_string(m_clientKills) + " of its clients\n"
           + m_conversation.figures();
}

} // namespace hubbub::test
