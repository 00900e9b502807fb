// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_loader.h"

#include <QDir>
#include <QQmlEngine>

#include <utility>

namespace hubbub::app {

PageLoader::PageLoader(QQmlEngine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    // Small things before the pages that are made of them, so that no turn takes long.
    for (const QString &folder : {QStringLiteral("pages"), QStringLiteral("components")}) {
        const QDir dir(QStringLiteral(":/qt/qml/Hubbub/") + folder);
        const QStringList names = dir.entryList({QStringLiteral("*.qml")}, QDir::Files, QDir::Name | QDir::Reversed);
        for (const QString &name : names) {
            m_files << QStringLiteral("qrc") + dir.filePath(name);
        }
    }
}

PageLoader::~PageLoader() = default;

bool PageLoader::isQuick()
{
#ifdef HUBBUB_COMPILES_QML
    return true;
#else
    return false;
#endif
}

void PageLoader::loadAll()
{
    while (!m_files.isEmpty()) {
        m_loaded.push_back(std::make_unique<QQmlComponent>(&m_engine, QUrl(m_files.takeLast())));
    }
}

void PageLoader::start()
{
    loadNext();
}

void PageLoader::loadNext()
{
    if (m_files.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_loaded.push_back(std::make_unique<QQmlComponent>(&m_engine));
    QQmlComponent &component = *m_loaded.back();
    connect(&component, &QQmlComponent::statusChanged, this, &PageLoader::take, Qt::QueuedConnection);
    component.loadUrl(QUrl(m_files.takeLast()), QQmlComponent::Asynchronous);
}

void PageLoader::take()
{
    const QQmlComponent &component = *m_loaded.back();
    if (component.isLoading()) {
        return;
    }
    if (component.isError()) {
        m_problems << component.errorString();
    }
    loadNext();
}

} // namespace hubbub::app
