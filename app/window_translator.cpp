// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_translator.h"

#include <QLibraryInfo>
#include <QRegularExpression>

namespace hubbub::app {

void WindowTranslator::speak(const QString &code, const QLocale &locale)
{
    m_zero = locale.zeroDigit().at(0).unicode();
    // A failed load leaves the old language behind, a new one of nothing does not.
    if (!m_own.load(QStringLiteral(":/i18n/hubbub_%1.qm").arg(code))) {
        (void)m_own.load(nullptr, 0);
    }
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!m_toolkit.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder)) {
        (void)m_toolkit.load(nullptr, 0);
    }
}

QString WindowTranslator::inDigits(QString text) const
{
    if (text.isEmpty() || m_zero == u'0') {
        return text;
    }
    text.replace(QLatin1String("%n"), QLatin1String("%Ln"));
    static const QRegularExpression alone(QStringLiteral("(?<![^\\s(«])[0-9]+(?=[\\s)»،.]*(\\s|$))"));
    for (auto found = alone.globalMatch(text); found.hasNext();) {
        const auto number = found.next();
        for (qsizetype i = number.capturedStart(); i < number.capturedEnd(); ++i) {
            text[i] = QChar(m_zero + text.at(i).digitValue());
        }
    }
    return text;
}

QString WindowTranslator::translate(const char *context, const char *text, const char *about, int count) const
{
    const QString own = m_own.translate(context, text, about, count);
    return inDigits(own.isNull() ? m_toolkit.translate(context, text, about, count) : own);
}

} // namespace hubbub::app
