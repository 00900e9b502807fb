// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace hubbub::app {

/// Gives QML a network that refuses everything: no text that somebody sent can make the window load anything from anywhere.
/// All foreign text is plain text anyhow; this stands behind it.
class NoNetworkFactory final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace hubbub::app
