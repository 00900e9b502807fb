// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace hubbub::app {

/// The window's own texts and those of the toolkit, such as the buttons of a file dialog, as one translator: so that a change of
/// the language is one change.
class WindowTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// `code` names a file of :/i18n. What is missing stays English.
    void speak(const QString &code, const QLocale &locale);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *about, int count) const override;

private:
    /// With the digits of the language: counts (%n), and numbers that stand alone among words. What is typed as it stands, such as a port,
    /// is isolated in the translation (U+2068, U+2069) and kept.
    QString inDigits(QString text) const;

    char16_t m_zero = u'0'; ///< the first digit of the language
    QTranslator m_own;
    QTranslator m_toolkit;
};

} // namespace hubbub::app
