// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/outlet.h"

#include <span>
#include <vector>

namespace hubbub::server {

/// Makes one piece of bytes of several frames. The members of a room mostly wait for the same frames, so the newest piece is kept and
/// given to all of them. One per IO thread.
class FrameJoiner
{
public:
    /// `frames` holds at least one; one alone is given back as it is.
    SharedBytes joined(std::span<const SharedBytes> frames);
    /// At the end of a turn, so that nothing is kept for nobody.
    void forget();

private:
    std::vector<SharedBytes> m_frames;
    SharedBytes m_bytes;
};

} // namespace hubbub::server
