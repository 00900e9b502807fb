// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin_stopped.h"

#include "core/base/utf8_path.h"
#include "core/protocol/codec.h"

#include <filesystem>
#include <utility>

namespace hubbub::server {

namespace {

constexpr SessionId own = 1;
constexpr const char *requestId = "1";

} // namespace

AdminStopped::Opened AdminStopped::open(const std::string &dataFolder, const std::string &version)
{
    std::error_code error;
    if (!std::filesystem::exists(base::pathOf(dataFolder + "/host/hub.db"), error)) {
        return HostError{HostError::Kind::DataFolder, "no server has run with the data folder " + dataFolder};
    }
    HostOptions options;
    options.dataFolder = dataFolder;
    base::SystemRandom random;
    auto files = openHostFiles(options, random);
    if (!files) {
        return files.error();
    }
    return std::unique_ptr<AdminStopped>(new AdminStopped(std::move(files).value(), version));
}

AdminStopped::AdminStopped(HostFiles files, const std::string &version)
    : m_files(std::move(files)), m_committer(*m_files.writer, m_clock)
{
    HubOptions options;
    options.server = m_files.server;
    options.version = version;
    CommitPort &commits = *this;
    Outlet &outlet = *this;
    PasswordPort *const passwords = this;
    m_hub = std::make_unique<Hub>(std::move(options), m_clock, m_random, *m_files.reader, commits, outlet, passwords);
    m_hub->serversConnected(own);
}

AdminStopped::~AdminStopped() = default;

protocol::ReplyBody AdminStopped::ask(const protocol::RequestBody &request)
{
    m_heard.clear();
    m_hub->received(own, protocol::encode(protocol::ClientFrame(protocol::Request{{requestId}, request})));
    while (workOn()) {
    }
    const std::string_view method = protocol::methodOf(request);
    for (const SharedBytes &bytes : m_heard) {
        auto frame = protocol::decodeServerFrame(*bytes, [method](const protocol::RequestId &) { return method; });
        if (auto *reply = frame ? std::get_if<protocol::Reply>(&frame.value()) : nullptr) {
            return std::move(reply->body);
        }
    }
    return protocol::Error{protocol::ErrorCode::Internal, "no answer", 0};
}

bool AdminStopped::workOn()
{
    if (!m_passwords.empty()) {
        const PasswordTask task = std::move(m_passwords.front());
        m_passwords.pop_front();
        m_hub->passwordsDone({server::workOn(task)});
        return true;
    }
    if (m_jobs.empty()) {
        return false;
    }
    const std::vector<Job> jobs = std::exchange(m_jobs, {});
    m_hub->committed(m_committer.commit(jobs));
    return true;
}

void AdminStopped::send(SessionId, SharedBytes bytes, FrameClass)
{
    m_heard.push_back(std::move(bytes));
}

void AdminStopped::broadcast(std::span<const SessionId>, SharedBytes bytes, FrameClass)
{
    m_heard.push_back(std::move(bytes));
}

} // namespace hubbub::server
