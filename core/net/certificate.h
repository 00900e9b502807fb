// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/fingerprint.h"

#include <string>

namespace hubbub::net {

/// What a server proves itself with: certificate and private key, both as PEM, and the key's name. Keep it out of logs.
struct ServerIdentity {
    enum class KeyKind { Ec, Rsa };

    std::string certificates; ///< the server's own first, then what leads to its authority
    std::string key;
    KeyKind kind = KeyKind::Ec;
    Fingerprint fingerprint;
};

struct CertificateError {
    std::string message; ///< one English sentence without full stop, without secrets
};

using IdentityResult = base::Result<ServerIdentity, CertificateError>;

/// A new P-256 key and a certificate that it signs itself. It holds for every host name and for ever, because clients go by the key.
IdentityResult makeIdentity();

/// Reads both parts; they may be one text. The key must be EC or RSA, unencrypted, and the first certificate's.
/// `where` names the source in an error.
IdentityResult readIdentity(const std::string &certificates, const std::string &key, const std::string &where);

/// The identity that a host keeps in its folder as one file, `key.pem` (mode 0600), so that key and certificate are both there or
/// neither; made if there is none. A file that is there is never written, whatever its state. The caller holds the folder's lock.
IdentityResult hostIdentity(const std::string &folder);

/// From files that somebody else keeps, such as an authority's.
IdentityResult identityFromFiles(const std::string &certificateFile, const std::string &keyFile);

} // namespace hubbub::net
