// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

/// Owners for what OpenSSL's C interface hands out.
namespace hubbub::net {

template<auto release>
struct ReleaseBy {
    template<class T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using BioHandle = std::unique_ptr<BIO, ReleaseBy<BIO_free_all>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, ReleaseBy<EVP_PKEY_free>>;
using X509Handle = std::unique_ptr<X509, ReleaseBy<X509_free>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, ReleaseBy<X509_EXTENSION_free>>;

} // namespace hubbub::net
