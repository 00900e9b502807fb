// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_store.h"
#include "app/bot/mqtt_link.h"
#include "app/bot/topic_map.h"
#include "core/base/random.h"

#include <QObject>

#include <map>

namespace hubbub::app::bot {

/// What comes from a broker on its way into the rooms: each message is in the bot's queue on disk before the broker hears that it has
/// arrived, once, however often it is delivered. Lives on the thread of the link, with a connection to the bot's file of its own.
class MqttInbox final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QList<TopicRule> rules;
        std::map<QString, protocol::RoomId> rooms; ///< of the rules, by the name that stands there
        bool retained = false; ///< takes what was retained
        int mostBytes = 16 * 1024; ///< of a payload
    };
    MqttInbox(const std::string &storePath, Options options);

    /// See MqttLink::Keep. What is no text, too long or retained is not wanted, which is as good as kept.
    bool keep(const MqttMessage &message);
    void greeted(bool sessionKept);

Q_SIGNALS:
    /// There is something in the queue.
    void brought();
    void noted(const QString &sentence);

private:
    bool isWanted(const MqttMessage &message);
    std::vector<QueuedPost> postsOf(const MqttMessage &message);

    BotStore m_store;
    Options m_options;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    std::int64_t m_skipped = 0;
};

} // namespace hubbub::app::bot
