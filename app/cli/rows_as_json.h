// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "core/protocol/entry.h"
#include "core/protocol/message.h"

#include <QJsonObject>
#include <QString>

/// The JSON objects and the lines that the subcommands print (docs/operating.md, "JSON"). Names of kinds are the protocol's.
namespace hubbub::app::cli {

QJsonObject asJson(const client::RoomView &room);
/// A folded message. `name` is its author's.
QJsonObject asJson(const protocol::RoomId &room, const protocol::Message &message, const QString &name);
/// An entry of the log.
QJsonObject asJson(const protocol::RoomId &room, const protocol::Entry &entry, const QString &name);

/// `12:03 Ada: text`, or empty for what a plain listing leaves out (notices, deleted messages). With `day`, the date stands first.
QString asLine(const protocol::Message &message, const QString &name, bool day);
/// Posts, edits and deletions; empty for everything else.
QString asLine(const protocol::Entry &entry, const QString &name);

} // namespace hubbub::app::cli
