// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client_session.h"

#include <QQmlEngine>

#include <optional>

namespace hubbub::app {

/// What this user is called at one server, and which colour they have there (docs/protocol.md, "profile"). A wish shows at once; of
/// several that come while one is under way, the newest counts.
class ProfileController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int colour READ colour NOTIFY changed) ///< 0: what the window gives everybody by itself
    /// The server has not answered yet.
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    /// Why the newest wish was not granted; empty if it was.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit ProfileController(QObject *parent = nullptr);

    /// Null: nowhere. It must outlive its use here.
    void setSession(ClientSession *session);
    /// As the server has it.
    void show(const QString &name, int colour);

    QString name() const { return wished().name; }
    int colour() const { return wished().colour; }
    bool busy() const { return m_asked.has_value(); }
    QString problem() const;

    Q_INVOKABLE void rename(const QString &name);
    Q_INVOKABLE void choose(int colour);
    /// What is wrong with a name, in words, as far as that can be told here; empty if nothing is.
    Q_INVOKABLE QString faultOf(const QString &name) const;

    /// What the server answered.
    void take(const std::optional<protocol::Error> &error);

Q_SIGNALS:
    void changed();

private:
    struct Profile {
        QString name;
        int colour = 0;
        bool operator==(const Profile &) const = default;
    };
    const Profile &wished() const { return m_next ? *m_next : m_asked ? *m_asked : m_told; }
    void wish(const Profile &profile);
    void ask(const Profile &profile);

    ClientSession *m_session = nullptr;
    Profile m_told;
    std::optional<Profile> m_asked; ///< under way
    std::optional<Profile> m_next; ///< wished since
    std::optional<protocol::Error> m_problem;
};

} // namespace hubbub::app
