// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace hubbub::app::bot {

struct MqttOptions {
    QString host;
    int port = 1883;
    QString clientId; ///< the same for ever: the broker keeps what this one has not got yet
    QString user;
    QString password;
    bool tls = false;
    QString caFile; ///< PEM; empty: the system's
    QString certificateFile; ///< PEM, with the key: who we are
    QString keyFile;
    QStringList filters; ///< what to listen to
    bool retained = false; ///< also what a new subscription finds there
};

/// Something that was published under a topic.
struct MqttMessage {
    int id = 0; ///< the broker's for this delivery, the same when it is repeated; 0: it will not be
    bool isRepeated = false; ///< the broker says that it was delivered before, and does not know whether it arrived
    QByteArray topic;
    QByteArray payload;
    bool retained = false;
};

/// What became of a wish to publish something.
struct MqttSending {
    std::optional<int> number; ///< which published() or refused() will tell
    QString trouble; ///< without a number: why not, a sentence without full stop
    bool isLasting = false; ///< another try would not change that
};

/// A connection to a broker of MQTT 5 by libmosquitto, on a thread of its own, which dials again for as long as it lives. The broker
/// keeps the session meanwhile. Nothing comes back that was published here ("no local").
class MqttLink final : public QObject
{
    Q_OBJECT

public:
    /// Called on the link's thread for each message. True: it is safe now, and the broker is told so only after that. False: the
    /// connection is dropped, and the broker delivers the message again when it was dialled again, after times that grow.
    using Keep = std::function<bool(const MqttMessage &message)>;
    /// Called on the link's thread when the broker has greeted: whether it had kept the session.
    using Greeted = std::function<void(bool sessionKept)>;

    MqttLink(MqttOptions options, Keep keep, Greeted greeted);
    ~MqttLink() override;

    /// Dials; or says by gone() what makes that impossible, and dials never. To be called once.
    void start();
    /// With this tag as a property, by which a receiver knows what it has already.
    MqttSending publish(const QByteArray &topic, const QByteArray &payload, const QByteArray &tag);

Q_SIGNALS:
    /// The broker has greeted, and sends what was asked for.
    void connected();
    void disconnected(const QString &why);
    void published(int number);
    void refused(int number, const QString &why);
    /// The broker will never take this client, or one of the filters.
    void gone(const QString &why);

private:
    struct Native;
    std::shared_ptr<Native> m_native; ///< shared with the thread, which may outlive this while it dials
};

} // namespace hubbub::app::bot
