// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/markup_block.h"

#include "app/isolated.h"
#include "app/wire_text.h"

#include <QUrl>
#include <QVariantMap>

#include <algorithm>

namespace hubbub::app {
namespace {

QString nameOf(markup::Block::Kind kind)
{
    switch (kind) {
    case markup::Block::Kind::Item:
        return QStringLiteral("item");
    case markup::Block::Kind::Code:
        return QStringLiteral("code");
    case markup::Block::Kind::Text:
        break;
    }
    return QStringLiteral("text");
}

bool isAscii(const std::string &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

/// As the network will look for it, so that letters which only look like others are seen.
QString trueHost(const std::string &host)
{
    const QString ace = QString::fromLatin1(QUrl::toAce(text(host)));
    return ace.isEmpty() ? text(host) : ace;
}

} // namespace

MarkupBlock::MarkupBlock(const markup::Block &block)
    : m_kind(nameOf(block.kind)), m_quote(block.quote), m_level(block.level), m_marker(app::text(block.marker)),
      m_language(app::text(block.language))
{
    for (const markup::Link &link : block.links) {
        m_links << QVariantMap{{QStringLiteral("target"), app::text(link.target)}, {QStringLiteral("host"), trueHost(link.host)}};
    }
    for (std::size_t i = 0; i < block.runs.size(); ++i) {
        addRun(block, i);
    }
}

void MarkupBlock::addRun(const markup::Block &block, std::size_t index)
{
    const markup::Run &run = block.runs[index];
    const auto linkAt = [&block](std::size_t i) { return i < block.runs.size() ? block.runs[i].link : -1; };
    const bool begins = run.link >= 0 && (index == 0 || linkAt(index - 1) != run.link);
    const bool ends = run.link >= 0 && linkAt(index + 1) != run.link;
    if (begins) {
        m_text += QChar(0x2068); // nothing before it may turn it around
    }
    addSpan(app::text(run.text), {0, 0, run.style, run.mention, run.link, false});
    if (!ends) {
        return;
    }
    m_text += QChar(0x2069);
    const markup::Link &link = block.links[static_cast<std::size_t>(run.link)];
    if (link.isNamed || !isAscii(link.host)) {
        MarkupSpan note;
        note.link = run.link;
        note.isNote = true;
        addSpan(QStringLiteral(" (%1)").arg(isolated(trueHost(link.host))), note);
    }
}

void MarkupBlock::addSpan(const QString &text, MarkupSpan span)
{
    span.begin = static_cast<int>(m_text.size());
    span.length = static_cast<int>(text.size());
    m_text += text;
    const bool looksDifferent =
        !(span.style == markup::Style{}) || span.mention != markup::Mention::Nobody || span.link >= 0 || span.isNote;
    if (looksDifferent) {
        m_spans.push_back(span);
    }
}

QVariantList markupBlocks(const markup::Document &document)
{
    QVariantList list;
    list.reserve(static_cast<qsizetype>(document.blocks.size()));
    for (const markup::Block &block : document.blocks) {
        list << QVariant::fromValue(MarkupBlock(block));
    }
    return list;
}

} // namespace hubbub::app
