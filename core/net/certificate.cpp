// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificate.h"

#include "core/net/openssl_handles.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <optional>

namespace hubbub::net {

namespace {

BioHandle reading(const std::string &text)
{
    return BioHandle(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::string contentOf(BIO *bio)
{
    char *start = nullptr;
    const long size = BIO_get_mem_data(bio, &start);
    return size > 0 ? std::string(start, static_cast<std::size_t>(size)) : std::string();
}

// There is nobody to ask for a password, and OpenSSL would ask the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

std::string derOf(X509 *certificate)
{
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0) {
        return {};
    }
    std::string text(reinterpret_cast<char *>(der), static_cast<std::size_t>(size));
    OPENSSL_free(der);
    return text;
}

// One form for all that is read later, whatever stood around the key in its file.
std::string pemOf(EVP_PKEY *key)
{
    const BioHandle text(BIO_new(BIO_s_mem()));
    const bool written = text && PEM_write_bio_PKCS8PrivateKey(text.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return written ? contentOf(text.get()) : std::string();
}

bool addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, 16> random{};
    if (RAND_bytes(random.data(), static_cast<int>(random.size())) != 1) {
        return false;
    }
    random[0] = static_cast<unsigned char>((random[0] & 0x7f) | 0x40); // positive, and always as long
    BIGNUM *number = BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr);
    const bool set = number != nullptr && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return set;
}

X509Handle selfSigned(EVP_PKEY *key)
{
    X509Handle certificate(X509_new());
    X509 *const raw = certificate.get();
    X509_NAME *const name = raw == nullptr ? nullptr : X509_get_subject_name(raw);
    const auto *commonName = reinterpret_cast<const unsigned char *>("hubbub");
    // No clock is asked: a machine whose clock is wrong can host, too. The end is RFC 5280's for "none".
    const bool good = name != nullptr && X509_set_version(raw, 2) == 1 && setSerial(raw)
                      && ASN1_TIME_set_string_X509(X509_getm_notBefore(raw), "20200101000000Z") == 1
                      && ASN1_TIME_set_string_X509(X509_getm_notAfter(raw), "99991231235959Z") == 1
                      && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1
                      && X509_set_issuer_name(raw, name) == 1
                      && X509_set_pubkey(raw, key) == 1
                      // For scripts on the same machine that take this file for their authority.
                      && addExtension(raw, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1")
                      && addExtension(raw, NID_ext_key_usage, "serverAuth") && X509_sign(raw, key, EVP_sha256()) != 0;
    return good ? std::move(certificate) : X509Handle();
}

std::optional<ServerIdentity::KeyKind> kindOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_EC:
        return ServerIdentity::KeyKind::Ec;
    case EVP_PKEY_RSA:
        return ServerIdentity::KeyKind::Rsa;
    default:
        return std::nullopt;
    }
}

} // namespace

IdentityResult makeIdentity()
{
    const KeyHandle key(EVP_EC_gen("P-256"));
    const X509Handle certificate = key ? selfSigned(key.get()) : X509Handle();
    const BioHandle text(BIO_new(BIO_s_mem()));
    if (!certificate || !text || PEM_write_bio_X509(text.get(), certificate.get()) != 1) {
        return CertificateError{"a certificate cannot be made"};
    }
    return readIdentity(contentOf(text.get()), pemOf(key.get()), "the new certificate");
}

IdentityResult readIdentity(const std::string &certificates, const std::string &key, const std::string &where)
{
    const BioHandle certificateText = reading(certificates);
    const X509Handle certificate(PEM_read_bio_X509(certificateText.get(), nullptr, noPassword, nullptr));
    if (!certificate) {
        return CertificateError{where + " holds no certificate that can be read"};
    }
    const BioHandle keyText = reading(key);
    const KeyHandle privateKey(PEM_read_bio_PrivateKey(keyText.get(), nullptr, noPassword, nullptr));
    if (!privateKey) {
        return CertificateError{where + " holds no private key that can be read without a password"};
    }
    const auto kind = kindOf(privateKey.get());
    if (!kind) {
        return CertificateError{where + " holds a key that is neither EC nor RSA"};
    }
    if (X509_check_private_key(certificate.get(), privateKey.get()) != 1) {
        return CertificateError{where + " holds a key that does not belong to the certificate"};
    }
    const auto fingerprint = fingerprintOfCertificate(derOf(certificate.get()));
    if (!fingerprint) {
        return CertificateError{where + " holds no certificate that can be read"};
    }
    return ServerIdentity{certificates, pemOf(privateKey.get()), *kind, *fingerprint};
}

} // namespace hubbub::net
