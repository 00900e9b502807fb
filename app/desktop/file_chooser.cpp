// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_chooser.h"

#ifdef HUBBUB_HAS_TRAY
#include <QApplication>
#include <QFileDialog>
#include <QStandardPaths>
#include <QWindow>
#endif

namespace hubbub::desktop {

#ifdef HUBBUB_HAS_TRAY

bool canChooseFiles()
{
    return qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr;
}

void chooseFile(const QString &title, const QString &filter, QObject *asker, std::function<void(const QString &)> chosen)
{
    if (!canChooseFiles()) {
        return;
    }
    auto *dialog = new QFileDialog(nullptr, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->winId(); // so that there is a window to put above ours
    dialog->windowHandle()->setTransientParent(QGuiApplication::focusWindow());
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, std::move(chosen));
    dialog->open();
}

#else

bool canChooseFiles()
{
    return false;
}

void chooseFile(const QString &, const QString &, QObject *, std::function<void(const QString &)>) {}

#endif

} // namespace hubbub::desktop
