// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/mqtt_end.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>
#include <vector>

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
    const QByteArray tag = QByteArray::fromStdString(delivery.tag.text());
    const auto open = std::make_shared<Open>(Open{delivery, 0, {}});
    std::vector<int> numbers;
    const QStringList topics = topicsOf(delivery.room);
    Trouble trouble{Trouble::Kind::Lasting, topics.isEmpty() ? QStringLiteral("no topic is for this room") : QString(), 0};
    for (const QString &topic : topics) {
        const MqttSending sent = m_link->publish(topic.toUtf8(), payloadOf(delivery), tag);
        if (!sent.number) {
            trouble = {sent.isLasting ? Trouble::Kind::Lasting : Trouble::Kind::Passing, sent.trouble, 0};
            break;
        }
        numbers.push_back(*sent.number);
    }
    if (trouble.reason.isEmpty()) {
        open->missing = static_cast<int>(numbers.size());
        for (const int number : numbers) {
            m_open.insert_or_assign(number, open);
        }
        return;
    }
    // What one topic has got it gets again, with the same tag.
    QMetaObject::invokeMethod(
        this, [this, delivery, trouble] { Q_EMIT failed(delivery, trouble); }, Qt::QueuedConnection);
}

QStringList MqttEnd::topicsOf(const protocol::RoomId &room) const
{
    QStringList topics;
    for (const TopicRule &rule : std::as_const(m_options.back)) {
        const auto found = m_rooms.find(rule.room);
        if (found != m_rooms.end() && found->second == room && !topics.contains(rule.topic)) {
            topics.append(rule.topic);
        }
    }
    return topics;
}

void MqttEnd::settle(int number, const QString &trouble)
{
    const auto found = m_open.find(number);
    if (found == m_open.end()) {
        return;
    }
    const std::shared_ptr<Open> open = found->second;
    m_open.erase(found);
    if (!trouble.isEmpty()) {
        open->trouble = trouble;
    }
    if (--open->missing > 0) {
        return;
    }
    if (open->trouble.isEmpty()) {
        Q_EMIT handled(open->delivery, {});
    } else {
        Q_EMIT failed(open->delivery, {Trouble::Kind::Lasting, open->trouble, 0});
    }
    Q_EMIT freed();
}

QByteArray MqttEnd::payloadOf(const Delivery &delivery) const
{
    return m_options.wholeMessages ? QJsonDocument(delivery.message).toJson(QJsonDocument::Compact)
                                   : delivery.message["text"].toString().toUtf8();
}

} // namespace hubbub::app::bot
