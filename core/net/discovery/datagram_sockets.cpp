// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/discovery/datagram_sockets.h"

#include <QNetworkProxy>
#include <QStringList>

#include <utility>

namespace hubbub::net {

namespace {

const QHostAddress &groupAddress(bool ipv4)
{
    static const QHostAddress four{QString::fromLatin1(protocol::nearby::groupV4)};
    static const QHostAddress six{QString::fromLatin1(protocol::nearby::groupV6)};
    return ipv4 ? four : six;
}

bool hasFamily(const QNetworkInterface &one, QAbstractSocket::NetworkLayerProtocol family)
{
    const QList<QNetworkAddressEntry> entries = one.addressEntries();
    return std::any_of(entries.begin(), entries.end(),
                       [family](const QNetworkAddressEntry &entry) { return entry.ip().protocol() == family; });
}

/// A mapped address is the IPv4 one to everybody else.
QHostAddress plain(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    return mapped && address.protocol() == QAbstractSocket::IPv6Protocol ? QHostAddress(four) : address;
}

} // namespace

QList<QNetworkInterface> discoveryInterfaces()
{
    QList<QNetworkInterface> usable;
    const QList<QNetworkInterface> all = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : all) {
        const auto flags = one.flags();
        const bool works = flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
        const bool reaches = flags.testFlag(QNetworkInterface::CanMulticast) || flags.testFlag(QNetworkInterface::IsLoopBack);
        if (works && reaches && !one.addressEntries().isEmpty()) {
            usable.append(one);
        }
    }
    return usable;
}

QString discoveryInterfacesKey()
{
    QStringList parts;
    const QList<QNetworkInterface> usable = discoveryInterfaces();
    for (const QNetworkInterface &one : usable) {
        const QList<QNetworkAddressEntry> entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            parts << one.name() + QLatin1Char(' ') + entry.ip().toString();
        }
    }
    parts.sort();
    return parts.join(QLatin1Char(','));
}

DatagramSockets::DatagramSockets(Received received, QObject *parent) : QObject(parent), m_received(std::move(received))
{
    watch(m_v4);
    watch(m_v6);
}

void DatagramSockets::watch(QUdpSocket &socket)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    connect(&socket, &QUdpSocket::readyRead, this, [this, &socket] { read(socket); });
}

bool DatagramSockets::bindShared(std::uint16_t port)
{
    const auto mode = QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint;
    const bool four = m_v4.bind(QHostAddress(QHostAddress::AnyIPv4), port, mode);
    const bool six = m_v6.bind(QHostAddress(QHostAddress::AnyIPv6), port, mode);
    return four || six;
}

bool DatagramSockets::bindOwn()
{
    const bool four = m_v4.bind(QHostAddress(QHostAddress::AnyIPv4), 0);
    const bool six = m_v6.bind(QHostAddress(QHostAddress::AnyIPv6), 0);
    return four || six;
}

void DatagramSockets::joinGroups()
{
    const QList<QNetworkInterface> interfaces = discoveryInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        // Joining twice fails, and that is all right.
        if (m_v4.state() == QAbstractSocket::BoundState && hasFamily(one, QAbstractSocket::IPv4Protocol)) {
            m_v4.joinMulticastGroup(groupAddress(true), one);
        }
        if (m_v6.state() == QAbstractSocket::BoundState && hasFamily(one, QAbstractSocket::IPv6Protocol)) {
            m_v6.joinMulticastGroup(groupAddress(false), one);
        }
    }
}

void DatagramSockets::sendToGroups(const std::string &bytes, std::uint16_t port)
{
    const QList<QNetworkInterface> interfaces = discoveryInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        for (QUdpSocket *socket : {&m_v4, &m_v6}) {
            const bool ipv4 = socket == &m_v4;
            const auto family = ipv4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
            if (socket->state() == QAbstractSocket::BoundState && hasFamily(one, family)) {
                socket->setMulticastInterface(one);
                socket->writeDatagram(bytes.data(), static_cast<qint64>(bytes.size()), groupAddress(ipv4), port);
            }
        }
    }
}

void DatagramSockets::send(const std::string &bytes, const Source &to)
{
    const QHostAddress address(QString::fromStdString(to.host));
    QUdpSocket &socket = address.protocol() == QAbstractSocket::IPv4Protocol ? m_v4 : m_v6;
    if (socket.state() == QAbstractSocket::BoundState) {
        socket.writeDatagram(bytes.data(), static_cast<qint64>(bytes.size()), address, to.port);
    }
}

void DatagramSockets::read(QUdpSocket &socket)
{
    for (int count = 0; count < mostPerTurn && socket.hasPendingDatagrams(); ++count) {
        // One byte more than allowed, so that what is too long shows.
        const QNetworkDatagram datagram = socket.receiveDatagram(static_cast<qint64>(protocol::nearby::datagramBytes) + 1);
        if (datagram.isValid() && datagram.senderPort() > 0) {
            m_received(socket, datagram);
        }
    }
}

Source sourceOf(const QNetworkDatagram &datagram)
{
    return {plain(datagram.senderAddress()).toString().toStdString(), static_cast<std::uint16_t>(datagram.senderPort())};
}

bool isToGroup(const QNetworkDatagram &datagram)
{
    return datagram.destinationAddress().isMulticast();
}

} // namespace hubbub::net
