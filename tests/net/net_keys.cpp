// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate.h"
#include "core/net/short_code.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace hubbub::net;

/// A server's key and certificate, its name, and the code that people read to each other.
class NetKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFingerprintHasOneText()
    {
        Fingerprint key;
        for (std::size_t i = 0; i < key.bytes.size(); ++i) {
            key.bytes[i] = static_cast<std::uint8_t>(i * 37 + 251);
        }
        const QByteArray raw(reinterpret_cast<const char *>(key.bytes.data()), 32);
        const QByteArray expected = raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        QCOMPARE(QByteArray::fromStdString(textOf(key)), expected);
        QVERIFY(fingerprintFrom(textOf(key)) == key);
        QCOMPARE(QByteArray::fromStdString(groupsOf(key)).replace(' ', ""), raw.toHex().toUpper());
        QCOMPARE(groupsOf(key).size(), 16U * 5U - 1U);

        std::string other = textOf(key);
        other.back() = other.back() == 'B' ? 'C' : 'B'; // only its last two bits must not be set
        QVERIFY(fingerprintFrom(other) != key);
        for (const char *wrong : {"", "abc", "=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB", // spare bits set
                                  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                                  "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
            QVERIFY2(!fingerprintFrom(wrong), wrong);
        }
        QVERIFY(fingerprintFrom("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA") == Fingerprint{});
    }

    void aNewIdentityIsWhatTheDocumentSays()
    {
        const auto made = makeIdentity();
        QVERIFY(made.ok());
        const QSslCertificate certificate(QByteArray::fromStdString(made->certificates));
        QVERIFY(!certificate.isNull() && certificate.isSelfSigned());
        QCOMPARE(certificate.version(), QByteArray("3"));
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
        QCOMPARE(certificate.expiryDate().date().year(), 9999);
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        const QSslKey key(QByteArray::fromStdString(made->key), QSsl::Ec);
        QVERIFY(!key.isNull());

        const auto other = makeIdentity();
        QVERIFY(other.ok() && other->fingerprint != made->fingerprint);
        const QByteArray der = certificate.toDer();
        QVERIFY(fingerprintOfCertificate({der.constData(), static_cast<std::size_t>(der.size())}) == made->fingerprint);
        QVERIFY(!fingerprintOfCertificate("nonsense"));
        QVERIFY(!fingerprintOfCertificate(""));
    }

    void theHostsIdentityIsMadeOnceAndPrivate()
    {
        const QTemporaryDir folder;
        const auto first = hostIdentity(folder.path().toStdString());
        QVERIFY(first.ok());
        const QString path = folder.filePath(QStringLiteral("key.pem"));
#ifndef Q_OS_WIN
        const QFile::Permissions foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & foreign));
#endif
        const QByteArray content = contentOf(path);
        const auto second = hostIdentity(folder.path().toStdString());
        QVERIFY(second.ok());
        QVERIFY(second->fingerprint == first->fingerprint);
        QCOMPARE(second->key, first->key);
        QCOMPARE(contentOf(path), content);
    }

    void aDamagedIdentityIsNamedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto one = makeIdentity();
        const auto two = makeIdentity();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("nonsense\n");
        QTest::newRow("only a key") << QByteArray::fromStdString(one->key);
        QTest::newRow("only a certificate") << QByteArray::fromStdString(one->certificates);
        QTest::newRow("another's key") << QByteArray::fromStdString(two->key + one->certificates);
        QTest::newRow("cut off") << QByteArray::fromStdString(one->key + one->certificates).chopped(60);
        QTest::newRow("too long") << QByteArray(400 * 1024, 'x');
    }

    void aDamagedIdentityIsNamedAndLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("key.pem"));
        write(path, content);
        const auto identity = hostIdentity(folder.path().toStdString());
        QVERIFY(!identity.ok());
        QVERIFY2(identity.error().message.find(path.toStdString()) != std::string::npos, identity.error().message.c_str());
        QVERIFY(identity.error().message.find("PRIVATE") == std::string::npos);
        QCOMPARE(contentOf(path), content);
    }

    void filesOfOnesOwn()
    {
        const QTemporaryDir folder;
        const auto made = makeIdentity();
        const QString certificate = folder.filePath(QStringLiteral("server.crt"));
        const QString key = folder.filePath(QStringLiteral("server.key"));
        write(certificate, QByteArray::fromStdString(made->certificates));
        write(key, QByteArray::fromStdString(made->key));
        const auto read = identityFromFiles(certificate.toStdString(), key.toStdString());
        QVERIFY(read.ok());
        QVERIFY(read->fingerprint == made->fingerprint);
        const auto missing = identityFromFiles(certificate.toStdString(), key.toStdString() + ".missing");
        QVERIFY(!missing.ok() && missing.error().message.find(".missing") != std::string::npos);
    }

    void aCodeIsMadeFromTheKey()
    {
        // Fixed, because two versions of the program must agree.
        QCOMPARE(codeOf(Fingerprint{}), std::string("FCYP-FPWD"));
        std::set<std::string> codes;
        for (std::uint8_t i = 0; i < 8; ++i) {
            Fingerprint key;
            key.bytes[31] = i;
            const std::string code = codeOf(key);
            QCOMPARE(code.size(), 9U);
            QCOMPARE(code[4], '-');
            QVERIFY(readCode(code) == code);
            codes.insert(code);
            QVERIFY(matches(code, key));
            key.bytes[0] = 1;
            QVERIFY(!matches(code, key));
        }
        QCOMPARE(codes.size(), 8U);
    }

    void aCodeIsReadAsPeopleWriteIt()
    {
        QVERIFY(readCode("7kq2m9xd") == "7KQ2-M9XD");
        QVERIFY(readCode(" 7KQ2 m9xd ") == "7KQ2-M9XD");
        QVERIFY(readCode("oOiI-lL01") == "0011-1101");
        for (const char *wrong : {"", "7KQ2-M9X", "7KQ2-M9XDA", "7KQ2-M9XU", "7KQ2.M9XD", "\xc3\xa4KQ2-M9X"}) {
            QVERIFY2(!readCode(wrong), wrong);
        }
    }

    void guessingACodeIsSlow()
    {
        QElapsedTimer timer;
        timer.start();
        (void)codeOf(Fingerprint{});
        QVERIFY(timer.nsecsElapsed() > 2'000'000); // on any machine; docs/security.md counts on more
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
};

QTEST_GUILESS_MAIN(NetKeys)
#include "net_keys.moc"
