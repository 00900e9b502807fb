// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>

#include <cstdint>

namespace hubbub::net {

/// What is known about a firewall on this machine.
struct FirewallFinding {
    enum class State {
        Unknown, ///< this system does not tell, or not to this user
        None, ///< nothing refuses what comes in
        Allows, ///< something does, with an exception for the port
        MayBlock, ///< something does
    };
    State state = State::Unknown;
    QString tool; ///< "ufw", "firewalld", "nftables"
};

/// Looks whether a firewall of this machine lets a port in: ufw, firewalld and nftables on Linux; unknown elsewhere. Read-only.
/// Asynchronous, because the system's tools are asked.
class FirewallProbe final : public QObject
{
    Q_OBJECT

public:
    explicit FirewallProbe(std::uint16_t port, QObject *parent = nullptr);
    ~FirewallProbe() override;

    void start();

Q_SIGNALS:
    void finished(const hubbub::net::FirewallFinding &finding);

private:
    void askNftables();
    void readRules(int exitCode, QProcess::ExitStatus status);

    std::uint16_t m_port;
    QString m_tool; ///< that works on top of nftables, if one is on
    QProcess m_nft;
};

/// What the text of `nft list ruleset` says about a TCP port. A reader of rules, not a judge: a chain for what comes in that
/// refuses anything may block, unless it also names the port in a rule that accepts.
FirewallFinding::State judgeRules(const QString &rules, std::uint16_t port);

} // namespace hubbub::net
