// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pin_file.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace hubbub::net {

using protocol::Distrust;
using protocol::Trust;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr int lockPatienceMs = 5'000;

std::string word(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toStdString();
}

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

std::optional<Trust> trustNamed(const std::string &name)
{
    for (const Trust how : {Trust::Invite, Trust::Authority, Trust::FirstUse}) {
        if (nameOf(how) == name) {
            return how;
        }
    }
    return std::nullopt;
}

QJsonObject asJson(const Pin &pin)
{
    QJsonArray addresses;
    for (const std::string &address : pin.addresses) {
        addresses.append(textOf(address));
    }
    return {{QStringLiteral("key"), textOf(net::textOf(pin.key))},
            {QStringLiteral("addresses"), addresses},
            {QStringLiteral("how"), textOf(std::string(nameOf(pin.how)))},
            {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(pin.at, Qt::UTC).toString(Qt::ISODateWithMs)},
            {QStringLiteral("account"), textOf(pin.account)},
            {QStringLiteral("server"), textOf(pin.server)},
            {QStringLiteral("name"), textOf(pin.name)}};
}

std::optional<Pin> pinFrom(const QJsonObject &object)
{
    const auto key = fingerprintFrom(word(object, "key"));
    const auto how = trustNamed(word(object, "how"));
    const QDateTime at = QDateTime::fromString(textOf(word(object, "at")), Qt::ISODateWithMs);
    const std::string account = word(object, "account");
    const QJsonValue addresses = object.value(QLatin1String("addresses"));
    if (!key || !how || account.empty() || !addresses.isArray()) {
        return std::nullopt;
    }
    Pin pin{*key, {}, *how, at.isValid() ? at.toMSecsSinceEpoch() : 0, account, word(object, "server"), word(object, "name")};
    const QJsonArray list = addresses.toArray();
    for (const auto &address : list) {
        pin.addresses.push_back(address.toString().toStdString());
    }
    return pin;
}

std::optional<PinBook> bookFrom(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonValue list = document.object().value(QLatin1String("pins"));
    if (document.object().value(QLatin1String("version")).toInt() != formatVersion || !list.isArray()) {
        return std::nullopt;
    }
    std::vector<Pin> pins;
    const QJsonArray array = list.toArray();
    for (const auto &value : array) {
        auto pin = pinFrom(value.toObject());
        if (!pin) {
            return std::nullopt;
        }
        pins.push_back(std::move(*pin));
    }
    return PinBook(std::move(pins));
}

QByteArray asBytes(const PinBook &book)
{
    QJsonArray list;
    for (const Pin &pin : book.pins()) {
        list.append(asJson(pin));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), formatVersion}, {QStringLiteral("pins"), list}}).toJson();
}

} // namespace

std::string_view nameOf(Trust how)
{
    switch (how) {
    case Trust::Invite:
        return "invite";
    case Trust::Authority:
        return "authority";
    case Trust::FirstUse:
        return "first-use";
    case Trust::Loopback:
        return "loopback";
    case Trust::Unencrypted:
        break;
    }
    return "unencrypted";
}

PinFile::PinFile(const std::string &dataFolder, const base::Clock &clock)
    : m_path(QString::fromStdString(dataFolder) + QStringLiteral("/pins.json")), m_clock(clock)
{}

base::Result<Trust, Distrust> PinFile::judge(const Meeting &meeting)
{
    const auto unknown = [&meeting](const Error &error) {
        return Distrust{Distrust::Why::KeysUnknown, meeting.where, {}, net::textOf(meeting.key), error.message};
    };
    const auto known = read();
    if (!known) {
        return unknown(known.error());
    }
    PinBook after = *known;
    PinBook::Verdict verdict = after.meet(meeting, m_clock.wallMs());
    if (after.pins() == known->pins()) {
        return verdict; // the usual case writes nothing, and so works in a folder that cannot be written
    }
    const auto done = change([&](PinBook &book) { verdict = book.meet(meeting, m_clock.wallMs()); });
    return done ? verdict : unknown(done.error());
}

std::optional<Fingerprint> PinFile::keyAt(const std::string &where) const
{
    const auto book = read();
    return book ? book->keyAt(where) : std::nullopt;
}

void PinFile::introduce(const std::string &key, const std::string &server, const std::string &name)
{
    const auto fingerprint = fingerprintFrom(key);
    if (!fingerprint) {
        return;
    }
    const auto done = change([&](PinBook &book) { book.introduce(*fingerprint, server, name); });
    if (!done) {
        qWarning("%s", done.error().message.c_str());
    }
}

PinFile::Pins PinFile::pins() const
{
    const auto book = read();
    return book ? Pins(book->pins()) : Pins(book.error());
}

PinFile::Pins PinFile::remove(const std::string &which)
{
    std::vector<Pin> removed;
    const auto done = change([&](PinBook &book) { removed = book.remove(which); });
    return done ? Pins(removed) : Pins(done.error());
}

std::string PinFile::accountUrl(const Invite &invite) const
{
    const std::string home = shown(invite.addresses.front());
    const auto book = read(); // where it cannot be read, nobody will be trusted either
    return "wss://" + (book && !invite.plain ? book->accountOf(home, invite.key) : home) + socketPath;
}

std::string PinFile::accountUrl(std::string_view url) const
{
    const auto invite = parseInvite(url);
    return invite ? accountUrl(*invite) : std::string(url);
}

base::Result<PinBook, PinFile::Error> PinFile::read() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return PinBook();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{"the known servers in " + m_path.toStdString() + " cannot be read: " + file.errorString().toStdString()};
    }
    const auto book = bookFrom(file.read(largestFile));
    if (!book) {
        return Error{"the known servers in " + m_path.toStdString() + " are damaged or belong to a newer version"};
    }
    return *book;
}

base::Result<base::Done, PinFile::Error> PinFile::change(const std::function<void(PinBook &)> &how)
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatienceMs)) {
        return Error{"the known servers in " + m_path.toStdString()
                     + " cannot be changed: the folder is not writable, or "
                       "another program holds the lock"};
    }
    auto book = read();
    if (!book) {
        return book.error();
    }
    const std::vector<Pin> before = book->pins();
    how(book.value());
    if (book->pins() == before) {
        return base::Done{};
    }
    QSaveFile file(m_path);
    const QByteArray bytes = asBytes(book.value());
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{"the known servers cannot be saved in " + m_path.toStdString() + ": " + file.errorString().toStdString()};
    }
    return base::Done{};
}

} // namespace hubbub::net
