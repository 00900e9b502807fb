// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language_change.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace hubbub::app {
namespace {

/// Hears what the toolkit tells the application when a translator comes or changes. There is one, below the application.
class LanguageListener final : public QObject
{
    Q_OBJECT

public:
    static LanguageListener *of(QCoreApplication *application)
    {
        auto *found = application->findChild<LanguageListener *>(QString(), Qt::FindDirectChildrenOnly);
        return found != nullptr ? found : new LanguageListener(application);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent()) {
            Q_EMIT changed();
        }
        return false;
    }

Q_SIGNALS:
    void changed();

private:
    explicit LanguageListener(QCoreApplication *application) : QObject(application) { application->installEventFilter(this); }
};

} // namespace

void onLanguageChange(QObject *owner, std::function<void()> renew)
{
    if (QCoreApplication *application = QCoreApplication::instance()) {
        QObject::connect(LanguageListener::of(application), &LanguageListener::changed, owner, std::move(renew));
    }
}

} // namespace hubbub::app

#include "language_change.moc"
