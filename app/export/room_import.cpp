// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/room_import.h"

#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/store/log_store.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <utility>

namespace hubbub::app {
namespace {

constexpr int linesAtOnce = 500;
constexpr qint64 longestLine = 2 * static_cast<qint64>(protocol::limits::frameBytes);
constexpr qint64 longestId = 64;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoomImport)
};

/// Ids become names of folders.
bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'));
    });
}

/// A line is an entry as it stands in a list of `entries`: the frame around it lets the codec judge it.
std::optional<protocol::Entry> entryIn(const QByteArray &line)
{
    const QByteArray frame =
        "{\"jsonrpc\":\"2.0\",\"method\":\"entries\",\"params\":{\"room\":\"r\",\"epoch\":\"e\",\"entries\":[" + line + "]}}";
    const auto decoded =
        protocol::decodeServerFrame(frame.toStdString(), [](const protocol::RequestId &) { return std::string_view(); });
    const auto *entries = decoded ? std::get_if<protocol::Entries>(&*decoded) : nullptr;
    if (entries == nullptr || entries->entries.size() != 1) {
        return std::nullopt;
    }
    return entries->entries.front();
}

} // namespace

RoomImport::RoomImport(QIODevice &in, const QString &dataFolder) : m_in(in), m_dataFolder(dataFolder) {}

RoomImport::~RoomImport()
{
    if (!m_finished) {
        removeHalf();
    }
}

void RoomImport::fail(Sentence why)
{
    m_problem = Problem{[line = m_line, why = std::move(why)] { return Words::tr("Line %1: %2").arg(line).arg(why()); }};
}

void RoomImport::removeHalf()
{
    m_copy.reset();
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
    }
}

bool RoomImport::step()
{
    if (m_problem || m_atEnd) {
        return false;
    }
    if (m_copy == nullptr && !readHead()) {
        return false;
    }
    store::Transaction transaction(*m_copy);
    for (int i = 0; i < linesAtOnce && !m_problem; ++i) {
        const QByteArray line = m_in.readLine(longestLine);
        if (line.isEmpty()) {
            m_atEnd = true;
            break;
        }
        ++m_line;
        if (line.size() >= longestLine - 1 || !readEntry(line)) {
            if (!m_problem) {
                fail([] { return Words::tr("this is no entry of a room."); });
            }
        }
    }
    transaction.commit();
    return !m_problem && !m_atEnd;
}

bool RoomImport::readHead()
{
    ++m_line;
    const QJsonObject head = QJsonDocument::fromJson(m_in.readLine(longestLine)).object();
    const QString room = head.value(QStringLiteral("room")).toString();
    const QString epoch = head.value(QStringLiteral("epoch")).toString();
    if (head.value(QStringLiteral("hubbub")).toString() != QLatin1String("room") || !isId(room) || !isId(epoch)) {
        fail([] { return Words::tr("this is not an exported room."); });
        return false;
    }
    if (head.value(QStringLiteral("version")).toInt() != 1) {
        fail([] { return Words::tr("a newer version of Hubbub wrote this file."); });
        return false;
    }
    m_room = protocol::RoomId(room.toStdString());
    m_epoch = epoch.toStdString();
    m_name = head.value(QStringLiteral("name")).toString();
    m_wanted = head.value(QStringLiteral("entries")).toInteger();
    const QString folder = QDir(m_dataFolder).absoluteFilePath(QStringLiteral("servers/archive-%1-%2").arg(room, epoch));
    if (QFile::exists(folder)) {
        m_problem = Problem{[] { return Words::tr("This room was imported before."); }, true};
        return false;
    }
    if (!QDir().mkpath(folder)) {
        m_problem = Problem{[folder] { return Words::tr("The folder %1 cannot be made.").arg(folder); }};
        return false;
    }
    m_folder = folder;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_copy = store::openLogFile((folder + QStringLiteral("/replica.db")).toStdString());
    m_copy->setDurability(store::Database::Durability::Normal); // the file is still there if this is cut short
    store::Transaction transaction(*m_copy);
    store::setMetaValue(*m_copy, "server_name", head.value(QStringLiteral("serverName")).toString().toStdString());
    store::LogStore log(*m_copy);
    log.addRoom(m_room, protocol::Epoch(m_epoch));
    log.setJoined(m_room, true);
    transaction.commit();
    return true;
}

bool RoomImport::readEntry(const QByteArray &line)
{
    const auto entry = entryIn(line);
    if (!entry) {
        return false;
    }
    if (entry->seq != m_seq + 1) {
        fail([] { return Words::tr("an entry is missing before this one."); });
        return false;
    }
    store::LogStore log(*m_copy);
    if (log.tagged(m_room, entry->author, entry->tag)) {
        fail([] { return Words::tr("this entry stands in the file twice."); });
        return false;
    }
    log.append(m_room, *entry);
    m_seq = entry->seq;
    return true;
}

RoomImport::Outcome RoomImport::finish()
{
    if (!m_problem && (!m_atEnd || m_seq < m_wanted || m_seq == 0)) {
        const auto wanted = static_cast<int>(std::clamp<std::int64_t>(m_wanted, 0, std::numeric_limits<int>::max()));
        m_problem = Problem{[wanted, seq = m_seq] {
            return Words::tr("The file ends too early: it has %1 of %n entries.", nullptr, wanted).arg(seq);
        }};
    }
    if (m_problem) {
        removeHalf();
        return *m_problem;
    }
    m_finished = true;
    m_copy.reset();
    return Done{m_name, m_seq, m_folder};
}

} // namespace hubbub::app
