// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/option_value.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubbub::app {

/// An outgoing webhook that a server runs itself: a table [[webhook]] of its file of options (docs/bots.md, "By the server"). The
/// members are called like the options of `hubbub bot`.
struct WebhookOptions {
    QString name; ///< of the bot, and of its folder; no other webhook of the server has it
    QString url;
    QString urlFile; ///< what has it in its first line, instead
    QString secretFile;
    QString tokenFile; ///< empty: it comes in as an ordinary user
    QByteArray secretsHash; ///< of what its files held when they were read: it is another webhook with another secret
    QStringList rooms;
    QStringList triggers;
    QStringList commands;
    QString events;
    bool mentions = false;
    bool create = false;
    bool fromStart = false;
    std::optional<qint64> timeLimit; ///< seconds
    std::optional<qint64> giveUp; ///< seconds
    std::optional<qint64> keepDead;

    bool operator==(const WebhookOptions &) const = default;
};

/// Reads the tables [[webhook]] of a file, with the files that they name, and adds what is wrong to `mistakes`.
QList<WebhookOptions> readWebhooks(const QList<SettingTable> &tables, QStringList &mistakes);

/// As arguments of `hubbub bot`, without those that say where the server is and whose data it uses.
QStringList botArguments(const WebhookOptions &webhook);

} // namespace hubbub::app
