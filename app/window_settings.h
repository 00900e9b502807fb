// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kept_values.h"

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

namespace hubbub::app {

/// A server that the window goes to again at its next start.
struct SavedPlace {
    QString url; ///< what is dialled
    QString name; ///< the user's wanted one

    bool operator==(const SavedPlace &) const = default;
};

/// What the window remembers, in DATA/window.ini. Nothing secret and nothing that a room says.
class WindowSettings final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(qreal zoom READ zoom WRITE setZoom NOTIFY zoomChanged)
    Q_PROPERTY(bool compact READ compact WRITE setCompact NOTIFY compactChanged)
    Q_PROPERTY(bool strongContrast READ strongContrast WRITE setStrongContrast NOTIFY strongContrastChanged)
    Q_PROPERTY(bool calm READ calm WRITE setCalm NOTIFY calmChanged)
    Q_PROPERTY(QString personName READ personName WRITE setPersonName NOTIFY personNameChanged)
    Q_PROPERTY(QStringList recentPlaces READ recentPlaces NOTIFY recentPlacesChanged)
    Q_PROPERTY(QStringList recentEmoji READ recentEmoji NOTIFY recentEmojiChanged)
    Q_PROPERTY(bool membersShown READ membersShown WRITE setMembersShown NOTIFY membersShownChanged)
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY enterSendsChanged)
    Q_PROPERTY(bool openToNetwork READ openToNetwork WRITE setOpenToNetwork NOTIFY openToNetworkChanged)

public:
    explicit WindowSettings(const QString &dataFolder, QObject *parent = nullptr);

    /// "system", "light" or "dark".
    QString theme() const;
    void setTheme(const QString &theme);
    /// For this run only.
    void overrideTheme(const QString &theme);
    QString language() const; ///< its code; empty: like the system
    void setLanguage(const QString &code);
    /// Text size, 1 is normal; kept within 0.8 to 2.
    qreal zoom() const;
    void setZoom(qreal zoom);
    bool compact() const; ///< little space between messages
    void setCompact(bool on);
    bool strongContrast() const; ///< darker text and clearer lines
    void setStrongContrast(bool on);
    bool calm() const; ///< nothing slides or fades
    void setCalm(bool on);
    QString personName() const; ///< for the next new server: the last one used, else the system's
    void setPersonName(const QString &name);
    QStringList recentPlaces() const; ///< addresses that were joined, newest first
    void rememberPlace(const QString &address);
    Q_INVOKABLE void forgetPlace(const QString &address);
    QStringList recentEmoji() const;
    Q_INVOKABLE void rememberEmoji(const QString &emoji);
    bool membersShown() const;
    void setMembersShown(bool shown);
    /// Whether Enter sends what was written and Shift+Enter breaks the line, or the other way round.
    bool enterSends() const;
    void setEnterSends(bool sends);
    bool openToNetwork() const; ///< whether hosting listens beyond this computer
    void setOpenToNetwork(bool open);
    bool visibleNearby() const; ///< whether people on the network find what is hosted
    void setVisibleNearby(bool visible);
    bool directRooms() const; ///< whether two people may open a room of their own where this person hosts
    void setDirectRooms(bool allowed);
    QList<SavedPlace> openPlaces() const; ///< in the order of the window
    void setOpenPlaces(const QList<SavedPlace> &places);
    QString shownPlace() const; ///< the url of the one that was looked at last
    void setShownPlace(const QString &url);
    QString lastRoom(const QString &url) const;
    void setLastRoom(const QString &url, const QString &room);

Q_SIGNALS:
    void themeChanged();
    void zoomChanged();
    void personNameChanged();
    void compactChanged();
    void strongContrastChanged();
    void calmChanged();
    void recentPlacesChanged();
    void recentEmojiChanged();
    void membersShownChanged();
    void enterSendsChanged();
    void openToNetworkChanged();

private:
    KeptValues m_file;
    QString m_themeOverride;
};

} // namespace hubbub::app
