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
    /// This user's account has a password, with which further devices come in by name.
    Q_PROPERTY(bool hasPassword READ hasPassword NOTIFY passwordChanged)
    /// A new password is on its way.
    Q_PROPERTY(bool settingPassword READ settingPassword NOTIFY passwordChanged)
    Q_PROPERTY(QString passwordProblem READ passwordProblem NOTIFY passwordChanged) ///< why the newest one was refused
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
    bool hasPassword() const { return m_hasPassword; }
    bool settingPassword() const { return m_settingPassword; }
    QString passwordProblem() const;

    /// Asks which devices there are.
    Q_INVOKABLE void refresh();
    /// Shuts a device out for ever.
    Q_INVOKABLE void revoke(const QString &id);
    /// A new code makes the former worthless.
    Q_INVOKABLE void makeCode();
    /// Takes the code off the screen.
    Q_INVOKABLE void forgetCode();

    /// Sets, changes or, with an empty new one, takes away the password of the account. Answered by passwordSet() or a
    /// passwordProblem(). Neither password is kept.
    Q_INVOKABLE void setPassword(const QString &oldPassword, const QString &newPassword);
    Q_INVOKABLE void forgetPasswordProblem();

    /// What the server answered to one of these, …
    void take(const protocol::ReplyBody &reply);
    /// … and to setPassword(), after which there is one, or none.
    void takePassword(const protocol::ReplyBody &reply, bool isSet);

Q_SIGNALS:
    void codeChanged();
    void problemChanged();
    void passwordChanged();
    void passwordSet();

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
    bool m_hasPassword = false;
    bool m_settingPassword = false;
    std::optional<protocol::Error> m_passwordRefusal;
    base::Millis m_refusedAt = 0; ///< wall clock
};

} // namespace hubbub::app
