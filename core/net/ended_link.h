// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/link.h"

#include <QObject>

#include <string>

namespace hubbub::net {

/// A link that could not even be begun: tells its end from the event loop and does nothing else.
class EndedLink final : public QObject, public protocol::Link
{
    Q_OBJECT

public:
    EndedLink(Events events, const std::string &reason);
    EndedLink(Events events, const protocol::Distrust &why);

    void send(std::string) override {}
    void close() override { m_closed = true; }

private:
    bool m_closed = false;
};

} // namespace hubbub::net
