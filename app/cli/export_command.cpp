// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/failure.h"
#include "app/cli/local_copy.h"
#include "app/cli/output.h"
#include "app/export/room_export.h"
#include "app/export/room_import.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace hubbub::app::cli {
namespace {

ExportFormat formatOf(const CommandLine &line)
{
    const QString name = line.isSet("format") ? line.value("format") : QStringLiteral("jsonl");
    const auto format = exportFormatNamed(name);
    if (!format) {
        throw Failure{ExitCode::Usage, QStringLiteral("There is no format \"%1\"; there are jsonl, html and text.").arg(name)};
    }
    return *format;
}

/// Where the room is read from: the copy of the server, or an archive.
std::unique_ptr<store::Database> sourceOf(const CommandLine &line)
{
    auto copy = line.isSet("archive") ? openArchive(line, line.required("room")) : openLocalCopy(line);
    if (copy == nullptr) {
        throw Failure{ExitCode::Failure, QStringLiteral("There is no local copy of this server in %1.").arg(line.dataFolder())};
    }
    return copy;
}

std::int64_t write(store::Database &copy, const store::StoredRoom &room, ExportFormat format, QIODevice &out, const QString &name)
{
    RoomExport writer(copy, room, format, out);
    while (writer.step()) {
    }
    if (writer.failed()) {
        throw Failure{ExitCode::Failure, QStringLiteral("%1 cannot be written: %2.").arg(name, out.errorString())};
    }
    return writer.written();
}

} // namespace

void exportRoom(const CommandLine &line, store::Database &copy, const store::StoredRoom &room)
{
    const ExportFormat format = formatOf(line);
    if (!line.isSet("output")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly)) {
            throw Failure{ExitCode::Failure, QStringLiteral("Nothing can be written to stdout.")};
        }
        write(copy, room, format, out, QStringLiteral("stdout"));
        return;
    }
    const QString path = line.value("output");
    QSaveFile out(path); // half of a file is none
    if (!out.open(QIODevice::WriteOnly)) {
        throw Failure{ExitCode::Failure, QStringLiteral("%1 cannot be written: %2.").arg(path, out.errorString())};
    }
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const std::int64_t written = write(copy, room, format, out, path);
    if (!out.commit()) {
        throw Failure{ExitCode::Failure, QStringLiteral("%1 cannot be written: %2.").arg(path, out.errorString())};
    }
    const bool heard = line.json() ? printLine(QJsonObject{{"file", path}, {"written", static_cast<qint64>(written)}})
                                   : printLine(QStringLiteral("%1: %2 written").arg(escaped(path)).arg(written));
    static_cast<void>(heard); // it is written all the same
}

CommandDescription describeExport()
{
    return {
        "export",
        "write a room into a file",
        "",
        "Writes everything that the local copy has of a room, without asking the server. The formats: jsonl, the log entry by\n"
        "entry, which \"hubbub import\" reads again; html, a page of its own; and text. What was deleted or hidden is in no "
        "file.",
        "  hubbub export --room lobby --format html --output lobby.html\n"
        "  hubbub export --room lobby | gzip > lobby.jsonl.gz",
        {{"room", "The room, by name or id.", "R"},
         {"format", "jsonl (default), html or text.", "FORMAT"},
         {"output", "The file; without it everything goes to stdout.", "FILE"},
         {"archive", "An imported room, not one of the server."}}};
}

int runExport(QCoreApplication &, const CommandLine &line)
{
    if (!line.positional().isEmpty()) {
        throw Failure{ExitCode::Usage,
                      QStringLiteral("export takes options only, not \"%1\".").arg(line.positional().constFirst())};
    }
    const QString room = line.required("room");
    formatOf(line); // before anything is opened
    try {
        const auto copy = sourceOf(line);
        exportRoom(line, *copy, copiedRoom(*copy, room));
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    return static_cast<int>(ExitCode::Ok);
}

CommandDescription describeImport()
{
    return {"import",
            "read an exported room into an archive",
            "FILE",
            "Reads what \"hubbub export\" wrote as jsonl into a copy of its own that no server knows. \"search\" finds what is "
            "in it, and\n"
            "\"history\" and \"export\" read it with --archive. FILE may be - for stdin. Of a damaged file nothing is kept.",
            "  hubbub import lobby.jsonl",
            {}};
}

int runImport(QCoreApplication &, const CommandLine &line)
{
    if (line.positional().size() != 1) {
        throw Failure{ExitCode::Usage, QStringLiteral("import needs one file.")};
    }
    const QString path = line.positional().constFirst();
    QFile in(path);
    const bool open = path == QLatin1String("-") ? in.open(stdin, QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    if (!open) {
        throw Failure{ExitCode::Failure, QStringLiteral("%1 cannot be read: %2.").arg(path, in.errorString())};
    }
    try {
        RoomImport reader(in, QDir(line.dataFolder()).absolutePath());
        while (reader.step()) {
        }
        const auto outcome = reader.finish();
        if (!outcome) {
            throw Failure{outcome.error().exists ? ExitCode::Refused : ExitCode::Failure, outcome.error().sentence()};
        }
        const bool heard =
            line.json() ? printLine(QJsonObject{{"room", outcome->room}, {"entries", static_cast<qint64>(outcome->entries)}})
                        : printLine(QStringLiteral("%1: %2 entries read").arg(escaped(outcome->room)).arg(outcome->entries));
        static_cast<void>(heard); // it is read all the same
    } catch (const store::StoreError &error) {
        throw failureOf(error);
    }
    return static_cast<int>(ExitCode::Ok);
}

} // namespace hubbub::app::cli
