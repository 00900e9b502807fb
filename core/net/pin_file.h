// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/invite.h"
#include "core/net/pin_book.h"

#include <QString>

#include <functional>
#include <string>

namespace hubbub::net {

/// The PinBook of a data folder, in `DATA/pins.json` (mode 0600). Every call reads the file anew, and a change replaces it as a whole
/// under a lock, so that windows and commands may share it. A file that cannot be read is never replaced, and nobody is trusted
/// as long as it is there: else damaging it would be a way around it.
class PinFile final : public KeyJudge
{
public:
    struct Error {
        std::string message; ///< one English sentence without full stop
    };
    using Pins = base::Result<std::vector<Pin>, Error>;

    /// The clock must outlive the file.
    PinFile(const std::string &dataFolder, const base::Clock &clock);

    base::Result<protocol::Trust, protocol::Distrust> judge(const Meeting &meeting) override;
    std::optional<Fingerprint> keyAt(const std::string &where) const override;
    /// See PinBook::introduce(); a failing disk is only logged.
    void introduce(const std::string &key, const std::string &server, const std::string &name);

    Pins pins() const;
    /// Tells what was removed; see PinBook::remove().
    Pins remove(const std::string &which);
    /// A URL that names the account's folder (core/client/account.h) for the server of an invite.
    std::string accountUrl(const Invite &invite) const;
    /// The same for what a Dialer takes; a URL that cannot be read names its own folder.
    std::string accountUrl(std::string_view url) const;

private:
    base::Result<PinBook, Error> read() const;
    base::Result<base::Done, Error> change(const std::function<void(PinBook &)> &how);

    QString m_path;
    const base::Clock &m_clock;
};

/// `invite`, `authority` or `first-use`: how it stands in the file and in JSON.
std::string_view nameOf(protocol::Trust how);

} // namespace hubbub::net
