// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_controller.h"
#include "core/net/ws_dialer.h"
#include "server/host.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace hubbub::test {

using app::AppController;
using app::TimelineModel;

/// A server that comes back at the same address.
class Server
{
public:
    void start()
    {
        server::HostOptions options;
        options.dataFolder = m_folder.path().toStdString();
        options.port = m_port;
        options.floodLimits = false;
        options.password = m_password;
        m_host = std::make_unique<server::Host>(options);
        m_host->start();
        const auto started = m_host->waitUntilStarted();
        if (!started) {
            qFatal("the host did not start: %s", started.error().message.c_str());
        }
        m_port = started.value().port;
        m_url = QString::fromStdString(started.value().localUrl);
    }
    void stop()
    {
        m_host->stop();
        m_host->waitUntilStopped();
        m_host.reset();
    }
    /// Before start(): from then on.
    void setPassword(const std::string &password) { m_password = password; }
    QString url() const { return m_url; }
    std::uint16_t port() const { return m_port; }
    std::string logPath() const { return m_folder.filePath("host/hub.db").toStdString(); }

private:
    QTemporaryDir m_folder;
    std::string m_password;
    std::uint16_t m_port = 0;
    QString m_url;
    std::unique_ptr<server::Host> m_host;
};

/// A window without its view: everything behind it is real.
struct Window {
    explicit Window(const QString &dataFolder)
        : app(dataFolder, clock, [] { return std::make_unique<net::WsDialer>(); }),
          tester(app.room()->timeline()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {}

    QStringList posts()
    {
        QStringList list;
        const TimelineModel &model = *app.room()->timeline()->model();
        for (int i = model.rowCount() - 1; i >= 0; --i) {
            if (!at(i, TimelineModel::NoticeRole).toBool()) {
                list << at(i, TimelineModel::BodyRole).toString();
            }
        }
        return list;
    }
    QVariant at(int row, TimelineModel::Role role)
    {
        return app.room()->timeline()->model()->data(app.room()->timeline()->model()->index(row), role);
    }
    QString state() { return at(0, TimelineModel::StateRole).toString(); }
    /// Whether the newest row is this text, in the log. A post takes its way through another thread before it is a row at all.
    bool confirmed(const QString &text)
    {
        return at(0, TimelineModel::BodyRole).toString() == text && state() == QLatin1String("confirmed");
    }
    bool say(const QString &text)
    {
        app.room()->composer()->setText(text);
        return app.room()->composer()->send();
    }
    bool online() { return app.place()->connection()->online(); }

    base::SystemClock clock;
    AppController app;
    QAbstractItemModelTester tester;
};

/// Makes a first visitor with a room, so that others have somewhere to go.
inline void makeRoom(Window &window, const QString &url, const QString &room)
{
    window.app.joinPlace("Ada", url);
    QTRY_VERIFY(window.app.place()->roomsKnown());
    window.app.place()->createRoom(room, {});
    QTRY_COMPARE(window.app.room()->name(), room);
}

} // namespace hubbub::test
