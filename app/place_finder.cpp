// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place_finder.h"

#include "core/net/pin_file.h"
#include "core/net/short_code.h"

namespace hubbub::app {
namespace {

net::NearbyList::Pins knownKeys(const QString &dataFolder, const base::Clock &clock)
{
    net::NearbyList::Pins known;
    const auto pins = net::PinFile(dataFolder.toStdString(), clock).pins();
    if (pins) {
        for (const net::Pin &pin : *pins) {
            if (!pin.server.empty()) {
                known[protocol::ServerId(pin.server)] = net::textOf(pin.key);
            }
        }
    }
    return known;
}

} // namespace

PlaceFinder::PlaceFinder(const QString &dataFolder, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_dataFolder(dataFolder), m_clock(clock), m_codes(*m_nearby.hosts())
{
    connect(&m_nearby, &NearbySearch::activeChanged, this, &PlaceFinder::activeChanged);
    connect(&m_codes, &CodeSearch::found, this, [this](const net::Invite &invite) {
        Q_EMIT lookingChanged();
        Q_EMIT found(invite);
    });
    connect(&m_codes, &CodeSearch::notFound, this, [this] {
        Q_EMIT lookingChanged();
        Q_EMIT failed([] { return tr("Nobody on this network has this code. Check it, or ask for the link."); });
    });
}

void PlaceFinder::setActive(bool active)
{
    if (active && !m_nearby.isActive()) {
        m_nearby.setPins(knownKeys(m_dataFolder, m_clock));
    }
    m_nearby.setActive(active);
}

void PlaceFinder::find(const QString &typed)
{
    cancel();
    // A code first: as an address it would be the name of a machine, which hardly anybody has.
    if (const auto code = net::readCode(typed.toStdString()); code && m_nearby.isActive()) {
        m_codes.start(*code);
        Q_EMIT lookingChanged();
        return;
    }
    if (const auto invite = net::parseInvite(typed.toStdString())) {
        Q_EMIT found(*invite);
    } else {
        Q_EMIT failed([this, typed] { return problem(typed); });
    }
}

void PlaceFinder::cancel()
{
    if (m_codes.running()) {
        m_codes.cancel();
        Q_EMIT lookingChanged();
    }
}

QString PlaceFinder::problem(const QString &typed) const
{
    if (typed.trimmed().isEmpty()) {
        return tr("Enter the link, the code or the address that the host gave you.");
    }
    if (net::readCode(typed.toStdString()) || net::parseInvite(typed.toStdString())) {
        return {};
    }
    if (typed.contains(QLatin1String("://"))) {
        return tr("This link cannot be read; it may have been cut off.");
    }
    return tr("This is neither a link nor a code nor an address. An address looks like 192.168.1.20:4826 or host.example.");
}

} // namespace hubbub::app
