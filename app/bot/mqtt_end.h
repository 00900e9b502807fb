// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/end.h"
#include "app/bot/mqtt_inbox.h"
#include "app/bot/mqtt_link.h"

#include <map>
#include <memory>

namespace hubbub::app::bot {

/// The broker's side of a bridge: what is said in rooms is published under topics, and handled when the broker has said that it has
/// it under all of them; what comes from topics goes into the queue of the bot. It dials when it knows all rooms.
class MqttEnd final : public End
{
    Q_OBJECT

public:
    struct Options {
        MqttOptions broker;
        MqttInbox::Options inbox; ///< without the rooms
        QList<TopicRule> back;
        bool wholeMessages = false; ///< publishes the JSON of a message, not its text
    };
    MqttEnd(const std::string &storePath, Options options);

    void entered(const QString &name, const protocol::RoomId &room) override;
    bool isFree() const override;
    void take(const Delivery &delivery) override;

Q_SIGNALS:
    void noted(const QString &sentence);
    /// The broker has greeted.
    void connected();

private:
    /// A message that the broker does not have under all topics yet.
    struct Open {
        Delivery delivery;
        int missing = 0; ///< answers of the broker
        QString trouble; ///< of one that it refused
    };

    bool knowsAllRooms() const;
    void dial();
    QStringList topicsOf(const protocol::RoomId &room) const;
    void settle(int number, const QString &trouble);
    QByteArray payloadOf(const Delivery &delivery) const;

    std::string m_storePath;
    Options m_options;
    std::map<QString, protocol::RoomId> m_rooms;
    std::unique_ptr<MqttInbox> m_inbox;
    std::unique_ptr<MqttLink> m_link; // ends before the inbox does, which it calls
    bool m_online = false;
    std::map<int, std::shared_ptr<Open>> m_open; ///< by the link's numbers
};

} // namespace hubbub::app::bot
