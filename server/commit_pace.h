// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace hubbub::server {

/// For how many jobs, and how long, a commit waits. People who talk at once hear the same messages at the same time and answer at the
/// same time; so the first answer brings company, and to commit it alone would cost all of them a second sync of the disk and every
/// member a second write. Hence as many as last time are expected, and waited for as long as a commit takes at most, which is what
/// the company would have waited for otherwise. Who was alone last time does not wait at all.
class CommitPace
{
public:
    using Duration = std::chrono::microseconds;

    /// No commit waits longer than this, however slow the disk is.
    static constexpr Duration longest{5'000};

    /// A commit of so many jobs has taken so long. At most `most` are ever expected.
    void committed(std::size_t jobs, Duration took, std::size_t most);

    /// From so many jobs on a commit does not wait.
    std::size_t company() const { return m_company; }
    Duration patience() const { return m_patience; }

private:
    std::size_t m_company = 1;
    Duration m_patience{0};
};

} // namespace hubbub::server
