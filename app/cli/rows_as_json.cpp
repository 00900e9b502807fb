// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows_as_json.h"

#include "app/cli/output.h"
#include "app/wire_text.h"
#include "core/protocol/codec.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace hubbub::app::cli {
namespace {

QString utc(base::Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString local(base::Millis at, bool day)
{
    return QDateTime::fromMSecsSinceEpoch(at).toString(day ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("HH:mm"));
}

QJsonObject start(std::string_view event, const protocol::RoomId &room, protocol::Seq seq, const protocol::UserId &author,
                  const QString &name, const protocol::Tag &tag, base::Millis at)
{
    return {{"event", text(event)},
            {"room", text(room.value)},
            {"seq", static_cast<qint64>(seq)},
            {"author", text(author.value)},
            {"name", name},
            {"tag", text(tag.text())},
            {"time", utc(at)}};
}

/// Adds what a kind of entry says beyond the members that all have.
struct BodyFields {
    QJsonObject &object;

    void operator()(const protocol::Created &body) const
    {
        object["roomName"] = text(body.name);
        object["topic"] = text(body.topic);
    }
    void operator()(const protocol::Posted &body) const
    {
        object["text"] = text(body.text);
        if (body.reply != 0) {
            object["reply"] = static_cast<qint64>(body.reply);
        }
    }
    void operator()(const protocol::Edited &body) const
    {
        object["target"] = static_cast<qint64>(body.target);
        object["text"] = text(body.text);
    }
    void operator()(const protocol::Deleted &body) const { object["target"] = static_cast<qint64>(body.target); }
    void operator()(const protocol::Reacted &body) const
    {
        object["target"] = static_cast<qint64>(body.target);
        object["emoji"] = text(body.emoji);
        object["on"] = body.on;
    }
    void operator()(const protocol::Pinned &body) const
    {
        object["target"] = static_cast<qint64>(body.target);
        object["on"] = body.on;
    }
    void operator()(const protocol::Joined &) const {}
    void operator()(const protocol::Left &) const {}
    void operator()(const protocol::Renamed &body) const { object["roomName"] = text(body.name); }
    void operator()(const protocol::TopicSet &body) const { object["topic"] = text(body.topic); }
    void operator()(const protocol::RoleSet &body) const
    {
        object["user"] = text(body.user.value);
        object["role"] = text(protocol::nameOf(body.role));
    }
    /// The rest is said in the protocol's own members.
    template<class Kind>
    void operator()(const Kind &body) const
    {
        const QJsonObject members = QJsonDocument::fromJson(QByteArray::fromStdString(protocol::encodeBody(body))).object();
        for (auto member = members.begin(); member != members.end(); ++member) {
            object[member.key()] = member.value();
        }
    }
    void operator()(const protocol::UnknownBody &body) const
    {
        object["body"] = QJsonDocument::fromJson(QByteArray::fromStdString(body.json)).object();
    }
};

QJsonArray asJson(const std::vector<protocol::Reaction> &reactions)
{
    QJsonArray array;
    for (const protocol::Reaction &reaction : reactions) {
        QJsonArray users;
        for (const protocol::UserId &user : reaction.users) {
            users.append(text(user.value));
        }
        array.append(QJsonObject{{"emoji", text(reaction.emoji)}, {"users", users}});
    }
    return array;
}

QString line(base::Millis at, bool day, const QString &name, const QString &rest)
{
    return local(at, day) + QLatin1Char(' ') + escaped(name) + rest;
}

} // namespace

QJsonObject asJson(const client::RoomView &room)
{
    return {{"room", text(room.id.value)},
            {"name", text(room.name)},
            {"topic", text(room.topic)},
            {"preset", text(protocol::nameOf(room.settings.preset))},
            {"role", room.joined ? QJsonValue(text(protocol::nameOf(room.role))) : QJsonValue()},
            {"joined", room.joined},
            {"members", static_cast<qint64>(room.members)},
            {"head", static_cast<qint64>(std::max(room.head, room.serverHead))},
            {"unread", static_cast<qint64>(room.read.unread)},
            {"mentions", static_cast<qint64>(room.read.mentions)}};
}

QJsonObject asJson(const protocol::RoomId &room, const protocol::Message &message, const QString &name)
{
    QJsonObject object = start(protocol::nameOf(message.kind), room, message.seq, message.author, name, message.tag, message.at);
    if (message.deleted) {
        object["deleted"] = true;
    } else if (message.hidden) {
        object["hidden"] = true;
    } else {
        object["text"] = text(message.text);
    }
    if (message.reply != 0) {
        object["reply"] = static_cast<qint64>(message.reply);
    }
    if (message.editSeq != 0) {
        object["editSeq"] = static_cast<qint64>(message.editSeq);
    }
    if (message.pinned) {
        object["pinned"] = true;
    }
    if (!message.reactions.empty()) {
        object["reactions"] = asJson(message.reactions);
    }
    return object;
}

QJsonObject asJson(const protocol::RoomId &room, const protocol::Entry &entry, const QString &name)
{
    QJsonObject object = start(protocol::kindOf(entry.body), room, entry.seq, entry.author, name, entry.tag, entry.at);
    std::visit(BodyFields{object}, entry.body);
    return object;
}

QString asLine(const protocol::Message &message, const QString &name, bool day)
{
    if (message.kind != protocol::MessageKind::Post || message.deleted || message.hidden) {
        return {};
    }
    return line(message.at, day, name, QLatin1String(": ") + escaped(text(message.text)));
}

QString asLine(const protocol::Entry &entry, const QString &name)
{
    if (const auto *post = std::get_if<protocol::Posted>(&entry.body)) {
        return line(entry.at, false, name, QLatin1String(": ") + escaped(text(post->text)));
    }
    if (const auto *edit = std::get_if<protocol::Edited>(&entry.body)) {
        return line(entry.at, false, name, QStringLiteral(" edited %1: %2").arg(edit->target).arg(escaped(text(edit->text))));
    }
    if (const auto *deletion = std::get_if<protocol::Deleted>(&entry.body)) {
        return line(entry.at, false, name, QStringLiteral(" deleted %1").arg(deletion->target));
    }
    return {};
}

} // namespace hubbub::app::cli
