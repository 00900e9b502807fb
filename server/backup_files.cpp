// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup_files.h"

#include "core/base/utf8_path.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUuid>

#include <filesystem>
#include <utility>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hubbub::server {

namespace fs = std::filesystem;

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;

void makePrivate(QFile &file)
{
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void syncFile(const QFile &file)
{
#ifdef Q_OS_WIN
    (void)file;
#else
    ::fsync(file.handle());
#endif
}

/// Reads `from` to its end; writes it to `to` if that is open. Nothing if either fails.
std::optional<FileSum> summed(const std::string &name, QFile &from, QFile *to)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    FileSum file{name, 0, {}};
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(bytesAtOnce);
        if (bytes.isEmpty() || (to && to->write(bytes) != bytes.size())) {
            return std::nullopt;
        }
        hash.addData(bytes);
        file.bytes += bytes.size();
    }
    file.sha256 = hash.result().toHex().toStdString();
    return file;
}

QString pathOf(const std::string &folder, const std::string &name)
{
    return QString::fromStdString(folder + "/" + name);
}

} // namespace

Scaffold::Scaffold(const std::string &folder)
    : m_folder(folder + ".partial-" + QUuid::createUuid().toString(QUuid::Id128).left(8).toStdString())
{}

Scaffold::~Scaffold()
{
    std::error_code error;
    fs::remove_all(base::pathOf(m_folder), error);
}

HostError cannot(const char *done, const std::string &path, const std::string &why)
{
    return {HostError::Kind::DataFolder, path + " cannot be " + done + ": " + why};
}

std::optional<HostError> makeFolder(const std::string &folder)
{
    std::error_code error;
    const bool made = fs::create_directory(base::pathOf(folder), error);
    if (made) {
        fs::permissions(base::pathOf(folder), fs::perms::owner_all, error);
    }
    if (!made || error) {
        return cannot("made", folder, error ? error.message() : "it exists already");
    }
    return std::nullopt;
}

std::optional<HostError> moveFolder(const std::string &from, const std::string &to)
{
    std::error_code error;
    fs::rename(base::pathOf(from), base::pathOf(to), error);
    return error ? std::optional(cannot("moved", from, error.message())) : std::nullopt;
}

void syncFolder(const std::string &folder)
{
#ifdef Q_OS_WIN
    (void)folder;
#else
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

base::Result<FileSum, HostError> sumOf(const std::string &folder, const std::string &name)
{
    QFile file(pathOf(folder, name));
    const auto sum = file.open(QIODevice::ReadOnly) ? summed(name, file, nullptr) : std::nullopt;
    if (!sum) {
        return cannot("read", folder + "/" + name, file.errorString().toStdString());
    }
    return *sum;
}

base::Result<FileSum, HostError> copyFile(const std::string &from, const std::string &to, const std::string &name)
{
    QFile source(pathOf(from, name));
    QFile copy(pathOf(to, name));
    if (!source.open(QIODevice::ReadOnly)) {
        return cannot("read", from + "/" + name, source.errorString().toStdString());
    }
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return cannot("written", to + "/" + name, copy.errorString().toStdString());
    }
    makePrivate(copy); // the folder is private already
    const auto sum = summed(name, source, &copy);
    if (!sum || !copy.flush()) {
        return cannot("copied", from + "/" + name, copy.errorString().toStdString());
    }
    syncFile(copy);
    return *sum;
}

} // namespace hubbub::server
