// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/host.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace hubbub::test {

/// A host on loopback with a folder of its own, which survives restart().
class TestHost
{
public:
    /// Data folder, port and flood limits are filled in.
    explicit TestHost(server::HostOptions options = {});
    ~TestHost();

    /// A test cannot go on without: fails with the host's own words.
    void start();
    void stop();

    server::Host &host() { return *m_host; }
    QString url() const { return QString::fromStdString(m_place.localUrl); } ///< unencrypted
    const server::HostPlace &place() const { return m_place; }
    std::uint16_t port() const { return m_place.port; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    server::HostOptions m_options;
    server::HostPlace m_place;
    std::unique_ptr<server::Host> m_host;
};

} // namespace hubbub::test
