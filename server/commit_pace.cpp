// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/commit_pace.h"

#include <algorithm>

namespace hubbub::server {

void CommitPace::committed(std::size_t jobs, Duration took, std::size_t most)
{
    m_company = std::clamp<std::size_t>(jobs, 1, most);
    m_patience = m_company == 1 ? Duration(0) : std::clamp(took, Duration(0), longest);
}

} // namespace hubbub::server
