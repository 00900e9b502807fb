// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/url_end.h"

#include "app/bot/answer_lines.h"
#include "app/bot/signature.h"
#include "app/wire_text.h"
#include "core/net/address.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <memory>

namespace hubbub::app::bot {
namespace {

constexpr int mostOpen = 8;
/// The rest of such an address is often a secret, and this gets into logs.
constexpr QUrl::FormattingOptions shownOfUrl = QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
constexpr qint64 longestWaitMs = 60 * 60 * 1'000;

/// How long the receiver asks to wait, by either form of Retry-After; 0 if it does not.
qint64 waitAskedFor(const QNetworkReply &reply, base::Millis now)
{
    QString value = QString::fromLatin1(reply.rawHeader("Retry-After")).trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber) {
        return qBound<qint64>(0, seconds, longestWaitMs / 1'000) * 1'000;
    }
    // Qt reads no names of time zones, and HTTP has this one.
    const QDateTime at = QDateTime::fromString(value.replace(QLatin1String("GMT"), QLatin1String("+0000")), Qt::RFC2822Date);
    return at.isValid() ? qBound<qint64>(0, at.toMSecsSinceEpoch() - now, longestWaitMs) : 0;
}

} // namespace

QString UrlEnd::objectionTo(const QUrl &url, bool allowPlain)
{
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))) {
        return QStringLiteral("a webhook's address begins with https://");
    }
    if (url.scheme() == QLatin1String("http") && !allowPlain && !net::isLoopback({url.host().toStdString(), 0})) {
        return QStringLiteral("unencrypted http:// leads to this machine only, unless --allow-plain is given");
    }
    return {};
}

UrlEnd::UrlEnd(UrlEndOptions options) : m_options(std::move(options)) {}

UrlEnd::~UrlEnd()
{
    const auto replies = m_network.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
    }
}

bool UrlEnd::isFree() const
{
    return m_open < mostOpen;
}

void UrlEnd::take(const Delivery &delivery)
{
    const QByteArray body = QJsonDocument(delivery.message).toJson(QJsonDocument::Compact);
    QNetworkRequest request(m_options.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, "hubbub/" + QCoreApplication::applicationVersion());
    request.setRawHeader("Hubbub-Delivery", QByteArray::fromStdString(delivery.tag.text()));
    if (!m_options.secret.isEmpty()) {
        request.setRawHeader("Hubbub-Signature", signatureOf(body, m_clock.wallMs() / 1'000, m_options.secret));
    }
    // Whoever may answer here may not send messages on to whom they like.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    ++m_open;
    QNetworkReply *reply = m_network.post(request, body);
    const auto tooLate = std::make_shared<bool>(false);
    const auto tooLong = std::make_shared<bool>(false);
    auto *limit = new QTimer(reply);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, reply, [reply, tooLate] {
        *tooLate = true;
        reply->abort();
    });
    connect(reply, &QNetworkReply::readyRead, this, [reply, tooLong] {
        if (reply->bytesAvailable() > mostAnswerBytes && !std::exchange(*tooLong, true)) {
            reply->abort();
        }
    });
    // Queued, because a request may fail within post().
    connect(
        reply, &QNetworkReply::finished, this,
        [this, reply, delivery, tooLate, tooLong] {
            reply->deleteLater();
            --m_open;
            answered(*reply, delivery, *tooLate, *tooLong);
            Q_EMIT freed();
        },
        Qt::QueuedConnection);
    limit->start(m_options.timeLimitMs);
}

void UrlEnd::answered(QNetworkReply &reply, const Delivery &delivery, bool tooLate, bool tooLong)
{
    using Kind = Trouble::Kind;
    using Cause = Trouble::Cause;
    const int code = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (tooLate) {
        Q_EMIT failed(delivery, {Kind::Passing, QStringLiteral("no answer in time"), 0, Cause::TimeLimit});
    } else if (tooLong) {
        Q_EMIT failed(delivery, {Kind::Lasting, QStringLiteral("the answer is longer than 64 KiB"), 0, Cause::Answer});
    } else if (code >= 200 && code < 300 && reply.error() == QNetworkReply::NoError) {
        accepted(reply, delivery);
    } else if (code >= 200 && code < 300 && reply.error() == QNetworkReply::UnknownContentError) {
        // What grows that much when it is decompressed fails before it can be counted.
        Q_EMIT failed(delivery, {Kind::Lasting, QStringLiteral("the answer cannot be decompressed"), 0, Cause::Answer});
    } else if (code == 410) {
        Q_EMIT gone(
            {ExitCode::Refused,
             QStringLiteral("%1 answers 410: it wants no more messages.").arg(m_options.url.toDisplayString(shownOfUrl))});
    } else if (code == 408 || code == 429 || code >= 500) {
        Q_EMIT failed(delivery,
                      {Kind::Passing, QStringLiteral("HTTP %1").arg(code), waitAskedFor(reply, m_clock.wallMs()), Cause::Busy});
    } else if (code >= 300) {
        Q_EMIT failed(delivery, {Kind::Lasting, QStringLiteral("HTTP %1").arg(code), 0, Cause::Refused});
    } else {
        Q_EMIT failed(delivery, {Kind::Passing, reply.errorString(), 0, Cause::Connection});
    }
}

void UrlEnd::accepted(QNetworkReply &reply, const Delivery &delivery)
{
    const QString type =
        reply.header(QNetworkRequest::ContentTypeHeader).toString().section(QLatin1Char(';'), 0, 0).trimmed().toLower();
    const QByteArray body = reply.readAll();
    QString complaint;
    QList<Answer> answers;
    if (type == QLatin1String("application/json")) {
        const bool object = QJsonDocument::fromJson(body).isObject();
        complaint = object || body.trimmed().isEmpty() ? QString() : QStringLiteral("it is no JSON object");
        answers = object ? readAnswers(body, complaint) : QList<Answer>();
    } else if (type == QLatin1String("text/plain")) {
        answers = readTextAnswer(body);
    }
    if (!complaint.isEmpty()) {
        Q_EMIT noted(QStringLiteral("Not all of an answer is said: %1.").arg(complaint));
    }
    Q_EMIT handled(delivery, answers);
}

} // namespace hubbub::app::bot
