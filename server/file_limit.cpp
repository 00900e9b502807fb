// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/file_limit.h"

#include <algorithm>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace hubbub::server {

// More than anybody needs; macOS refuses "unlimited".
static constexpr std::size_t enough = 1'000'000;

std::size_t raiseFileLimit()
{
#if defined(__unix__) || defined(__APPLE__)
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return 256;
    }
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, enough);
    if (limit.rlim_cur > before && setrlimit(RLIMIT_NOFILE, &limit) != 0) {
        limit.rlim_cur = before;
    }
    return std::min(static_cast<std::size_t>(limit.rlim_cur), enough);
#else
    return enough;
#endif
}

} // namespace hubbub::server
