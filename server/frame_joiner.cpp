// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/frame_joiner.h"

#include <algorithm>

namespace hubbub::server {

SharedBytes FrameJoiner::joined(std::span<const SharedBytes> frames)
{
    if (frames.size() == 1) {
        return frames.front();
    }
    if (!std::equal(frames.begin(), frames.end(), m_frames.begin(), m_frames.end())) {
        std::size_t size = 0;
        for (const SharedBytes &frame : frames) {
            size += frame->size();
        }
        std::string bytes;
        bytes.reserve(size);
        for (const SharedBytes &frame : frames) {
            bytes += *frame;
        }
        m_frames.assign(frames.begin(), frames.end());
        m_bytes = std::make_shared<const std::string>(std::move(bytes));
    }
    return m_bytes;
}

void FrameJoiner::forget()
{
    m_frames.clear();
    m_bytes.reset();
}

} // namespace hubbub::server
