// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visit.h"

#include "app/cli/leftovers.h"
#include "app/cli/output.h"
#include "app/cli/secret_file.h"
#include "app/complaint_text.h"
#include "app/device_label.h"
#include "app/keychain.h"
#include "app/person_name.h"
#include "core/protocol/text.h"
#include "core/store/schema.h"
#include "server/place_file.h"

#include <QCoreApplication>
#include <QDir>

namespace hubbub::app::cli {
namespace {

constexpr int namesToTry = 20;
constexpr base::Millis keychainPatience = 5'000;

/// A name for somebody who gave none.
QString defaultName()
{
    QString fromSystem = systemPersonName();
    if (!fromSystem.isEmpty()) {
        return fromSystem;
    }
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return protocol::checkedName(login.toStdString()).ok() ? login : QStringLiteral("Guest");
}

client::Account open(const QString &dataFolder, const std::string &url, base::Random &random, bool follow)
{
    try {
        // Only a window moves secrets into it: scripts often run where it is locked.
        const auto keychain = systemKeychain(keychainPatience);
        client::Account account =
            client::openAccount(QDir(dataFolder).absolutePath().toStdString(), url, random, {keychain.get(), false});
        if (!follow) {
            adoptLeftovers(account);
        }
        return account;
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
}

/// What lets this folder's device in, if the server does not know it yet.
client::AdmissionOptions admissionOf(const CommandLine &line, store::Database &replica)
{
    client::AdmissionOptions admission;
    admission.label = deviceLabel();
    admission.link = line.value("link").toStdString();
    admission.invite = line.token();
    if (line.isSet("password-file")) {
        if (!line.isSet("name")) {
            throw Failure{ExitCode::Usage, QStringLiteral("--password-file needs --name, the name of the account.")};
        }
        admission.password = secretIn(line.value("password-file"));
    }
    if (line.isSet("server-password-file")) {
        admission.serverPassword = secretIn(line.value("server-password-file"));
    }
    const bool becomesAnother = line.isSet("link") || line.isSet("password-file");
    if (becomesAnother && !store::metaValue(replica, "user_id").empty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("This data folder is %1 at this server already. Use another --data.")
                                           .arg(escaped(QString::fromStdString(store::metaValue(replica, "user_name"))))};
    }
    return admission;
}

/// A token is used from its file each time, and not kept here.
std::string tokenIn(const QString &file)
{
    const std::string token = secretIn(file);
    const bool fits = token.size() == 64 && token.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
    if (!fits) {
        throw Failure{ExitCode::Usage, QStringLiteral("%1 holds no token in its first line.").arg(file)};
    }
    return token;
}

net::DialRules rulesOf(const CommandLine &line, std::shared_ptr<net::KeyJudge> judge)
{
    net::DialRules rules;
    rules.judge = std::move(judge);
    rules.allowPlain = line.allowPlain();
    return rules;
}

QString seconds(base::Millis millis)
{
    return QString::number(static_cast<double>(millis) / 1000.0);
}

} // namespace

Failure failureOf(const store::StoreError &error)
{
    const QString why = QString::fromStdString(error.what());
    switch (error.kind()) {
    case store::StoreError::Kind::CannotOpen:
        return {ExitCode::DataFolder, "The data folder cannot be used: " + why};
    case store::StoreError::Kind::Corrupt:
        return {ExitCode::Corrupt, "The local copy is damaged and was left as it is: " + why};
    case store::StoreError::Kind::TooNew:
        return {ExitCode::TooNew, "The local copy was written by a newer version: " + why};
    case store::StoreError::Kind::Full:
        return {ExitCode::DiskFull, "The disk is full: " + why};
    case store::StoreError::Kind::Busy:
        return {ExitCode::InUse, "Another process uses the local copy: " + why};
    case store::StoreError::Kind::Io:
    case store::StoreError::Kind::Other:
        break;
    }
    return {ExitCode::Failure, "The local copy cannot be read or written: " + why};
}

Visit::Visit(const CommandLine &line, bool follow)
    : m_server(line.server()), m_dataFolder(QDir(line.dataFolder()).absolutePath().toStdString()),
      m_shownServer(QString::fromStdString(net::shown(m_server.addresses.front()))),
      m_pins(std::make_shared<net::PinFile>(m_dataFolder, m_clock)),
      m_account(open(line.dataFolder(), m_pins->accountUrl(line.server()), m_random, follow)), m_dialer(rulesOf(line, m_pins))
{
    if (line.isSet("name")) {
        const auto name = protocol::checkedName(line.value("name").toStdString());
        if (!name.ok()) {
            throw Failure{ExitCode::Usage, QStringLiteral("\"%1\" is no possible name: 1 to 32 ordinary characters, and not "
                                                          "host, admin, server or system.")
                                               .arg(line.value("name"))};
        }
        m_options.name = *name;
    } else {
        m_defaultName = defaultName();
        m_options.name = m_defaultName.toStdString();
    }
    m_options.url = net::dialUrl(line.server());
    m_options.device = line.isSet("token-file") ? tokenIn(line.value("token-file")) : m_account.device;
    m_options.program = ("hubbub/" + QCoreApplication::applicationVersion()).toStdString();
    m_options.follow = follow;
    m_options.admission = admissionOf(line, *m_account.replica);
    m_patienceTimer.setSingleShot(true);
    connect(&m_patienceTimer, &QTimer::timeout, this, [this] { Q_EMIT failed(unreachable()); });
    makeClient();
}

Visit::~Visit() = default;

void Visit::makeClient()
{
    m_driver.reset();
    try {
        m_client = std::make_unique<client::Client>(m_options, m_clock, m_random, *m_account.replica, m_dialer);
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    m_driver = std::make_unique<ClientDriver>(*m_client, m_clock);
    connect(m_client.get(), &client::Client::connectionChanged, this, &Visit::lookAtConnection, Qt::QueuedConnection);
    connect(
        m_client.get(), &client::Client::diskFailed, this,
        [this](const QString &why) {
            Q_EMIT failed({ExitCode::Failure, "The local copy cannot be read or written: " + why});
        },
        Qt::QueuedConnection);
}

net::Invite Visit::place() const
{
    net::Invite met{m_server.addresses, m_server.key, {}, {}, m_server.plain};
    if (const auto peer = m_client->connection().peer; peer && !peer->key.empty()) {
        met.key = net::fingerprintFrom(peer->key);
    }
    const auto own = server::savedInvite(m_dataFolder);
    const auto ran = server::savedPlace(m_dataFolder);
    if (!own || !ran || ran->server.value != store::metaValue(*m_account.replica, "server_id")
        || (met.key && met.key != own->key)) {
        return met;
    }
    return *own;
}

void Visit::start()
{
    progress();
    m_client->start();
}

void Visit::setPatience(std::optional<base::Millis> patience)
{
    m_patience = patience;
    progress();
}

void Visit::progress()
{
    if (m_patience) {
        m_patienceTimer.start(static_cast<int>(qMin<base::Millis>(*m_patience, 24 * 60 * 60 * 1000)));
    } else {
        m_patienceTimer.stop();
    }
}

void Visit::lookAtConnection()
{
    using Phase = client::Connection::Phase;
    const client::Connection connection = m_client->connection();
    const bool wasOnline = std::exchange(m_online, connection.phase == Phase::Online);
    if (m_online && !wasOnline) {
        m_wasReached = true;
        if (connection.peer && !connection.peer->key.empty()) {
            m_pins->introduce(connection.peer->key, store::metaValue(*m_account.replica, "server_id"), m_client->serverName());
        }
        Q_EMIT reached();
    } else if (connection.distrust) {
        Q_EMIT failed({ExitCode::Distrusted, distrustText(*connection.distrust)});
    } else if (connection.phase == Phase::Refused) {
        const protocol::Error refusal = connection.refusal.value_or(protocol::Error{});
        if (!takeAnotherName(refusal)) {
            Q_EMIT failed({ExitCode::Refused,
                           QStringLiteral("The server at %1 refuses: %2").arg(m_shownServer, refusalText(refusal.code))});
        }
    }
}

bool Visit::takeAnotherName(const protocol::Error &refusal)
{
    if (refusal.code != protocol::ErrorCode::NameTaken || m_defaultName.isEmpty() || m_wasReached || m_namesTried >= namesToTry) {
        return false;
    }
    ++m_namesTried;
    m_options.name = QStringLiteral("%1 %2").arg(m_defaultName.left(28)).arg(m_namesTried + 1).toStdString();
    makeClient();
    m_client->start();
    return true;
}

Failure Visit::refused(const protocol::Error &refusal) const
{
    QString sentence = QStringLiteral("The server at %1 refuses. ").arg(m_shownServer) + refusalText(refusal.code);
    if (!refusal.detail.empty()) {
        sentence += QStringLiteral(" (%1)").arg(QString::fromStdString(refusal.detail));
    }
    return {ExitCode::Refused, sentence};
}

Failure Visit::unreachable() const
{
    const client::Connection &connection = m_client->connection();
    const QString waited = seconds(m_patience.value_or(0));
    if (m_online) {
        return {ExitCode::Unreachable, QStringLiteral("Nothing went forward at %1 for %2 seconds.").arg(m_shownServer, waited)};
    }
    QString sentence = QStringLiteral("The server at %1 was not reached within %2 seconds").arg(m_shownServer, waited);
    if (!connection.reason.empty()) {
        sentence += QStringLiteral(" (%1)").arg(QString::fromStdString(connection.reason));
    }
    return {ExitCode::Unreachable, sentence + QLatin1Char('.')};
}

} // namespace hubbub::app::cli
