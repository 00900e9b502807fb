// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "app/device_list_model.h"

#include <QQmlEngine>

#include <optional>

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
    explicit DevicesController(const base::Clock &clock, QObject *parent = nullptr);

    void setSession(ClientSession *session);

    DeviceListModel *list() { return &m_list; }
    QString code() const { return m_code; }
    QString codeUntil() const;
    QString problem() const;

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
    void setCode(const QString &code, base::Millis until);
    void setProblem(std::optional<protocol::ErrorCode> problem);

    const base::Clock &m_clock;
    ClientSession *m_session = nullptr;
    DeviceListModel m_list;
    QString m_code;
    base::Millis m_codeUntil = 0;
    std::optional<protocol::ErrorCode> m_problem;
};

} // namespace hubbub::app
