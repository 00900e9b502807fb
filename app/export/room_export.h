// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/entry.h"
#include "core/store/database.h"
#include "core/store/log_store.h"
#include "core/store/timeline_store.h"

#include <QIODevice>

#include <optional>

namespace hubbub::app {

enum class ExportFormat {
    JsonLines, ///< the log itself, entry by entry; can be imported again (RoomImport)
    Html, ///< a page of its own, for reading and printing
    Text,
};

/// "jsonl", "html" or "text".
std::optional<ExportFormat> exportFormatNamed(const QString &name);
QString fileEnding(ExportFormat format); ///< with its dot

/// Writes what a copy holds of a room into a file, in parts, so that others can be served in between and it can be given up. What was
/// deleted or hidden is in no file: of such messages only the place is kept. Owns nothing; copy and device must outlive it.
/// Throws StoreError.
class RoomExport
{
public:
    RoomExport(store::Database &copy, const store::StoredRoom &room, ExportFormat format, QIODevice &out);

    /// Writes the next part. False when all is written, or when the device failed.
    bool step();
    double progress() const; ///< 0 … 1
    bool failed() const { return m_failed; } ///< the device says why
    std::int64_t written() const { return m_written; } ///< entries, or messages

private:
    void begin();
    void end();
    bool stepEntries();
    bool stepMessages();
    static protocol::Entry redacted(protocol::Entry entry, const roomlog::RoomFacts &facts);
    void writeText(const protocol::Message &message, const QString &author);
    void writeHtml(const protocol::Message &message, const QString &author);
    QString nameOf(const protocol::UserId &user);
    void put(const QByteArray &bytes);
    void put(const QString &text) { put(text.toUtf8()); }

    store::Database &m_copy;
    mutable store::LogStore m_log; ///< facts() is not const, although only read here
    store::TimelineStore m_timeline;
    store::StoredRoom m_room;
    ExportFormat m_format;
    QIODevice &m_out;
    protocol::Seq m_seq = 0; ///< what was written last
    QString m_day;
    std::int64_t m_written = 0;
    bool m_begun = false;
    bool m_failed = false;
};

} // namespace hubbub::app
