// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/reach_trials.h"

#include "core/base/random.h"
#include "core/net/discovery/tcp_trial.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QString>

#include <utility>

namespace hubbub::net {

namespace {

using namespace protocol::nearby;

constexpr base::Millis passPeriod = 60'000;
constexpr std::size_t secretBytes = 32;
constexpr qsizetype passCharacters = 22;
constexpr RateGate::Rate perSource{3, 2'000};
constexpr RateGate::Rate total{16, 250};

} // namespace

ReachTrials::ReachTrials(const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_gate(clock, perSource, total),
      m_secret(QByteArray::fromStdString(base::SystemRandom().hex(secretBytes)))
{}

std::string ReachTrials::passFor(const std::string &host, base::Millis period) const
{
    const QByteArray words = QByteArray::fromStdString(host) + ' ' + QByteArray::number(static_cast<qlonglong>(period));
    const QByteArray code = QMessageAuthenticationCode::hash(words, m_secret, QCryptographicHash::Sha256);
    return code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals).left(passCharacters).toStdString();
}

std::string ReachTrials::passFor(const std::string &host) const
{
    return passFor(host, m_clock.steadyMs() / passPeriod);
}

void ReachTrials::attempt(const std::string &host, const Reach &reach, std::function<void(const Reached &)> done)
{
    const base::Millis period = m_clock.steadyMs() / passPeriod;
    if ((reach.pass != passFor(host, period) && reach.pass != passFor(host, period - 1)) || m_running >= mostAtOnce
        || !m_gate.admits(host)) {
        return;
    }
    ++m_running;
    tryTcp(this, QString::fromStdString(host), reach.port, deadline, [this, reach, done = std::move(done)](ReachOutcome outcome) {
        --m_running;
        done({reach.nonce, reach.port, outcome});
    });
}

} // namespace hubbub::net
