// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubbub::app::bot {

/// Which topics lead into which room, or which room out to which topic: `LEFT=RIGHT`, as it was written.
struct TopicRule {
    QString topic; ///< with --map a filter, which may have + and #
    QString room;
};

/// "factory/+/alarm=alarms" of --map. The last "=" counts, since topics may have one.
std::optional<TopicRule> mapRule(const QString &words);
/// "lobby=office/chat" of --back. The first "=" counts.
std::optional<TopicRule> backRule(const QString &words);

/// Rules of MQTT 5, chapter 4.7.
bool isTopicFilter(const QString &filter);
bool isTopicName(const QString &topic);
bool hasWildcard(const QString &filter);
bool matches(const QString &filter, const QString &topic);

} // namespace hubbub::app::bot
