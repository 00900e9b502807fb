// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/no_network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace hubbub::app {
namespace {

class RefusedReply final : public QNetworkReply
{
public:
    RefusedReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation, QObject *parent)
        : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setError(ContentAccessDenied, QStringLiteral("The window loads nothing from the network."));
        QTimer::singleShot(0, this, [this] {
            Q_EMIT errorOccurred(error());
            setFinished(true);
            Q_EMIT finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

class RefusingAccess final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new RefusedReply(request, operation, this);
    }
};

} // namespace

QNetworkAccessManager *NoNetworkFactory::create(QObject *parent)
{
    return new RefusingAccess(parent);
}

} // namespace hubbub::app
