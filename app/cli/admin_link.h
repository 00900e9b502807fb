// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/cli/failure.h"
#include "app/cli/page_rows.h"
#include "core/protocol/frames.h"

#include <memory>
#include <string>
#include <utility>

namespace hubbub::app::cli {

/// The server of a data folder as `hubbub admin` asks it: by its own socket if it runs, else the folder itself. The requests are those
/// of docs/protocol.md, "Operating"; what they do is decided by the hub, either way.
class AdminLink
{
public:
    virtual ~AdminLink() = default;
    AdminLink(const AdminLink &) = delete;
    AdminLink &operator=(const AdminLink &) = delete;

    /// Throws Failure.
    static std::unique_ptr<AdminLink> open(const std::string &dataFolder);
    /// The same, but only if a server runs.
    static std::unique_ptr<AdminLink> openRunning(const std::string &dataFolder);

    /// Throws Failure, also for a refusal.
    template<class Kind>
    Kind ask(const protocol::RequestBody &request)
    {
        protocol::ReplyBody reply = answerTo(request);
        if (auto *kind = std::get_if<Kind>(&reply)) {
            return std::move(*kind);
        }
        fail(reply);
    }

    /// Takes each row of a list that comes in pages, until `take` returns false; returns whether it never did. Throws Failure.
    template<class Reply, class Get, class Take>
    bool takeEach(Get get, const Take &take)
    {
        for (bool more = true; more;) {
            const auto page = ask<Reply>(get);
            for (const auto &row : rowsOf(page)) {
                if (!take(row)) {
                    return false;
                }
                get.after = placeOf(row);
            }
            more = page.more;
        }
        return true;
    }

    /// By name or id. Throw Failure if there is none.
    protocol::UserRow userNamed(const QString &word);
    protocol::RoomRow roomNamed(const QString &word);

protected:
    AdminLink() = default;
    virtual protocol::ReplyBody answerTo(const protocol::RequestBody &request) = 0;

private:
    [[noreturn]] static void fail(const protocol::ReplyBody &reply);
};

/// Where --data leads, absolute. Throws Failure if there is an option that `hubbub admin` does not take.
std::string adminFolder(const CommandLine &line);

} // namespace hubbub::app::cli
