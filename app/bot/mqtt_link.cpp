// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bot/mqtt_link.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryFile>

#include <mosquitto.h>
#include <mqtt_protocol.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <utility>

namespace hubbub::app::bot {
namespace {

constexpr int keepAliveSeconds = 30;
constexpr int turnMs = 1'000;
constexpr std::chrono::milliseconds firstWait{500};
constexpr std::chrono::milliseconds longestWait{30'000};
constexpr std::chrono::milliseconds longestGoodbye{1'000};
constexpr std::uint32_t forEver = 0xFFFFFFFF;

struct FreeProperties {
    void operator()(mosquitto_property *list) const { mosquitto_property_free_all(&list); }
};

/// An answer of the broker that another try would not change.
bool isFinal(int reason)
{
    return reason == MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION || reason == MQTT_RC_CLIENTID_NOT_VALID
           || reason == MQTT_RC_BAD_USERNAME_OR_PASSWORD || reason == MQTT_RC_NOT_AUTHORIZED || reason == MQTT_RC_BANNED;
}

/// What the library says of a result, without its full stop.
QString sentenceOf(int result)
{
    QString sentence = QString::fromUtf8(result == MOSQ_ERR_ERRNO ? std::strerror(errno) : mosquitto_strerror(result));
    if (sentence.endsWith(QLatin1Char('.'))) {
        sentence.chop(1);
    }
    return sentence;
}

const char *orNull(const QByteArray &text)
{
    return text.isEmpty() ? nullptr : text.constData();
}

} // namespace

struct MqttLink::Native {
    Native(MqttLink &owner, MqttOptions wanted, Keep toKeep, Greeted onGreeting)
        : link(owner), options(std::move(wanted)), keep(std::move(toKeep)), greeted(std::move(onGreeting))
    {}
    ~Native();

    MqttLink &link;
    MqttOptions options;
    Keep keep;
    Greeted greeted;
    mosquitto *handle = nullptr;
    QTemporaryFile systemCas; ///< the authorities that the system knows, where they are wanted
    std::thread thread;
    std::mutex mutex;
    std::condition_variable wake;
    std::atomic<bool> stopping = false; ///< from then on the link may be gone, if the thread is dialling
    bool isDialling = false; ///< by the mutex
    std::atomic<bool> online = false;
    std::chrono::milliseconds wait = firstWait; ///< of the thread, like the next
    qsizetype subscriptions = 0; ///< that are not confirmed yet
    bool isRepeated = false; ///< the message that is being read
    bool isDropping = false; ///< a message could not be kept, so what else comes by this connection comes again

    static Native &of(void *self) { return *static_cast<Native *>(self); }

    /// What stands in the way, as a sentence without full stop; empty: nothing, it may dial.
    QString setUp();
    QString setUpTls();
    void setUpCallbacks();
    void run();
    bool mayDial();
    void dialled();
    int dial();
    void onLog(const char *line);
    void onConnected(int reason, bool sessionKept);
    void take(const MqttMessage &message, int socket);
    void ready();
};

MqttLink::Native::~Native()
{
    if (handle != nullptr) {
        mosquitto_destroy(handle);
        mosquitto_lib_cleanup();
    }
}

QString MqttLink::Native::setUp()
{
    mosquitto_lib_init();
    handle = mosquitto_new(options.clientId.toUtf8().constData(), false, this);
    if (handle == nullptr) {
        return QStringLiteral("no connection can be made (%1)").arg(sentenceOf(MOSQ_ERR_ERRNO));
    }
    // Publishing happens on another thread than the loop. It also makes the library queue the acknowledgement of a message, which
    // so is written when keep() has returned; without it the library would write it before.
    mosquitto_threaded_set(handle, true);
    mosquitto_int_option(handle, MOSQ_OPT_PROTOCOL_VERSION, MQTT_PROTOCOL_V5);
    if (!options.user.isEmpty()) {
        const int result =
            mosquitto_username_pw_set(handle, options.user.toUtf8().constData(), orNull(options.password.toUtf8()));
        if (result != MOSQ_ERR_SUCCESS) {
            return QStringLiteral("user and password cannot be used (%1)").arg(sentenceOf(result));
        }
    }
    setUpCallbacks();
    return options.tls ? setUpTls() : QString();
}

void MqttLink::Native::setUpCallbacks()
{
    mosquitto_log_callback_set(handle, [](mosquitto *, void *self, int level, const char *line) {
        if (level == MOSQ_LOG_DEBUG) {
            of(self).onLog(line);
        }
    });
    mosquitto_connect_v5_callback_set(handle, [](mosquitto *, void *self, int reason, int flags, const mosquitto_property *) {
        of(self).onConnected(reason, (flags & 1) != 0);
    });
    mosquitto_message_v5_callback_set(
        handle, [](mosquitto *mosq, void *self, const mosquitto_message *message, const mosquitto_property *) {
            const MqttMessage kept{message->mid, std::exchange(of(self).isRepeated, false), QByteArray(message->topic),
                                   QByteArray(static_cast<const char *>(message->payload), message->payloadlen), message->retain};
            of(self).take(kept, mosquitto_socket(mosq));
        });
    mosquitto_publish_v5_callback_set(handle, [](mosquitto *, void *self, int number, int reason, const mosquitto_property *) {
        if (reason >= 128) {
            Q_EMIT of(self).link.refused(number, QString::fromUtf8(mosquitto_reason_string(reason)));
        } else {
            Q_EMIT of(self).link.published(number);
        }
    });
    mosquitto_subscribe_v5_callback_set(
        handle, [](mosquitto *, void *self, int, int count, const int *granted, const mosquitto_property *) {
            if (std::any_of(granted, granted + count, [](int qos) { return qos >= 128; })) {
                Q_EMIT of(self).link.gone(QStringLiteral("the broker does not let us listen to one of the topics"));
            } else if (--of(self).subscriptions == 0) {
                of(self).ready();
            }
        });
}

/// Without it the library would speak in clear, so nothing here may fail unnoticed.
QString MqttLink::Native::setUpTls()
{
    QString caFile = options.caFile;
    if (caFile.isEmpty()) {
        // MOSQ_OPT_TLS_USE_OS_CERTS would be the way, but fails at the second connection (libmosquitto 2.0.11).
        const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
        bool isWritten = systemCas.open();
        for (const QSslCertificate &authority : authorities) {
            const QByteArray pem = authority.toPem();
            isWritten = isWritten && systemCas.write(pem) == pem.size();
        }
        if (!isWritten || !systemCas.flush()) {
            return QStringLiteral("the system's authorities cannot be written to a file (%1)").arg(systemCas.errorString());
        }
        caFile = systemCas.fileName();
    }
    const QByteArray ca = caFile.toLocal8Bit();
    const QByteArray certificate = options.certificateFile.toLocal8Bit();
    const QByteArray key = options.keyFile.toLocal8Bit();
    const int result = mosquitto_tls_set(handle, ca.constData(), nullptr, orNull(certificate), orNull(key), nullptr);
    return result == MOSQ_ERR_SUCCESS ? QString()
                                      : QStringLiteral("the files of TLS cannot be used (%1)").arg(sentenceOf(result));
}

int MqttLink::Native::dial()
{
    mosquitto_property *properties = nullptr;
    mosquitto_property_add_int32(&properties, MQTT_PROP_SESSION_EXPIRY_INTERVAL, forEver);
    const std::unique_ptr<mosquitto_property, FreeProperties> owner(properties);
    return mosquitto_connect_bind_v5(handle, options.host.toUtf8().constData(), options.port, keepAliveSeconds, nullptr,
                                     properties);
}

void MqttLink::Native::run()
{
    while (mayDial()) {
        int result = dial();
        dialled();
        while (result == MOSQ_ERR_SUCCESS && !stopping) {
            result = mosquitto_loop(handle, turnMs, 1);
        }
        online = false;
        if (stopping) {
            break;
        }
        Q_EMIT link.disconnected(sentenceOf(result));
        std::unique_lock lock(mutex);
        wake.wait_for(lock, wait, [this] { return stopping.load(); });
        wait = std::min(wait * 2, longestWait);
    }
}

bool MqttLink::Native::mayDial()
{
    const std::scoped_lock lock(mutex);
    isDialling = !stopping;
    return isDialling;
}

void MqttLink::Native::dialled()
{
    {
        const std::scoped_lock lock(mutex);
        isDialling = false;
    }
    wake.notify_all();
}

/// The library keeps the flag DUP to itself, but for a line "Client ID received PUBLISH (d1, …" right before the message. Should
/// that line ever read otherwise, everything is new: then something may be posted twice, but nothing is lost.
void MqttLink::Native::onLog(const char *line)
{
    const QByteArray about = "Client " + options.clientId.toUtf8() + " received PUBLISH (d";
    const QByteArrayView words(line);
    if (words.startsWith(about)) {
        isRepeated = words.size() > about.size() && words.at(about.size()) == '1';
    }
}

void MqttLink::Native::onConnected(int reason, bool sessionKept)
{
    if (isFinal(reason)) {
        Q_EMIT link.gone(QStringLiteral("the broker refuses: %1").arg(QString::fromUtf8(mosquitto_reason_string(reason))));
    }
    if (reason != MQTT_RC_SUCCESS) {
        return;
    }
    if (!std::exchange(isDropping, false)) { // else it would come back twice a second for as long as nothing can be kept
        wait = firstWait;
    }
    greeted(sessionKept);
    const int retained = options.retained ? MQTT_SUB_OPT_SEND_RETAIN_NEW : MQTT_SUB_OPT_SEND_RETAIN_NEVER;
    subscriptions = options.filters.size();
    for (const QString &filter : std::as_const(options.filters)) {
        mosquitto_subscribe_v5(handle, nullptr, filter.toUtf8().constData(), 1, MQTT_SUB_OPT_NO_LOCAL | retained, nullptr);
    }
    if (subscriptions == 0) {
        ready();
    }
}

void MqttLink::Native::take(const MqttMessage &message, int socket)
{
    if (isDropping) {
        return; // what had arrived before the connection was shut: kept now, it would overtake what was not
    }
    if (keep(message)) {
        wait = firstWait;
    } else {
        isDropping = true;
        ::shutdown(socket, SHUT_RDWR); // before the acknowledgement can go
    }
}

void MqttLink::Native::ready()
{
    online = true;
    Q_EMIT link.connected();
}

MqttLink::MqttLink(MqttOptions options, Keep keep, Greeted greeted)
    : m_native(std::make_shared<Native>(*this, std::move(options), std::move(keep), std::move(greeted)))
{}

MqttLink::~MqttLink()
{
    if (!m_native->thread.joinable()) {
        return;
    }
    std::unique_lock lock(m_native->mutex);
    m_native->stopping = true;
    m_native->wake.notify_all();
    // A broker that does not answer at all keeps the library for minutes, and nothing wakes it there.
    const bool isBack = m_native->wake.wait_for(lock, longestGoodbye, [this] { return !m_native->isDialling; });
    lock.unlock();
    if (isBack) {
        mosquitto_disconnect(m_native->handle); // wakes the loop, too
        m_native->thread.join();
    } else {
        if (m_native->systemCas.isOpen()) {
            m_native->systemCas.remove();
        }
        m_native->thread.detach();
    }
}

void MqttLink::start()
{
    if (const QString trouble = m_native->setUp(); !trouble.isEmpty()) {
        Q_EMIT gone(trouble);
        return;
    }
    m_native->thread = std::thread([native = m_native] { native->run(); });
}

MqttSending MqttLink::publish(const QByteArray &topic, const QByteArray &payload, const QByteArray &tag)
{
    if (!m_native->online) {
        return {std::nullopt, QStringLiteral("the broker is away"), false};
    }
    mosquitto_property *properties = nullptr;
    mosquitto_property_add_string_pair(&properties, MQTT_PROP_USER_PROPERTY, "hubbub-tag", tag.constData());
    const std::unique_ptr<mosquitto_property, FreeProperties> owner(properties);
    int number = 0;
    const int result = mosquitto_publish_v5(m_native->handle, &number, topic.constData(), static_cast<int>(payload.size()),
                                            payload.constData(), 1, false, properties);
    // What was taken while the connection broke is sent when there is one again.
    if (result == MOSQ_ERR_SUCCESS || result == MOSQ_ERR_NO_CONN) {
        return {number, {}, false};
    }
    if (result == MOSQ_ERR_OVERSIZE_PACKET || result == MOSQ_ERR_PAYLOAD_SIZE) {
        return {std::nullopt, QStringLiteral("it is longer than the broker takes"), true};
    }
    return {std::nullopt, sentenceOf(result), false};
}

} // namespace hubbub::app::bot
