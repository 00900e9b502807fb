// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/topic_map.h"

namespace hubbub::app::bot {
namespace {

constexpr qsizetype mostTopicBytes = 65'535;

const QString anyLevel = QStringLiteral("+");
const QString anyRest = QStringLiteral("#");

bool isTopicText(const QString &text)
{
    return !text.isEmpty() && text.toUtf8().size() <= mostTopicBytes && !text.contains(QChar::Null);
}

std::optional<TopicRule> ruleOf(const QString &topic, const QString &room)
{
    return topic.isEmpty() || room.isEmpty() ? std::nullopt : std::optional(TopicRule{topic, room});
}

} // namespace

std::optional<TopicRule> mapRule(const QString &words)
{
    const qsizetype at = words.lastIndexOf(QLatin1Char('='));
    const auto rule = at < 0 ? std::nullopt : ruleOf(words.left(at), words.mid(at + 1));
    return rule && isTopicFilter(rule->topic) ? rule : std::nullopt;
}

std::optional<TopicRule> backRule(const QString &words)
{
    const qsizetype at = words.indexOf(QLatin1Char('='));
    const auto rule = at < 0 ? std::nullopt : ruleOf(words.mid(at + 1), words.left(at));
    return rule && isTopicName(rule->topic) ? rule : std::nullopt;
}

bool isTopicFilter(const QString &filter)
{
    const QStringList levels = filter.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < levels.size(); ++i) {
        const bool wild = hasWildcard(levels.at(i));
        const bool whole = levels.at(i) == anyLevel || (levels.at(i) == anyRest && i == levels.size() - 1);
        if (wild && !whole) {
            return false;
        }
    }
    return isTopicText(filter);
}

bool isTopicName(const QString &topic)
{
    return isTopicText(topic) && !hasWildcard(topic);
}

bool hasWildcard(const QString &filter)
{
    return filter.contains(anyLevel) || filter.contains(anyRest);
}

bool matches(const QString &filter, const QString &topic)
{
    const QStringList wanted = filter.split(QLatin1Char('/'));
    const QStringList found = topic.split(QLatin1Char('/'));
    // What the broker says of itself is for those who name it.
    if (topic.startsWith(QLatin1Char('$')) && hasWildcard(wanted.constFirst())) {
        return false;
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == anyRest) {
            return true;
        }
        if (i >= found.size() || (wanted.at(i) != anyLevel && wanted.at(i) != found.at(i))) {
            return false;
        }
    }
    return wanted.size() == found.size();
}

} // namespace hubbub::app::bot
