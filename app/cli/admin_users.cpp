// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_users.h"

#include "app/cli/admin_link.h"
#include "app/cli/counted.h"
#include "app/cli/output.h"
#include "app/cli/secret_file.h"
#include "app/wire_text.h"

#include <QDateTime>

namespace hubbub::app::cli {
namespace {

QJsonObject asJson(const protocol::UserRow &user)
{
    return {{"user", text(user.user.value)},
            {"name", text(user.name)},
            {"lastSeen", static_cast<qint64>(user.lastSeen)},
            {"devices", static_cast<qint64>(user.devices)},
            {"online", user.online},
            {"guest", user.guest},
            {"bot", user.bot},
            {"operator", user.isOperator},
            {"disabled", user.disabled},
            {"hasPassword", user.hasPassword}};
}

QString asLine(const protocol::UserRow &user)
{
    QStringList facts{user.online ? QStringLiteral("online")
                                  : QDateTime::fromMSecsSinceEpoch(user.lastSeen).toString(Qt::ISODate),
                      counted(user.devices, "device", "devices")};
    const auto tell = [&facts](bool holds, const char *word) {
        if (holds) {
            facts += QLatin1String(word);
        }
    };
    tell(user.isOperator, "operator");
    tell(user.guest, "guest");
    tell(user.bot, "bot");
    tell(user.disabled, "disabled");
    tell(user.hasPassword, "password");
    return QStringLiteral("%1  %2  (%3)").arg(text(user.user.value), escaped(text(user.name)), facts.join(QStringLiteral(", ")));
}

std::optional<bool> switchIn(const CommandLine &line, const QString &option)
{
    if (!line.isSet(option)) {
        return std::nullopt;
    }
    const QString word = line.value(option);
    if (word != QLatin1String("on") && word != QLatin1String("off")) {
        throw Failure{ExitCode::Usage, QStringLiteral("--%1 takes on or off, not \"%2\".").arg(option, word)};
    }
    return word == QLatin1String("on");
}

void set(const CommandLine &line, AdminLink &link, const protocol::UserId &user)
{
    const protocol::SetUser wanted{user, switchIn(line, QStringLiteral("operator")), switchIn(line, QStringLiteral("guest")),
                                   switchIn(line, QStringLiteral("disabled"))};
    link.ask<protocol::DoneReply>(wanted);
}

void setPassword(const CommandLine &line, AdminLink &link, const protocol::UserId &user)
{
    const bool takesAway = line.isSet("no-password");
    if (takesAway == line.isSet("password-file")) {
        throw Failure{ExitCode::Usage, QStringLiteral("user password takes --password-file or --no-password, one of them.")};
    }
    link.ask<protocol::DoneReply>(
        protocol::ResetPassword{user, takesAway ? std::string() : secretIn(line.value("password-file"))});
}

} // namespace

void adminUsers(const CommandLine &line, const QStringList &words)
{
    if (words.size() > 1) {
        throw Failure{ExitCode::Usage, QStringLiteral("users takes a part of a name, or nothing.")};
    }
    const auto link = AdminLink::open(adminFolder(line));
    protocol::GetUsers get;
    get.query = words.value(0).toStdString();
    link->takeEach<protocol::UsersReply>(
        get, [&line](const protocol::UserRow &user) { return line.json() ? printLine(asJson(user)) : printLine(asLine(user)); });
}

void adminUser(const CommandLine &line, const QStringList &words)
{
    using Act = void (*)(const CommandLine &, AdminLink &, const protocol::UserId &);
    const auto revoke = [](const CommandLine &, AdminLink &link, const protocol::UserId &user) {
        link.ask<protocol::DoneReply>(protocol::RevokeDevices{user});
    };
    const QString verb = words.value(0);
    const Act act = verb == QLatin1String("set")        ? set
                    : verb == QLatin1String("password") ? setPassword
                    : verb == QLatin1String("revoke")   ? Act(revoke)
                                                        : nullptr;
    const bool sets = line.isSet("operator") || line.isSet("guest") || line.isSet("disabled");
    if (act == nullptr || words.size() != 2 || sets != (act == set)) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("user takes set NAME with --operator, --guest or --disabled, revoke NAME, or "
                                     "password NAME (--help shows examples).")};
    }
    const auto link = AdminLink::open(adminFolder(line));
    const protocol::UserId user = link->userNamed(words.at(1)).user;
    act(line, *link, user);
    const protocol::UserRow now = link->userNamed(text(user.value));
    static_cast<void>(line.json() ? printLine(asJson(now)) : printLine(asLine(now))); // it is done all the same
}

} // namespace hubbub::app::cli
