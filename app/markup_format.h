// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/markup_block.h"

#include <QColor>
#include <QPointer>
#include <QQmlEngine>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>

namespace hubbub::app {

/// Lays the looks of a block over the plain text of a TextEdit. The text stays plain: looks are properties of its layout, nothing
/// in it is ever read as a language.
class MarkupFormat : public QSyntaxHighlighter, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(hubbub::app::MarkupBlock block READ block WRITE setBlock NOTIFY looksChanged)
    Q_PROPERTY(QColor linkInk MEMBER m_linkInk NOTIFY looksChanged)
    Q_PROPERTY(QColor noteInk MEMBER m_noteInk NOTIFY looksChanged)
    Q_PROPERTY(QColor codeSurface MEMBER m_codeSurface NOTIFY looksChanged)
    Q_PROPERTY(QColor mentionInk MEMBER m_mentionInk NOTIFY looksChanged)
    Q_PROPERTY(QColor mentionSurface MEMBER m_mentionSurface NOTIFY looksChanged)
    Q_PROPERTY(QColor selfInk MEMBER m_selfInk NOTIFY looksChanged)
    Q_PROPERTY(QColor selfSurface MEMBER m_selfSurface NOTIFY looksChanged)
    Q_PROPERTY(QString codeFamily MEMBER m_codeFamily NOTIFY looksChanged)
    /// Pixels; of code and of notes.
    Q_PROPERTY(int smallSize MEMBER m_smallSize NOTIFY looksChanged)
    /// Height of a line relative to its font's.
    Q_PROPERTY(qreal lineHeight MEMBER m_lineHeight NOTIFY looksChanged)

public:
    explicit MarkupFormat(QObject *parent = nullptr);

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *textDocument);
    const MarkupBlock &block() const { return m_block; }
    void setBlock(const MarkupBlock &block);

    /// The link whose text is drawn at a point of the TextEdit, as an index into the block's links; -1 if there is none.
    Q_INVOKABLE int linkAt(qreal x, qreal y) const;

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void textDocumentChanged();
    void looksChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    void follow();
    QTextCharFormat formatOf(const MarkupSpan &span) const;

    QPointer<QQuickTextDocument> m_textDocument;
    MarkupBlock m_block;
    QColor m_linkInk;
    QColor m_noteInk;
    QColor m_codeSurface;
    QColor m_mentionInk;
    QColor m_mentionSurface;
    QColor m_selfInk;
    QColor m_selfSurface;
    QString m_codeFamily;
    int m_smallSize = 0;
    qreal m_lineHeight = 1;
    bool m_isComplete = false;
};

} // namespace hubbub::app
