// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/letters.h"

#include "app/bot/bot_folder.h"
#include "app/cli/number_in.h"
#include "app/cli/output.h"
#include "app/wire_text.h"

#include <QDateTime>
#include <QJsonDocument>

namespace hubbub::app::bot {
namespace {

QString timeOf(const DeadLetter &letter)
{
    return QDateTime::fromMSecsSinceEpoch(letter.at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject asJson(const DeadLetter &letter)
{
    return {{"id", static_cast<qint64>(letter.id)},
            {"time", timeOf(letter)},
            {"reason", text(letter.reason)},
            {"again", letter.again},
            {"message", QJsonDocument::fromJson(QByteArray::fromStdString(letter.message)).object()}};
}

QString asLine(const DeadLetter &letter)
{
    const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(letter.message)).object();
    return QStringLiteral("%1  %2  %3, message %4: %5  (%6)")
        .arg(letter.id)
        .arg(timeOf(letter), cli::escaped(message["roomName"].toString()))
        .arg(letter.seq)
        .arg(cli::escaped(message["text"].toString().left(60)), cli::escaped(text(letter.reason)));
}

std::optional<std::int64_t> idIn(const QStringList &words)
{
    if (words.size() < 2) {
        return std::nullopt;
    }
    const QString complaint =
        QStringLiteral("\"%1\" takes one number of \"hubbub bot dead\", or none for all of them.").arg(words.constFirst());
    if (words.size() > 2) {
        throw cli::Failure{ExitCode::Usage, complaint};
    }
    return cli::numberIn(words.at(1), 1, complaint);
}

int list(BotStore &store, bool json)
{
    for (const DeadLetter &letter : store.deadLetters()) {
        if (!(json ? cli::printLine(asJson(letter)) : cli::printLine(asLine(letter)))) {
            break;
        }
    }
    return static_cast<int>(ExitCode::Ok);
}

} // namespace

int runLetters(const cli::CommandLine &line)
{
    const QStringList words = line.positional();
    const QString what = words.value(0);
    const bool lists = what == QLatin1String("dead");
    if (!lists && what != QLatin1String("retry") && what != QLatin1String("forget")) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("A bot needs --exec, --url or --url-file (--help shows examples).")};
    }
    if (lists && words.size() > 1) {
        throw cli::Failure{ExitCode::Usage, QStringLiteral("\"dead\" lists all, and takes no \"%1\".").arg(words.at(1))};
    }
    const auto id = lists ? std::nullopt : idIn(words);
    const auto store = openBotStore(line);
    if (store == nullptr) {
        throw cli::Failure{ExitCode::Refused, QStringLiteral("No bot ran with this --data at this --server.")};
    }
    try {
        if (lists) {
            return list(*store, line.json());
        }
        const int count = what == QLatin1String("retry") ? store->retry(id) : store->forgetDead(id);
        if (id && count == 0) {
            throw cli::Failure{ExitCode::Refused, QStringLiteral("There is no dead letter %1.").arg(*id)};
        }
        return static_cast<int>(ExitCode::Ok);
    } catch (const store::StoreError &error) {
        throw cli::failureOf(error);
    }
}

} // namespace hubbub::app::bot
