// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/mqtt_inbox.h"

#include "app/bot/answer_lines.h"
#include "core/protocol/text.h"

#include <QCryptographicHash>

#include <string_view>

namespace hubbub::app::bot {
namespace {

/// With more than this unsaid the broker keeps the rest.
constexpr std::size_t mostQueued = 10'000;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string hashOf(const MqttMessage &message)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(message.topic);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(message.payload);
    return hash.result().toHex().toStdString();
}

} // namespace

MqttInbox::MqttInbox(const std::string &storePath, Options options) : m_store(storePath), m_options(std::move(options)) {}

bool MqttInbox::keep(const MqttMessage &message)
{
    try {
        if (m_store.queuedCount() >= mostQueued) {
            Q_EMIT noted(QStringLiteral("Too much is waiting for the server; the broker keeps the rest."));
            return false;
        }
        if (isWanted(message)) {
            m_store.bring(message.id, hashOf(message), message.isRepeated, postsOf(message));
            Q_EMIT brought();
        }
        return true;
    } catch (const std::exception &error) {
        Q_EMIT noted(QStringLiteral("A message of the broker cannot be stored: %1").arg(QString::fromUtf8(error.what())));
        return false;
    }
}

void MqttInbox::greeted(bool sessionKept)
{
    try {
        if (!sessionKept) {
            m_store.forgetBrought();
        }
    } catch (const std::exception &error) {
        Q_EMIT noted(QStringLiteral("The bot's file cannot be written: %1").arg(QString::fromUtf8(error.what())));
    }
}

bool MqttInbox::isWanted(const MqttMessage &message)
{
    if (message.retained && !m_options.retained) {
        return false;
    }
    const bool fits = message.payload.size() <= m_options.mostBytes && protocol::isValidUtf8(viewOf(message.payload))
                      && protocol::isValidUtf8(viewOf(message.topic)) && !message.payload.contains('\0');
    if (!fits) {
        ++m_skipped;
        Q_EMIT noted(QStringLiteral("A message under %1 is no text, or too long, and is left out; so far %2.")
                         .arg(QString::fromUtf8(message.topic))
                         .arg(m_skipped));
    }
    return fits;
}

std::vector<QueuedPost> MqttInbox::postsOf(const MqttMessage &message)
{
    std::vector<QueuedPost> posts;
    std::map<protocol::RoomId, bool> done;
    const QString topic = QString::fromUtf8(message.topic);
    const QString payload = QString::fromUtf8(message.payload);
    for (const TopicRule &rule : std::as_const(m_options.rules)) {
        const auto room = m_options.rooms.find(rule.room);
        if (room == m_options.rooms.end() || !matches(rule.topic, topic) || !done.try_emplace(room->second, true).second) {
            continue;
        }
        // Of several topics one wants to know which.
        std::string words = fittedText(hasWildcard(rule.topic) ? topic + QStringLiteral(": ") + payload : payload);
        if (!words.empty()) {
            posts.push_back({0, room->second, base::Uuid::makeV7(m_clock, m_random), protocol::Posted{std::move(words), 0}});
        }
    }
    return posts;
}

} // namespace hubbub::app::bot
