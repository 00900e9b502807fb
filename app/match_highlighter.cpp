// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match_highlighter.h"

#include <QFont>

#include <algorithm>

namespace hubbub::app {

MatchHighlighter::MatchHighlighter(QObject *parent) : QSyntaxHighlighter(parent) {}

void MatchHighlighter::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument != document) {
        m_textDocument = document;
        setDocument(document == nullptr ? nullptr : document->textDocument());
        Q_EMIT textDocumentChanged();
    }
}

void MatchHighlighter::setPlaces(const QVariantList &places)
{
    if (m_places != places) {
        m_places = places;
        rehighlight();
        Q_EMIT placesChanged();
    }
}

void MatchHighlighter::setBackground(const QColor &background)
{
    if (m_background != background) {
        m_background = background;
        rehighlight();
        Q_EMIT backgroundChanged();
    }
}

void MatchHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setBackground(m_background);
    format.setFontWeight(QFont::DemiBold);
    const int start = currentBlock().position();
    for (qsizetype i = 0; i + 1 < m_places.size(); i += 2) {
        const int begin = std::max(0, m_places[i].toInt() - start);
        const int end = std::min(static_cast<int>(text.size()), m_places[i].toInt() - start + m_places[i + 1].toInt());
        if (begin < end) {
            setFormat(begin, end - begin, format);
        }
    }
}

} // namespace hubbub::app
