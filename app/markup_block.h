// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup/document.h"

#include <QMetaType>
#include <QQmlEngine>
#include <QString>
#include <QVariantList>

namespace hubbub::app {

/// How a part of a block's text looks. What no span covers looks as the block does.
struct MarkupSpan {
    int begin = 0; ///< in units of QString
    int length = 0;
    markup::Style style{};
    markup::Mention mention = markup::Mention::Nobody;
    int link = -1; ///< index into the block's links
    bool isNote = false; ///< the window's own words: where a named link leads
};

/// A block of a message's marks in Qt's words: plain text, and spans that MarkupFormat lays over it.
class MarkupBlock
{
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString kind READ kind CONSTANT)
    Q_PROPERTY(QString text READ text CONSTANT)
    Q_PROPERTY(int quote READ quote CONSTANT)
    Q_PROPERTY(int level READ level CONSTANT)
    Q_PROPERTY(QString marker READ marker CONSTANT)
    Q_PROPERTY(QString language READ language CONSTANT)
    Q_PROPERTY(QVariantList links READ links CONSTANT)
    Q_PROPERTY(bool isPlain READ isPlain CONSTANT)

public:
    MarkupBlock() = default;
    explicit MarkupBlock(const markup::Block &block);

    QString kind() const { return m_kind; } ///< "text", "item" or "code"
    QString text() const { return m_text; }
    int quote() const { return m_quote; }
    int level() const { return m_level; }
    QString marker() const { return m_marker; }
    QString language() const { return m_language; }
    QVariantList links() const { return m_links; } ///< list of {target, host}, in the order of the text
    bool isPlain() const { return m_spans.empty(); } ///< all of it looks the same
    const std::vector<MarkupSpan> &spans() const { return m_spans; }

private:
    void addRun(const markup::Block &block, std::size_t index);
    void addSpan(const QString &text, MarkupSpan span);

    QString m_kind;
    QString m_text;
    int m_quote = 0;
    int m_level = 0;
    QString m_marker;
    QString m_language;
    QVariantList m_links;
    std::vector<MarkupSpan> m_spans;
};

/// The blocks of a message for a view: list of MarkupBlock; empty if its text is shown as it is.
QVariantList markupBlocks(const markup::Document &document);

} // namespace hubbub::app

Q_DECLARE_METATYPE(hubbub::app::MarkupBlock)
