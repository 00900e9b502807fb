// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_settings.h"

#include "app/person_name.h"

#include <QCryptographicHash>

#include <algorithm>

namespace hubbub::app {
namespace {

constexpr int mostPlaces = 5;
constexpr int mostEmoji = 18; // two rows of the picker

QStringList withNewest(QStringList list, const QString &newest, int most)
{
    list.removeAll(newest);
    list.prepend(newest);
    return list.mid(0, most);
}

/// A url holds characters that separate groups in a settings file.
QString roomKey(const QString &url)
{
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("rooms/") + QString::fromLatin1(hash);
}

/// In the form of QSettings' arrays, which count from 1.
QString openPlaceKey(int number, const char *what)
{
    return QStringLiteral("open/%1/%2").arg(number).arg(QLatin1String(what));
}

} // namespace

WindowSettings::WindowSettings(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_file(dataFolder + QStringLiteral("/window.ini"))
{}

QString WindowSettings::theme() const
{
    return m_themeOverride.isEmpty() ? m_file.value(QStringLiteral("theme"), QStringLiteral("system")).toString()
                                     : m_themeOverride;
}

void WindowSettings::setTheme(const QString &theme)
{
    m_themeOverride.clear();
    m_file.setValue(QStringLiteral("theme"), theme);
    Q_EMIT themeChanged();
}

void WindowSettings::overrideTheme(const QString &theme)
{
    m_themeOverride = theme;
    Q_EMIT themeChanged();
}

QString WindowSettings::language() const
{
    return m_file.value(QStringLiteral("language")).toString();
}

void WindowSettings::setLanguage(const QString &code)
{
    m_file.setValue(QStringLiteral("language"), code);
}

qreal WindowSettings::zoom() const
{
    return std::clamp(m_file.value(QStringLiteral("zoom"), 1.0).toReal(), 0.8, 2.0);
}

void WindowSettings::setZoom(qreal zoom)
{
    m_file.setValue(QStringLiteral("zoom"), std::clamp(zoom, 0.8, 2.0));
    Q_EMIT zoomChanged();
}

bool WindowSettings::compact() const
{
    return m_file.value(QStringLiteral("compact"), false).toBool();
}

void WindowSettings::setCompact(bool on)
{
    m_file.setValue(QStringLiteral("compact"), on);
    Q_EMIT compactChanged();
}

bool WindowSettings::strongContrast() const
{
    return m_file.value(QStringLiteral("contrast"), false).toBool();
}

void WindowSettings::setStrongContrast(bool on)
{
    m_file.setValue(QStringLiteral("contrast"), on);
    Q_EMIT strongContrastChanged();
}

bool WindowSettings::calm() const
{
    return m_file.value(QStringLiteral("calm"), false).toBool();
}

void WindowSettings::setCalm(bool on)
{
    m_file.setValue(QStringLiteral("calm"), on);
    Q_EMIT calmChanged();
}

QString WindowSettings::personName() const
{
    const QString saved = m_file.value(QStringLiteral("name")).toString();
    return saved.isEmpty() ? systemPersonName() : saved;
}

void WindowSettings::setPersonName(const QString &name)
{
    m_file.setValue(QStringLiteral("name"), name);
    Q_EMIT personNameChanged();
}

QStringList WindowSettings::recentPlaces() const
{
    return m_file.value(QStringLiteral("places")).toStringList();
}

void WindowSettings::rememberPlace(const QString &address)
{
    m_file.setValue(QStringLiteral("places"), withNewest(recentPlaces(), address, mostPlaces));
    Q_EMIT recentPlacesChanged();
}

void WindowSettings::forgetPlace(const QString &address)
{
    QStringList places = recentPlaces();
    places.removeAll(address);
    m_file.setValue(QStringLiteral("places"), places);
    Q_EMIT recentPlacesChanged();
}

QStringList WindowSettings::recentEmoji() const
{
    return m_file.value(QStringLiteral("emoji")).toStringList();
}

void WindowSettings::rememberEmoji(const QString &emoji)
{
    m_file.setValue(QStringLiteral("emoji"), withNewest(recentEmoji(), emoji, mostEmoji));
    Q_EMIT recentEmojiChanged();
}

bool WindowSettings::membersShown() const
{
    return m_file.value(QStringLiteral("members"), true).toBool();
}

void WindowSettings::setMembersShown(bool shown)
{
    m_file.setValue(QStringLiteral("members"), shown);
    Q_EMIT membersShownChanged();
}

bool WindowSettings::enterSends() const
{
    return m_file.value(QStringLiteral("enterSends"), true).toBool();
}

void WindowSettings::setEnterSends(bool sends)
{
    m_file.setValue(QStringLiteral("enterSends"), sends);
    Q_EMIT enterSendsChanged();
}

bool WindowSettings::openToNetwork() const
{
    return m_file.value(QStringLiteral("openToNetwork"), true).toBool();
}

void WindowSettings::setOpenToNetwork(bool open)
{
    m_file.setValue(QStringLiteral("openToNetwork"), open);
    Q_EMIT openToNetworkChanged();
}

bool WindowSettings::visibleNearby() const
{
    return m_file.value(QStringLiteral("visibleNearby"), true).toBool();
}

void WindowSettings::setVisibleNearby(bool visible)
{
    m_file.setValue(QStringLiteral("visibleNearby"), visible);
}

bool WindowSettings::directRooms() const
{
    return m_file.value(QStringLiteral("directRooms"), true).toBool();
}

void WindowSettings::setDirectRooms(bool allowed)
{
    m_file.setValue(QStringLiteral("directRooms"), allowed);
}

QList<SavedPlace> WindowSettings::openPlaces() const
{
    QList<SavedPlace> places;
    const int count = m_file.value(QStringLiteral("open/size")).toInt();
    for (int i = 1; i <= count; ++i) {
        places << SavedPlace{m_file.value(openPlaceKey(i, "url")).toString(), m_file.value(openPlaceKey(i, "name")).toString()};
    }
    return places;
}

void WindowSettings::setOpenPlaces(const QList<SavedPlace> &places)
{
    m_file.remove(QStringLiteral("open"));
    int number = 0;
    for (const SavedPlace &place : places) {
        ++number;
        m_file.setValue(openPlaceKey(number, "url"), place.url);
        m_file.setValue(openPlaceKey(number, "name"), place.name);
    }
    m_file.setValue(QStringLiteral("open/size"), number);
}

QString WindowSettings::shownPlace() const
{
    return m_file.value(QStringLiteral("shown")).toString();
}

void WindowSettings::setShownPlace(const QString &url)
{
    m_file.setValue(QStringLiteral("shown"), url);
}

QString WindowSettings::lastRoom(const QString &url) const
{
    return m_file.value(roomKey(url)).toString();
}

void WindowSettings::setLastRoom(const QString &url, const QString &room)
{
    m_file.setValue(roomKey(url), room);
}

} // namespace hubbub::app
