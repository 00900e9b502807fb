// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language_change.h"
#include "core/base/result.h"
#include "core/protocol/entry.h"
#include "core/store/database.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <string>

namespace hubbub::app {

/// Reads what RoomExport wrote as JSON Lines into a copy of its own, which no server knows: an archive that is read and searched like
/// any other copy. Nothing of a file that cannot be read to its end is kept.
class RoomImport
{
public:
    struct Done {
        QString room; ///< its name
        std::int64_t entries = 0;
        QString folder; ///< of the new copy
    };
    struct Problem {
        Sentence sentence; ///< what is wrong, with the line it is wrong in
        bool exists = false; ///< this room was imported before
    };
    using Outcome = base::Result<Done, Problem>;

    /// `data`: the folder of all copies. Throws StoreError.
    RoomImport(QIODevice &in, const QString &dataFolder);
    ~RoomImport();

    /// Reads the next lines. False when it is at the end, one way or the other.
    bool step();
    /// After the last step(); before, it is as if the rest of the file were missing.
    Outcome finish();

private:
    bool readHead();
    bool readEntry(const QByteArray &line);
    void fail(Sentence why);
    void removeHalf();

    QIODevice &m_in;
    QString m_dataFolder;
    QString m_folder;
    std::unique_ptr<store::Database> m_copy;
    protocol::RoomId m_room;
    std::string m_epoch;
    QString m_name;
    std::int64_t m_wanted = 0; ///< entries, as the head says
    std::int64_t m_line = 0;
    protocol::Seq m_seq = 0;
    bool m_atEnd = false;
    bool m_finished = false;
    std::optional<Problem> m_problem;
};

} // namespace hubbub::app
