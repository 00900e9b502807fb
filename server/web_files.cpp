// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/web_files.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QResource>

#include <cassert>

namespace hubbub::server {

namespace {

std::string entityTagOf(std::string_view bytes)
{
    constexpr int enough = 16;
    const auto view = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return '"' + QCryptographicHash::hash(view, QCryptographicHash::Sha256).left(enough).toHex().toStdString() + '"';
}

WebFiles readFiles()
{
    const QString root = QStringLiteral(":/web");
    WebFiles files;
    QDirIterator found(root, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QResource file(found.next());
        assert(file.compressionAlgorithm() == QResource::NoCompression); // so that it is sent from where it lies
        const std::string_view bytes(reinterpret_cast<const char *>(file.data()), static_cast<std::size_t>(file.size()));
        const std::string path = found.filePath().mid(root.size()).toStdString();
        files.emplace(path, http::Asset{http::contentTypeOf(path), bytes, entityTagOf(bytes)});
    }
    return files;
}

} // namespace

const WebFiles &webFiles()
{
    static const WebFiles files = readFiles();
    return files;
}

} // namespace hubbub::server
