// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/banner_board.h"

#include <memory>

namespace hubbub::app::desktop {

/// Plays the two sounds of the window.
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;
    /// Returns at once. Nothing is heard where there is nothing to play it on.
    virtual void play(notify::BannerBoard::Sound sound) = 0;
};

/// By Qt Multimedia; where the program was built without it, null. Needs a Qt application.
std::unique_ptr<SoundPlayer> makeSoundPlayer();

} // namespace hubbub::app::desktop
