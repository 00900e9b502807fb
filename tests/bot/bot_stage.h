// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/programs.h"

#include <memory>

namespace hubbub::test {

/// A server with a room "lobby", a bot in it, and somebody who talks to it.
class BotStage
{
public:
    BotStage();

    bool isUp() const { return m_isUp; }
    ServerProcess &server() { return m_server; }

    /// `hubbub bot --json …` in the lobby as "Botty", with the same folder each time. Waits until it follows.
    std::unique_ptr<CommandProcess> startBot(const QStringList &arguments);
    /// Arguments of any command about the bot's folder.
    QStringList ofBot(const QStringList &arguments) const;
    /// Ben says something; its seq, 0 if that failed.
    int say(const QString &text);
    bool sayAll(const QStringList &texts);
    /// A command of Ben's, who owns the room.
    Result asBen(const QStringList &arguments) { return runCommand(at(m_ben, arguments)); }
    /// The room as the server has it: posts that are not by Ben, by a member of the room called Check.
    QList<QJsonObject> said();
    /// said(), as soon as there are so many. Posts only.
    QList<QJsonObject> waitForSaid(qsizetype count);
    /// Whole messages of the room, with reactions.
    QList<QJsonObject> history();

    /// Writes a program into the stage's folder, and returns its path.
    QString program(const QString &name, const QByteArray &text) const;
    QString path(const QString &name) const { return m_programs.filePath(name); }

    /// Waits for a line of the bot about this event; empty if none comes.
    static QJsonObject waitForEvent(CommandProcess &bot, const QString &event, int count = 1);

private:
    QStringList at(const QTemporaryDir &data, const QStringList &arguments) const;

    ServerProcess m_server;
    QTemporaryDir m_ben;
    QTemporaryDir m_bot;
    QTemporaryDir m_check;
    QTemporaryDir m_programs;
    bool m_isUp = false;
};

/// What the posts say, in their order.
QStringList textsOf(const QList<QJsonObject> &posts);

} // namespace hubbub::test
