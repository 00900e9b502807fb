// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/doctor/firewall_probe.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QTimer>

namespace hubbub::net {

namespace {

constexpr int patienceMs = 2'000;

/// The front end that is switched on, if any. Its own files tell, also to a user who may not see the rules.
QString frontEnd()
{
    QFile ufw(QStringLiteral("/etc/ufw/ufw.conf"));
    if (ufw.open(QIODevice::ReadOnly) && ufw.readAll().toLower().contains("\nenabled=yes")) {
        return QStringLiteral("ufw");
    }
    return QFileInfo::exists(QStringLiteral("/run/firewalld")) ? QStringLiteral("firewalld") : QString();
}

/// `dport 4826`, `dport { 22, 4826 }`, `dport 4000-5000`.
bool namesPort(const QString &rule, std::uint16_t port)
{
    static const QRegularExpression ports(QStringLiteral(R"(\bdport (\{[^}]*\}|[0-9-]+))"));
    static const QRegularExpression range(QStringLiteral(R"((\d+)(?:-(\d+))?)"));
    const QString named = ports.match(rule).captured(1);
    for (auto match = range.globalMatch(named); match.hasNext();) {
        const auto one = match.next();
        const int first = one.captured(1).toInt();
        const int last = one.captured(2).isEmpty() ? first : one.captured(2).toInt();
        if (first <= port && port <= last) {
            return true;
        }
    }
    return false;
}

bool refuses(const QString &line)
{
    static const QRegularExpression verdict(QStringLiteral(R"((^|\s)(drop|reject)\b)"));
    return verdict.match(line).hasMatch();
}

/// A rule about other traffic than a connection from another machine to a port.
bool isAboutSomethingElse(const QString &line)
{
    static const QRegularExpression other(QStringLiteral(R"(ct state (\{ )?invalid|meta l4proto (udp|icmp)|\budp\b|\bicmp)"));
    return other.match(line).hasMatch();
}

} // namespace

FirewallFinding::State judgeRules(const QString &rules, std::uint16_t port)
{
    bool incoming = false;
    bool blocks = false;
    bool allows = false;
    const QStringList lines = rules.split(QLatin1Char('\n'));
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.startsWith(QLatin1String("chain "))) {
            incoming = false;
        }
        if (line.contains(QLatin1String("hook input"))) {
            incoming = true;
            blocks = blocks || line.contains(QLatin1String("policy drop"));
        } else if (line.contains(QLatin1String("accept")) && namesPort(line, port)) {
            allows = true;
        } else if (incoming && refuses(line) && !isAboutSomethingElse(line)
                   && (!line.contains(QLatin1String("dport")) || namesPort(line, port))) {
            blocks = true;
        }
    }
    if (!blocks) {
        return FirewallFinding::State::None;
    }
    return allows ? FirewallFinding::State::Allows : FirewallFinding::State::MayBlock;
}

FirewallProbe::FirewallProbe(std::uint16_t port, QObject *parent) : QObject(parent), m_port(port) {}

FirewallProbe::~FirewallProbe()
{
    m_nft.disconnect(this);
    m_nft.kill();
    m_nft.waitForFinished(patienceMs);
}

void FirewallProbe::start()
{
#ifdef Q_OS_LINUX
    m_tool = frontEnd();
    askNftables();
#else
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished({}); }, Qt::QueuedConnection);
#endif
}

void FirewallProbe::askNftables()
{
    connect(&m_nft, &QProcess::finished, this, &FirewallProbe::readRules);
    connect(&m_nft, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            readRules(-1, QProcess::CrashExit);
        }
    });
    QTimer::singleShot(patienceMs, &m_nft, &QProcess::kill);
    m_nft.start(QStringLiteral("nft"), {QStringLiteral("list"), QStringLiteral("ruleset")});
    m_nft.closeWriteChannel();
}

void FirewallProbe::readRules(int exitCode, QProcess::ExitStatus status)
{
    using State = FirewallFinding::State;
    FirewallFinding finding;
    finding.tool = m_tool;
    if (status == QProcess::NormalExit && exitCode == 0) {
        finding.state = judgeRules(QString::fromUtf8(m_nft.readAllStandardOutput()), m_port);
        if (finding.tool.isEmpty() && finding.state != State::None) {
            finding.tool = QStringLiteral("nftables");
        }
    } else if (!m_tool.isEmpty()) {
        // It is on, and its rules are not for this user to see.
        finding.state = State::MayBlock;
    }
    Q_EMIT finished(finding);
}

} // namespace hubbub::net
