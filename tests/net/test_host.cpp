// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/test_host.h"

#include <QSignalSpy>
#include <QTest>

namespace hubbub::test {

TestHost::TestHost(server::HostOptions options) : m_options(std::move(options))
{
    m_options.dataFolder = m_folder.path().toStdString();
    m_options.port = 0;
    m_options.floodLimits = false;
    m_options.version = "test";
}

TestHost::~TestHost() = default;

void TestHost::start()
{
    m_host = std::make_unique<server::Host>(m_options);
    m_host->start();
    const auto started = m_host->waitUntilStarted();
    if (!started) {
        qFatal("the host did not start: %s", started.error().message.c_str());
    }
    m_place = started.value();
}

void TestHost::stop()
{
    const QSignalSpy stopped(m_host.get(), &server::Host::stopped);
    m_host->stop();
    // Peers of this thread are to say goodbye meanwhile.
    if (!QTest::qWaitFor([&stopped] { return !stopped.isEmpty(); }, 20'000)) {
        qFatal("the host does not stop");
    }
    m_host.reset();
}

} // namespace hubbub::test
