// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/code_search.h"

#include "app/nearby_text.h"
#include "core/net/short_code.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace hubbub::app {
namespace {

std::optional<net::Invite> inviteWithCode(const std::string &code, const std::vector<NearbyRow> &rows)
{
    const std::size_t count = std::min(rows.size(), CodeSearch::mostHosts);
    for (std::size_t i = 0; i < count; ++i) {
        net::Invite invite = nearbyInvite(rows[i].host);
        if (invite.key && net::matches(code, *invite.key)) {
            invite.heard = false; // the code has proved the key
            return invite;
        }
    }
    return std::nullopt;
}

} // namespace

CodeSearch::CodeSearch(const NearbyModel &hosts, QObject *parent) : QObject(parent), m_hosts(hosts)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patienceMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        cancel();
        Q_EMIT notFound();
    });
    connect(&m_hosts, &NearbyModel::countChanged, this, [this] {
        if (running()) {
            look();
        }
    });
}

void CodeSearch::start(const std::string &code)
{
    m_code = code;
    m_deadline.start();
    look();
}

void CodeSearch::cancel()
{
    m_code.clear();
    m_deadline.stop();
    ++m_search;
}

void CodeSearch::look()
{
    QThreadPool::globalInstance()->start(
        [self = QPointer<CodeSearch>(this), search = ++m_search, code = m_code, rows = m_hosts.rows()] {
            const auto invite = inviteWithCode(code, rows);
            QMetaObject::invokeMethod(
                qApp,
                [self, search, invite] {
                    if (self) {
                        self->take(search, invite);
                    }
                },
                Qt::QueuedConnection);
        });
}

void CodeSearch::take(int search, const std::optional<net::Invite> &invite)
{
    if (search != m_search || !invite) {
        return;
    }
    cancel();
    Q_EMIT found(*invite);
}

} // namespace hubbub::app
