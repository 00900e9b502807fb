// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/admin_stats.h"

#include "app/cli/admin_link.h"
#include "app/cli/output.h"
#include "app/wire_text.h"

namespace hubbub::app::cli {

void adminStats(const CommandLine &line, const QStringList &words)
{
    if (!words.isEmpty()) {
        throw Failure{ExitCode::Usage, QStringLiteral("stats takes --data and --json only.")};
    }
    const auto stats = AdminLink::open(adminFolder(line))->ask<protocol::StatsReply>(protocol::GetStats{});
    if (line.json()) {
        QJsonObject object{{"version", text(stats.version)}, {"now", static_cast<qint64>(stats.now)}};
        for (const auto &[name, value] : stats.figures) {
            object.insert(text(name.value), static_cast<qint64>(value));
        }
        static_cast<void>(printLine(object));
        return;
    }
    for (const auto &[name, value] : stats.figures) {
        if (!printLine(QStringLiteral("%1  %2").arg(text(name.value), -20).arg(value))) {
            return;
        }
    }
}

} // namespace hubbub::app::cli
