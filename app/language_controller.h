// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window_settings.h"

#include <QQmlEngine>
#include <QStringList>

#include <memory>

namespace hubbub::app {

class WindowTranslator;

/// The language that the window speaks: the one that was chosen, else the first of the system's that there is, else English.
/// A choice counts at once, for texts, dates, numbers and the side at which reading begins.
class LanguageController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    /// One of codes(); empty: like the system.
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed)
    /// How dates and numbers are written, as Qt.locale() takes it.
    Q_PROPERTY(QString localeName READ localeName NOTIFY changed)
    /// Such as "de" and "zh_CN", and what each of them is called by those who speak it.
    Q_PROPERTY(QStringList codes READ codes CONSTANT)
    Q_PROPERTY(QStringList names READ names CONSTANT)

public:
    /// The settings must outlive it. It says nothing before begin() or choose().
    explicit LanguageController(WindowSettings &settings, QObject *parent = nullptr);
    ~LanguageController() override;

    /// Speaks; to be called before anything is shown.
    void begin();

    QString chosen() const;
    void choose(const QString &code);
    QString localeName() const;
    QStringList codes() const { return m_codes; }
    QStringList names() const;
    /// The one that is spoken.
    QString current() const { return m_current; }

    /// The first of `wanted`, the system's languages with the best first, that there is; "en" if none of them is.
    static QString bestOf(const QStringList &wanted, const QStringList &codes);

Q_SIGNALS:
    /// After every text that comes from a controller; a view has to be translated anew now.
    void changed();

private:
    void speak();

    WindowSettings &m_settings;
    QStringList m_codes;
    QString m_current;
    std::unique_ptr<WindowTranslator> m_translator;
};

} // namespace hubbub::app
