// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/client.h"
#include "tests/support/client_recorder.h"
#include "tests/support/history_checker.h"
#include "tests/support/sim_world.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace hubbub::test {

/// Where a scenario is played: on the simulated network, or on the real program over real sockets. People run the same client on
/// both.
class Stage
{
public:
    virtual ~Stage() = default;

    /// False and a reason on stderr if the stage cannot be used.
    virtual bool open() = 0;
    /// Starts the person's client if it never ran.
    virtual client::Client &client(const std::string &person) = 0;
    virtual store::Database &database(const std::string &person) = 0;
    virtual ClientRecorder &recorder(const std::string &person) = 0;
    virtual std::vector<std::string> people() const = 0; ///< who is running

    virtual void kill(const std::string &person) = 0;
    virtual void start(const std::string &person) = 0;
    virtual void cut(const std::string &person) = 0;
    virtual void unplug(const std::string &person) = 0;
    virtual void plug(const std::string &person) = 0;
    virtual void setWallOffset(const std::string &person, base::Millis offset) = 0;

    virtual void crashServer() = 0;
    virtual void startServer() = 0;
    virtual void stopServer() = 0; ///< as planned; returns when it is gone

    /// Lets time pass until it is true, for as long as this stage is patient.
    virtual bool waitUntil(const std::function<bool()> &isTrue) = 0;

    /// The history so far with the final log, checked.
    virtual std::vector<Violation> verdict() = 0;

    /// For what only a simulation can do; null on the real stage.
    virtual SimWorld *simulation() { return nullptr; }
};

std::unique_ptr<Stage> makeSimStage(std::uint64_t seed);
std::unique_ptr<Stage> makeRealStage();

} // namespace hubbub::test
