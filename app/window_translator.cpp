// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_translator.h"

#include <QLibraryInfo>

namespace hubbub::app {

void WindowTranslator::speak(const QString &code, const QLocale &locale)
{
    // A failed load leaves the old language behind, a new one of nothing does not.
    if (!m_own.load(QStringLiteral(":/i18n/hubbub_%1.qm").arg(code))) {
        (void)m_own.load(nullptr, 0);
    }
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!m_toolkit.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), folder)) {
        (void)m_toolkit.load(nullptr, 0);
    }
}

QString WindowTranslator::translate(const char *context, const char *text, const char *about, int count) const
{
    const QString own = m_own.translate(context, text, about, count);
    return own.isNull() ? m_toolkit.translate(context, text, about, count) : own;
}

} // namespace hubbub::app
