// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/bot_folder.h"
#include "app/bot/engine.h"
#include "app/cli/task.h"
#include "app/stop_signals.h"

#include <memory>

namespace hubbub::app::bot {

/// `hubbub bot` and `hubbub bridge`: an engine and its end, until Ctrl+C. What goes wrong on the way is said on stderr; with --json
/// stdout tells what is followed and what was handled.
class BotTask final : public cli::Task
{
    Q_OBJECT

public:
    /// Makes the end, when the folder is open.
    using MakeEnd = std::function<std::unique_ptr<End>(BotTask &)>;

    /// Throws Failure.
    BotTask(const cli::CommandLine &line, EngineOptions options, const MakeEnd &makeEnd);
    ~BotTask() override;

    const BotStore &store() const { return *m_folder.store; }
    const std::string &deviceSecret() const { return m_visit.deviceSecret(); }
    /// A sentence on stderr.
    void note(const QString &sentence);
    /// A line on stdout, with --json.
    void tell(const QJsonObject &line);

private:
    void begin() override;

    bool m_json;
    cli::Visit m_visit;
    StopSignals m_stopSignals;
    BotFolder m_folder;
    std::unique_ptr<End> m_end;
    std::unique_ptr<Engine> m_engine;
};

} // namespace hubbub::app::bot
