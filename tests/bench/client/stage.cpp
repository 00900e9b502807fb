// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/client/stage.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace hubbub::bench {

namespace {

constexpr double scrollStep = 240; // pixels a frame: several pages a second

double inMs(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

void add(QJsonObject &figures, const QString &name, double value)
{
    QJsonArray list = figures.value(name).toArray();
    list.append(value);
    figures.insert(name, list);
}

/// Resident memory in MB, all libraries included; 0 where the system does not tell.
double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return 0;
}

QQuickItem *descendant(QQuickItem *item, const QByteArray &type)
{
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        const QByteArray name = child->metaObject()->className();
        if (name == type || name.startsWith(type + "_QML")) {
            return child;
        }
        if (QQuickItem *found = descendant(child, type)) {
            return found;
        }
    }
    return nullptr;
}

} // namespace

Stage::Stage(const QStringList &acts, QObject *parent) : QObject(parent), m_acts(acts.begin(), acts.end())
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Stage::eventFilter(QObject *watched, QEvent *event)
{
    if (m_window == nullptr && event->type() == QEvent::PlatformSurface) {
        m_window = qobject_cast<QQuickWindow *>(watched);
        if (m_window != nullptr) {
            connect(m_window, &QQuickWindow::frameSwapped, this, &Stage::frame);
            onNextFrame([this] { firstFrame(); });
        }
    }
    return false;
}

void Stage::frame()
{
    if (m_scrolls) {
        add(m_figures, QStringLiteral("scroll work"), inMs(m_work.elapsed().ran));
        m_work.start();
        QTimer::singleShot(0, this, &Stage::scrollOn);
    }
    if (m_onFrame) {
        std::exchange(m_onFrame, {})();
    }
}

void Stage::firstFrame()
{
    // The clock of whoever started this program: CLOCK_MONOTONIC in nanoseconds.
    const qint64 started = qEnvironmentVariable("BENCH_STARTED").toLongLong();
    const qint64 now = Clock::now().time_since_epoch().count();
    add(m_figures, QStringLiteral("first frame"), static_cast<double>(now - started) / 1e6);
    m_app = qobject_cast<app::AppController *>(m_window->property("app").value<QObject *>());
    QTimer::singleShot(0, this, &Stage::next);
}

void Stage::next()
{
    if (m_acts.empty()) {
        finish();
        return;
    }
    const QString act = m_acts.front();
    m_acts.pop_front();
    const QString word = act.section(QLatin1Char(':'), 0, 0);
    const QString rest = act.section(QLatin1Char(':'), 1);
    if (word == QLatin1String("rooms")) { // until the copy is open
        if (m_app->place()->rooms()->rows().empty()) {
            m_acts.push_front(act);
        }
        QTimer::singleShot(20, this, &Stage::next);
    } else if (word == QLatin1String("open")) {
        openRoom(rest);
    } else if (word == QLatin1String("find") || word == QLatin1String("everywhere")) {
        search(word == QLatin1String("everywhere"), rest);
    } else if (word == QLatin1String("scroll")) {
        scroll(rest.toInt());
    } else if (word == QLatin1String("memory")) {
        add(m_figures, rest, residentMb());
        QTimer::singleShot(0, this, &Stage::next);
    } else if (word == QLatin1String("rest")) {
        QTimer::singleShot(rest.toInt(), this, &Stage::next);
    } else {
        qFatal("There is no act %s.", qPrintable(act));
    }
}

void Stage::addTime(const QString &name, Clock::time_point since)
{
    add(m_figures, name, inMs(Clock::now() - since));
}

void Stage::openRoom(const QString &id)
{
    if (room()->roomId() == id) {
        QTimer::singleShot(0, this, &Stage::next);
        return;
    }
    const QMetaObject::Connection opened = connect(
        room()->timeline(), &app::TimelineController::opened, this,
        [this, id] {
            addTime(QStringLiteral("rows of ") + id, m_began);
            onNextFrame([this, id] {
                addTime(QStringLiteral("frame of ") + id, m_began);
                QTimer::singleShot(400, this, &Stage::next);
            });
            m_window->update();
        },
        Qt::SingleShotConnection);
    m_began = Clock::now();
    m_app->place()->openRoom(id);
}

void Stage::search(bool everywhere, const QString &text)
{
    QQuickItem *page = itemOf("ChatPage");
    if (page == nullptr || !QMetaObject::invokeMethod(page, "find", Q_ARG(bool, everywhere))) {
        qFatal("There is no page to search on.");
    }
    room()->search()->setText({});
    QTimer::singleShot(100, this, [this, text] { type(text); });
}

void Stage::type(const QString &text)
{
    app::SearchController *controller = room()->search();
    const QString name = (controller->everywhere() ? QStringLiteral("everywhere ") : QStringLiteral("find ")) + text;
    auto *found = new QObject(this);
    connect(controller, &app::SearchController::stateChanged, found, [this, controller, found, name] {
        if (controller->searching() || !controller->asked()) {
            return;
        }
        found->deleteLater();
        found->disconnect();
        controller->disconnect(found);
        addTime(name + QStringLiteral(": found"), m_began);
        add(m_figures, name + QStringLiteral(": hits"), controller->model()->count());
        onNextFrame([this, name] {
            addTime(name + QStringLiteral(": frame"), m_began);
            QTimer::singleShot(50, this, &Stage::next);
        });
        m_window->update();
    });
    m_began = Clock::now();
    controller->setText(text);
}

void Stage::scroll(int rows)
{
    m_list = itemOf("TimelineList");
    app::TimelineModel *model = room()->timeline()->model();
    m_scrollEnd = model->newestSeq() - rows;
    m_scrolls = true;
    m_work.start();
    scrollOn();
}

void Stage::scrollOn()
{
    if (!m_scrolls) {
        return;
    }
    app::TimelineModel *model = room()->timeline()->model();
    int top = -1;
    if (!QMetaObject::invokeMethod(m_list, "topRow", Q_RETURN_ARG(int, top))
        || !QMetaObject::invokeMethod(m_list, "scrollBy", Q_ARG(double, -scrollStep))) {
        qFatal("The timeline cannot be scrolled.");
    }
    const qint64 seq = model->seqAt(top);
    if (seq != 0 && seq <= m_scrollEnd) {
        m_scrolls = false;
        QTimer::singleShot(300, this, &Stage::next);
        return;
    }
    m_window->update();
}

QQuickItem *Stage::itemOf(const char *type) const
{
    return descendant(m_window->contentItem(), type);
}

void Stage::finish()
{
    std::printf("%s\n", QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace hubbub::bench
