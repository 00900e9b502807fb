// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/mqtt_end.h"

#include <QJsonDocument>

#include <algorithm>

namespace hubbub::app::bot {
namespace {

constexpr std::size_t mostOpen = 16;

} // namespace

MqttEnd::MqttEnd(const std::string &storePath, Options options) : m_storePath(storePath), m_options(std::move(options)) {}

bool MqttEnd::isFree() const
{
    return m_online && m_open.size() < mostOpen;
}

void MqttEnd::entered(const QString &name, const protocol::RoomId &room)
{
    m_rooms.insert_or_assign(name, room);
    if (m_link == nullptr && knowsAllRooms()) {
        dial();
    }
}

bool MqttEnd::knowsAllRooms() const
{
    const auto known = [this](const TopicRule &rule) { return m_rooms.contains(rule.room); };
    return std::all_of(m_options.inbox.rules.begin(), m_options.inbox.rules.end(), known)
           && std::all_of(m_options.back.begin(), m_options.back.end(), known);
}

void MqttEnd::dial()
{
    m_options.inbox.rooms = m_rooms;
    m_inbox = std::make_unique<MqttInbox>(m_storePath, m_options.inbox);
    m_link = std::make_unique<MqttLink>(
        m_options.broker, [this](const MqttMessage &message) { return m_inbox->keep(message); },
        [this](bool sessionKept) { m_inbox->greeted(sessionKept); });
    // All of these come from the link's thread.
    connect(m_inbox.get(), &MqttInbox::brought, this, &MqttEnd::freed, Qt::QueuedConnection);
    connect(m_inbox.get(), &MqttInbox::noted, this, &MqttEnd::noted, Qt::QueuedConnection);
    connect(
        m_link.get(), &MqttLink::connected, this,
        [this] {
            m_online = true;
            Q_EMIT connected();
            Q_EMIT freed();
        },
        Qt::QueuedConnection);
    connect(
        m_link.get(), &MqttLink::disconnected, this,
        [this](const QString &why) {
            m_online = false;
            Q_EMIT noted(QStringLiteral("The broker is away (%1); dialling again.").arg(why));
        },
        Qt::QueuedConnection);
    connect(
        m_link.get(), &MqttLink::published, this, [this](int number) { settle(number, {}); }, Qt::QueuedConnection);
    connect(
        m_link.get(), &MqttLink::refused, this, [this](int number, const QString &why) { settle(number, why); },
        Qt::QueuedConnection);
    connect(
        m_link.get(), &MqttLink::gone, this,
        [this](const QString &why) {
            Q_EMIT gone({ExitCode::Refused, QStringLiteral("MQTT: %1.").arg(why)});
        },
        Qt::QueuedConnection);
    m_link->start();
}

void MqttEnd::take(const Delivery &delivery)
{
    const auto rule = std::find_if(m_options.back.begin(), m_options.back.end(), [&](const TopicRule &one) {
        const auto room = m_rooms.find(one.room);
        return room != m_rooms.end() && room->second == delivery.room;
    });
    const auto number = rule == m_options.back.end() ? std::nullopt
                                                     : m_link->publish(rule->topic.toUtf8(), payloadOf(delivery),
                                                                       QByteArray::fromStdString(delivery.tag.text()));
    if (number) {
        m_open.insert_or_assign(*number, delivery);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, delivery] {
            Q_EMIT failed(delivery, {Trouble::Kind::Passing, QStringLiteral("the broker is away"), 0});
        },
        Qt::QueuedConnection);
}

void MqttEnd::settle(int number, const QString &trouble)
{
    const auto found = m_open.find(number);
    if (found == m_open.end()) {
        return;
    }
    const Delivery delivery = found->second;
    m_open.erase(found);
    if (trouble.isEmpty()) {
        Q_EMIT handled(delivery, {});
    } else {
        Q_EMIT failed(delivery, {Trouble::Kind::Lasting, trouble, 0});
    }
    Q_EMIT freed();
}

QByteArray MqttEnd::payloadOf(const Delivery &delivery) const
{
    return m_options.wholeMessages ? QJsonDocument(delivery.message).toJson(QJsonDocument::Compact)
                                   : delivery.message["text"].toString().toUtf8();
}

} // namespace hubbub::app::bot
