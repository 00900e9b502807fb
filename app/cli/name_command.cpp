// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/name_command.h"

#include "app/cli/ask_task.h"
#include "app/cli/output.h"
#include "app/wire_text.h"
#include "core/protocol/limits.h"

#include <utility>

namespace hubbub::app::cli {
namespace {

/// 0 for "auto".
int colourIn(const QString &word)
{
    if (word == QLatin1String("auto")) {
        return 0;
    }
    bool ok = false;
    const int colour = word.toInt(&ok);
    if (!ok || colour < 1 || colour > protocol::limits::colours) {
        throw Failure{
            ExitCode::Usage,
            QStringLiteral("--colour takes auto or a number from 1 to %1, not \"%2\".").arg(protocol::limits::colours).arg(word)};
    }
    return colour;
}

/// Changes what was asked for, prints how it stands, and ends.
class NameTask final : public Task
{
public:
    explicit NameTask(const CommandLine &line) : m_line(line), m_name(line.positional().value(0)), m_visit(line, false)
    {
        if (line.positional().size() > 1) {
            throw Failure{ExitCode::Usage,
                          QStringLiteral("name takes one name; quote it if it has spaces (--help shows examples).")};
        }
        if (line.isSet("colour")) {
            m_colour = colourIn(line.value("colour"));
        }
        connect(&m_visit, &Visit::reached, this, [this] { guarded([this] { reached(); }); });
        connect(&m_visit, &Visit::failed, this, [this](const Failure &failure) { fail(failure); });
    }

private:
    void begin() override
    {
        m_visit.setPatience(m_line.timeout(patienceToAct));
        m_visit.start();
    }

    void reached()
    {
        if (std::exchange(m_asked, true)) {
            return; // it came back; the wish goes on by itself
        }
        client::Client &client = m_visit.client();
        if (m_name.isEmpty() && !m_colour) {
            print();
            return;
        }
        const std::string name = m_name.isEmpty() ? client.userName() : m_name.toStdString();
        client.setProfile(name, m_colour.value_or(client.userColour()), [this](const std::optional<protocol::Error> &error) {
            guarded([&] {
                if (error) {
                    fail(failureOf(*error));
                } else {
                    print();
                }
            });
        });
    }

    void print()
    {
        const client::Client &client = m_visit.client();
        const int colour = client.userColour();
        if (m_line.json()) {
            static_cast<void>(printLine(
                QJsonObject{{"user", text(client.user().value)}, {"name", text(client.userName())}, {"colour", colour}}));
        } else {
            static_cast<void>(printLine(QStringLiteral("%1  %2").arg(
                escaped(text(client.userName())), colour == 0 ? QStringLiteral("auto") : QString::number(colour))));
        }
        finish(ExitCode::Ok);
    }

    const CommandLine &m_line;
    QString m_name;
    std::optional<int> m_colour;
    Visit m_visit;
    bool m_asked = false;
};

} // namespace

CommandDescription describeName()
{
    return {
        "name",
        "show or change what this user is called, and their colour",
        "[NEW]",
        "Without a new name or colour it prints the present ones. A change is seen in every room at once; the name that was "
        "given\n"
        "up stays this user's for 30 days.",
        "  hubbub name --server chat.example\n"
        "  hubbub name \"Ann Lee\" --server chat.example\n"
        "  hubbub name --colour 3 --server chat.example",
        {{"colour", "auto, or a number from 1 to 8.", "COLOUR"}},
    };
}

int runName(QCoreApplication &application, const CommandLine &line)
{
    NameTask task(line);
    return task.run(application);
}

} // namespace hubbub::app::cli
