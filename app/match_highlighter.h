// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>

namespace hubbub::app {

/// Makes parts of a plain text stand out, without any text ever being read as markup: it lays formats over the document of a
/// TextEdit that shows plain text.
class MatchHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    /// Begin and length of each part, one after the other in a flat list, in the order of the text.
    Q_PROPERTY(QVariantList places READ places WRITE setPlaces NOTIFY placesChanged)
    Q_PROPERTY(QColor background READ background WRITE setBackground NOTIFY backgroundChanged)

public:
    explicit MatchHighlighter(QObject *parent = nullptr);

    QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    QVariantList places() const { return m_places; }
    void setPlaces(const QVariantList &places);
    QColor background() const { return m_background; }
    void setBackground(const QColor &background);

Q_SIGNALS:
    void textDocumentChanged();
    void placesChanged();
    void backgroundChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    QQuickTextDocument *m_textDocument = nullptr;
    QVariantList m_places;
    QColor m_background;
};

} // namespace hubbub::app
