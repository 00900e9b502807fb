// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markup_format.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace hubbub::app {

MarkupFormat::MarkupFormat(QObject *parent) : QSyntaxHighlighter(parent)
{
    connect(this, &MarkupFormat::looksChanged, this, &MarkupFormat::follow);
}

void MarkupFormat::setTextDocument(QQuickTextDocument *textDocument)
{
    if (m_textDocument == textDocument) {
        return;
    }
    m_textDocument = textDocument;
    setDocument(textDocument == nullptr ? nullptr : textDocument->textDocument());
    if (document() != nullptr) {
        document()->setUndoRedoEnabled(false);
    }
    Q_EMIT textDocumentChanged();
    follow();
}

void MarkupFormat::setBlock(const MarkupBlock &block)
{
    m_block = block;
    Q_EMIT looksChanged();
}

void MarkupFormat::componentComplete()
{
    m_isComplete = true;
    follow();
}

void MarkupFormat::follow()
{
    if (!m_isComplete || document() == nullptr) {
        return;
    }
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(100 * m_lineHeight, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(lines);
    rehighlight();
}

void MarkupFormat::highlightBlock(const QString &text)
{
    const int first = currentBlock().position();
    const int last = first + static_cast<int>(text.size());
    for (const MarkupSpan &span : m_block.spans()) {
        const int begin = std::max(span.begin, first);
        const int end = std::min(span.begin + span.length, last);
        if (begin < end) {
            setFormat(begin - first, end - begin, formatOf(span));
        }
    }
}

QTextCharFormat MarkupFormat::formatOf(const MarkupSpan &span) const
{
    QTextCharFormat format;
    if (span.style.bold) {
        format.setFontWeight(QFont::Bold);
    }
    if (span.style.italic) {
        format.setFontItalic(true);
    }
    if (span.style.strike) {
        format.setFontStrikeOut(true);
    }
    if (span.style.code) {
        format.setFontFamilies({m_codeFamily});
        format.setProperty(QTextFormat::FontPixelSize, m_smallSize);
        format.setBackground(m_codeSurface);
    }
    if (span.isNote) {
        format.setForeground(m_noteInk);
        format.setProperty(QTextFormat::FontPixelSize, m_smallSize);
    } else if (span.link >= 0) {
        format.setForeground(m_linkInk);
        format.setFontUnderline(true);
    }
    if (span.mention != markup::Mention::Nobody) {
        const bool self = span.mention == markup::Mention::Self;
        format.setForeground(self ? m_selfInk : m_mentionInk);
        format.setBackground(self ? m_selfSurface : m_mentionSurface);
        format.setFontWeight(std::max(format.fontWeight(), static_cast<int>(QFont::DemiBold)));
    }
    return format;
}

int MarkupFormat::linkAt(qreal x, qreal y) const
{
    if (document() == nullptr) {
        return -1;
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QPointF place = QPointF(x, y) - document()->documentLayout()->blockBoundingRect(block).topLeft();
        const QTextLayout *layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QTextLine line = layout->lineAt(i);
            if (!line.naturalTextRect().contains(place)) {
                continue;
            }
            const int at = block.position() + line.xToCursor(place.x(), QTextLine::CursorOnCharacter);
            const auto &spans = m_block.spans();
            const auto found = std::find_if(spans.begin(), spans.end(), [at](const MarkupSpan &span) {
                return span.link >= 0 && span.begin <= at && at < span.begin + span.length;
            });
            return found == spans.end() ? -1 : found->link;
        }
    }
    return -1;
}

} // namespace hubbub::app
