// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/row_text.h"

#include "app/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace hubbub::app {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

QString noticeText(const client::TimelineRow &row)
{
    using protocol::MessageKind;
    const QString who = isolated(QString::fromStdString(row.authorName));
    const QString what = isolated(QString::fromStdString(row.message.text));
    switch (row.message.kind) {
    case MessageKind::Create:
        return tr("%1 created the room").arg(who);
    case MessageKind::Join:
        return tr("%1 joined").arg(who);
    case MessageKind::Leave:
        return tr("%1 left").arg(who);
    case MessageKind::Rename:
        return tr("%1 named the room %2").arg(who, what);
    case MessageKind::Topic:
        return row.message.text.empty() ? tr("%1 removed the topic").arg(who) : tr("%1 set the topic: %2").arg(who, what);
    case MessageKind::Role:
        return tr("%1 changed what a member may do").arg(who);
    case MessageKind::Post:
        break;
    }
    return {};
}

} // namespace

QString isolated(const QString &foreign)
{
    return QChar(0x2068) + foreign + QChar(0x2069);
}

QString bodyText(const client::TimelineRow &row)
{
    if (row.message.kind != protocol::MessageKind::Post) {
        return noticeText(row);
    }
    return row.message.deleted ? tr("This message was deleted") : QString::fromStdString(row.message.text);
}

QString spokenText(const client::TimelineRow &row)
{
    if (row.message.kind != protocol::MessageKind::Post) {
        return QStringList{noticeText(row), clockTime(row.message.at)}.join(QStringLiteral(", "));
    }
    QStringList parts{QString::fromStdString(row.authorName), clockTime(row.message.at), bodyText(row)};
    if (row.state == client::RowState::Sending) {
        parts << tr("sending");
    } else if (row.state == client::RowState::Failed) {
        parts << tr("not sent");
    } else if (row.message.editSeq != 0 && !row.message.deleted) {
        parts << tr("edited");
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace hubbub::app
