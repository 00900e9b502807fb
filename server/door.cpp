// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/door.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QSysInfo>

#include <utility>

namespace hubbub::server {

Door::Door(const net::ServerIdentity &identity, DoorRules rules, std::shared_ptr<const http::Router> site)
    : m_tls(QSslConfiguration::defaultConfiguration()), m_rules(std::move(rules)), m_site(std::move(site)),
      m_machine(QSysInfo::machineHostName().section(QLatin1Char('.'), 0, 0).toLower().toStdString())
{
    const auto algorithm = identity.kind == net::ServerIdentity::KeyKind::Ec ? QSsl::Ec : QSsl::Rsa;
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls.setCaCertificates({}); // there is nobody to verify: the system's list would be loaded for nothing
    m_tls.setLocalCertificateChain(QSslCertificate::fromData(QByteArray::fromStdString(identity.certificates)));
    m_tls.setPrivateKey(QSslKey(QByteArray::fromStdString(identity.key), algorithm));
}

} // namespace hubbub::server
