// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/invite.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubbub::app::cli {

/// How long a subcommand waits for the server unless --timeout says otherwise: to read, where the copy answers as well, and to act.
inline constexpr base::Millis patienceToRead = 5'000;
inline constexpr base::Millis patienceToAct = 30'000;

/// What a subcommand says about itself.
struct CommandDescription {
    QString name; ///< "send"
    QString summary; ///< one line, for the list of subcommands
    QString positional; ///< as in a usage line: "[TEXT]"
    QString details; ///< a paragraph or two for --help
    QString examples; ///< lines, for --help
    QList<QCommandLineOption> options; ///< besides those that every subcommand has
    bool dialsServer = true; ///< takes --name and --timeout
    bool hasAccount = true; ///< takes --data and --server
};

/// The arguments of one subcommand, read against its description. Getters of malformed values throw Failure (Usage).
class CommandLine
{
public:
    explicit CommandLine(const CommandDescription &description);

    /// `arguments` begin with the subcommand's name. Throws Failure on a wrong one.
    void read(const QStringList &arguments);
    bool wantsHelp() const;
    QString help() const;

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); } ///< of an option that may be repeated
    QStringList positional() const { return m_parser.positionalArguments(); }

    /// A whole number from `least` on; nothing if the option was not given.
    std::optional<std::int64_t> number(const QString &option, std::int64_t least) const;
    /// Like value(), but the option must be there.
    QString required(const QString &option) const;

    QString dataFolder() const;
    /// Where to dial, and whom to expect there; one address at least. From --server, else from an invite given as --invite. The key
    /// in the latter goes for the former: what lets one in is for that server only.
    net::Invite server() const;
    /// What lets one in: --invite, a token or an invite that holds one, else what --server holds. Empty: nothing.
    std::string token() const;
    /// --room, else where the invite leads. Empty: nothing.
    QString room() const;
    bool allowPlain() const { return isSet(QStringLiteral("allow-plain")); }
    bool json() const { return isSet(QStringLiteral("json")); }
    /// `fallback` if not given; nothing means "without end".
    std::optional<base::Millis> timeout(std::optional<base::Millis> fallback) const;

private:
    /// --invite, if it is more than a token.
    std::optional<net::Invite> invite() const;

    CommandDescription m_description;
    QCommandLineParser m_parser;
};

} // namespace hubbub::app::cli
