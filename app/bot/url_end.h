// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bot/end.h"
#include "core/base/clock.h"

#include <QNetworkAccessManager>
#include <QUrl>

class QNetworkReply;

namespace hubbub::app::bot {

struct UrlEndOptions {
    QUrl url;
    QByteArray secret; ///< what the requests are signed with; empty: they are not
    int timeLimitMs = 30'000; ///< for a whole request
};

/// An outgoing webhook: each message is POSTed to an address, signed, and the answer may hold what is to be said. What the codes of
/// HTTP mean stands in docs/bots.md, "An address".
class UrlEnd final : public End
{
    Q_OBJECT

public:
    explicit UrlEnd(UrlEndOptions options);
    ~UrlEnd() override;

    /// Why this address is none for a webhook; empty if it is. Unencrypted ones are for this machine, unless `allowPlain`.
    static QString objectionTo(const QUrl &url, bool allowPlain);

    bool isFree() const override;
    void take(const Delivery &delivery) override;

Q_SIGNALS:
    void noted(const QString &sentence);

private:
    void answered(QNetworkReply &reply, const Delivery &delivery, bool tooLate, bool tooLong);
    void accepted(QNetworkReply &reply, const Delivery &delivery);

    UrlEndOptions m_options;
    base::SystemClock m_clock;
    QNetworkAccessManager m_network;
    int m_open = 0;
};

} // namespace hubbub::app::bot
