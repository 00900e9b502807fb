// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

namespace hubbub::net {

namespace {

// Far more than a chain of certificates.
constexpr qint64 largestFile = 256 * 1024;

std::optional<std::string> contentOf(const QString &path, std::string *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = path.toStdString() + " cannot be read: " + file.errorString().toStdString();
        return std::nullopt;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        *error = path.toStdString() + " is too long for a certificate or key";
        return std::nullopt;
    }
    return bytes.toStdString();
}

bool save(const QString &path, const ServerIdentity &identity, std::string *error)
{
    QSaveFile file(path); // complete and on the disk before it has its name
    const std::string content = identity.key + identity.certificates;
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                       && file.write(content.data(), static_cast<qint64>(content.size())) == static_cast<qint64>(content.size())
                       && file.commit();
    if (!saved) {
        *error = path.toStdString() + " cannot be written: " + file.errorString().toStdString();
    }
    return saved;
}

} // namespace

IdentityResult hostIdentity(const std::string &folder)
{
    const QString path = QString::fromStdString(folder + "/key.pem");
    const QFileInfo there(path);
    std::string error;
    if (!there.exists() && !there.isSymLink()) {
        auto made = makeIdentity();
        if (made && !save(path, made.value(), &error)) {
            return CertificateError{error};
        }
        return made;
    }
    const auto content = contentOf(path, &error);
    if (!content) {
        return CertificateError{error};
    }
    return readIdentity(*content, *content, path.toStdString());
}

IdentityResult identityFromFiles(const std::string &certificateFile, const std::string &keyFile)
{
    std::string error;
    const auto certificates = contentOf(QString::fromStdString(certificateFile), &error);
    const auto key = certificates ? contentOf(QString::fromStdString(keyFile), &error) : std::nullopt;
    if (!key) {
        return CertificateError{error};
    }
    return readIdentity(*certificates, *key, certificateFile + (certificateFile == keyFile ? "" : " with " + keyFile));
}

} // namespace hubbub::net
