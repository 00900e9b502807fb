// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/device_list_model.h"

#include <QQmlEngine>

namespace hubbub::app {

/// The devices of this user at the open server (docs/protocol.md, "Devices and accounts"): lists them, shuts one out, and gets a code
/// with which another one becomes one of them.
class DevicesController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(hubbub::app::DeviceListModel *list READ list CONSTANT)
    /// For one new device; empty if none was asked for. A secret.
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    Q_PROPERTY(QString codeUntil READ codeUntil NOTIFY codeChanged) ///< until when it is good, in words
    /// Why the newest wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    /// The clock must outlive it.
    explicit DevicesController(const base::Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock) {}

    void setSession(ClientSession *session);

    DeviceListModel *list() { return &m_list; }
    QString code() const { return m_code; }
    QString codeUntil() const { return m_codeUntil; }
    QString problem() const { return m_problem; }

    /// Asks which devices there are.
    Q_INVOKABLE void refresh();
    /// Shuts a device out for ever.
    Q_INVOKABLE void revoke(const QString &id);
    /// A new code makes the former worthless.
    Q_INVOKABLE void makeCode();
    /// Takes the code off the screen.
    Q_INVOKABLE void forgetCode();

    /// What the server answered to one of these.
    void take(const protocol::ReplyBody &reply);

Q_SIGNALS:
    void codeChanged();
    void problemChanged();

private:
    void ask(const protocol::RequestBody &request);
    void setCode(const QString &code, const QString &until);
    void setProblem(const QString &problem);

    const base::Clock &m_clock;
    ClientSession *m_session = nullptr;
    DeviceListModel m_list;
    QString m_code;
    QString m_codeUntil;
    QString m_problem;
};

} // namespace hubbub::app
