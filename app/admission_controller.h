// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"
#include "core/base/clock.h"

#include <QObject>
#include <QQmlEngine>

#include <optional>

namespace hubbub::app {

/// What a server asks of a device that it does not know: its own password, or that of an account (docs/protocol.md, "hello"). Says
/// whether one is wanted and what became of the newest try. A password goes to the session and is kept nowhere.
class AdmissionController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    /// From the moment the server asked until it let this device in, or refused it for another reason.
    Q_PROPERTY(bool wanted READ wanted NOTIFY changed)
    /// The server looks at the newest one, or is being reached for that.
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    /// The newest one was that of an account, not the server's.
    Q_PROPERTY(bool ofAccount READ ofAccount NOTIFY changed)
    Q_PROPERTY(QString accountName READ accountName NOTIFY changed)
    /// Why the newest one did not let this device in; empty if none was tried.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// The clock must outlive it.
    explicit AdmissionController(const base::Clock &clock, QObject *parent = nullptr);

    /// Whose door it is; null for nobody's. `triesPassword`: the session comes with the account's already.
    void setSession(ClientSession *session, const QString &accountName = {}, bool triesPassword = false);
    void take(const client::Connection &connection);

    bool wanted() const { return m_wanted; }
    bool checking() const { return m_checking; }
    bool ofAccount() const { return m_ofAccount; }
    QString accountName() const { return m_accountName; }
    QString problem() const;

    /// Tries it, and goes in if it is right. Nothing happens with an empty one.
    Q_INVOKABLE void enter(const QString &password, bool ofAccount);
    /// Somebody would rather not go in.
    Q_INVOKABLE void giveUp();

Q_SIGNALS:
    void changed();
    void givenUp();

private:
    void forget();
    void note(const client::Connection &connection);

    const base::Clock &m_clock;
    ClientSession *m_session = nullptr;
    QString m_accountName;
    bool m_wanted = false;
    bool m_checking = false;
    bool m_ofAccount = false;
    bool m_tried = false;
    bool m_failed = false; ///< the newest one; because of the error, or because nobody answers
    std::optional<protocol::Error> m_error;
    base::Millis m_failedAt = 0; ///< wall clock
};

} // namespace hubbub::app
