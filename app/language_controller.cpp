// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language_controller.h"

#include "app/window_translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace hubbub::app {
namespace {

QString english()
{
    return QStringLiteral("en");
}

/// In the order in which they are offered.
const auto &knownNames()
{
    static const std::array<std::pair<QString, QString>, 7> names{{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("pl"), QStringLiteral("Polski")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    }};
    return names;
}

QStringList builtIn()
{
    QStringList codes;
    for (const auto &[code, name] : knownNames()) {
        if (code == english() || QFile::exists(QStringLiteral(":/i18n/hubbub_%1.qm").arg(code))) {
            codes << code;
        }
    }
    return codes;
}

/// As it is written in the system's country; where the system says nothing, English as Qt writes it without a language.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C) {
        return code == english() ? system : QLocale(code);
    }
    const QLocale locale(code);
    if (system.language() == locale.language() && system.script() == locale.script()) {
        return system;
    }
    return QLocale(locale.language(), locale.script(), system.territory());
}

} // namespace

LanguageController::LanguageController(WindowSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_codes(builtIn()), m_current(english())
{}

LanguageController::~LanguageController() = default;

void LanguageController::begin()
{
    speak();
}

QString LanguageController::chosen() const
{
    const QString code = m_settings.language();
    return m_codes.contains(code) ? code : QString();
}

void LanguageController::choose(const QString &code)
{
    if (code != chosen() && (code.isEmpty() || m_codes.contains(code))) {
        m_settings.setLanguage(code);
        speak();
    }
}

QString LanguageController::localeName() const
{
    return QLocale().name();
}

QStringList LanguageController::names() const
{
    QStringList names;
    for (const auto &[code, name] : knownNames()) {
        if (m_codes.contains(code)) {
            names << name;
        }
    }
    return names;
}

QString LanguageController::bestOf(const QStringList &wanted, const QStringList &codes)
{
    for (const QString &one : wanted) {
        const QLocale system(one);
        // By script, too: who reads one Chinese may not read the other.
        const auto found = std::find_if(codes.begin(), codes.end(), [&system](const QString &code) {
            const QLocale locale(code);
            return locale.language() == system.language() && locale.script() == system.script();
        });
        if (found != codes.end()) {
            return *found;
        }
    }
    return english();
}

void LanguageController::speak()
{
    m_current = chosen().isEmpty() ? bestOf(QLocale::system().uiLanguages(), m_codes) : chosen();
    const QLocale locale = localeOf(m_current);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(QLocale(m_current).textDirection());
    if (m_translator == nullptr) {
        m_translator = std::make_unique<WindowTranslator>();
        m_translator->speak(m_current, locale);
        QCoreApplication::installTranslator(m_translator.get()); // which tells the application
    } else {
        m_translator->speak(m_current, locale);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
    Q_EMIT changed();
}

} // namespace hubbub::app
