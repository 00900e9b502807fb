// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nearby_model.h"
#include "core/net/invite.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace hubbub::app {

/// Finds, among the hosts nearby, the one whose key a short code was made from, also if it shows up a moment later. Every
/// comparison costs a slow hash on purpose, so the work is done on another thread, and at most `mostHosts` are looked at.
class CodeSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t mostHosts = 32;
    static constexpr int patienceMs = 3'000; ///< for the host to show up

    /// The list must outlive the search.
    explicit CodeSearch(const NearbyModel &hosts, QObject *parent = nullptr);

    /// `code` as net::readCode() returns it. Answered by found() or notFound(); a new search forgets the one before.
    void start(const std::string &code);
    void cancel();
    bool running() const { return !m_code.empty(); }

Q_SIGNALS:
    /// What one joins the host with; the code has proved its key.
    void found(const hubbub::net::Invite &invite);
    void notFound();

private:
    void look();
    void take(int search, const std::optional<net::Invite> &invite);

    const NearbyModel &m_hosts;
    QTimer m_deadline;
    std::string m_code;
    int m_search = 0; ///< the number of the look whose answer counts
};

} // namespace hubbub::app
