// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/failure.h"
#include "app/webhook_figures.h"
#include "app/webhook_options.h"
#include "core/base/random.h"
#include "core/client/backoff.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace hubbub::app {

/// A webhook that runs inside a server: a client like any other, which dials it over loopback (docs/bots.md, "By the server"). What keeps it from
/// running is logged and tried again, after times that grow to a minute; an address that is gone ends it.
class ServerWebhook final : public QObject
{
    Q_OBJECT

public:
    /// `arguments` are all of `hubbub bot`. `tally` is for this webhook alone.
    ServerWebhook(WebhookOptions options, QStringList arguments, std::shared_ptr<WebhookTally> tally);
    ~ServerWebhook() override;

    const WebhookOptions &options() const { return m_options; }

private:
    struct Run;

    void start();
    void tryAgain(const cli::Failure &failure);
    void note(const QString &sentence);
    void listenForFigures();
    void count();
    void end();

    const WebhookOptions m_options;
    const QStringList m_arguments;
    base::SystemRandom m_random;
    client::Backoff m_backoff{m_random, 1'000, 60'000};
    const std::shared_ptr<WebhookTally> m_tally;
    QTimer m_again;
    QTimer m_count; ///< while it runs
    std::unique_ptr<Run> m_run;
};

} // namespace hubbub::app
