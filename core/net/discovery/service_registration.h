// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ids.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <string>

namespace hubbub::net {

/// Tells the system's DNS-SD service about a host (`_hubbub._tcp`, TXT: id, name, version, k) for as long as it exists. Without
/// that service it does nothing, and looks for it again now and then. Needs the event loop of its thread.
class ServiceRegistration final : public QObject
{
    Q_OBJECT

public:
    struct Facts {
        protocol::ServerId server;
        std::string name; ///< valid by the protocol's rules
        std::string version;
        std::string key;
        std::uint16_t port = 0;
    };

    explicit ServiceRegistration(Facts facts, QObject *parent = nullptr);
    ~ServiceRegistration() override;

private:
    class Native;
    std::unique_ptr<Native> m_native;
};

} // namespace hubbub::net
