// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sound_player.h"

#ifdef HUBBUB_HAS_SOUND
#include <QSoundEffect>
#include <QUrl>
#endif

namespace hubbub::app::desktop {

#ifdef HUBBUB_HAS_SOUND

namespace {

class EffectPlayer final : public SoundPlayer
{
public:
    void play(notify::BannerBoard::Sound sound) override
    {
        using Sound = notify::BannerBoard::Sound;
        if (sound == Sound::None) {
            return;
        }
        // Made when it is needed: whoever never hears one does not open a sound device.
        std::unique_ptr<QSoundEffect> &effect = sound == Sound::Mention ? m_mention : m_message;
        if (!effect) {
            effect = std::make_unique<QSoundEffect>();
            effect->setSource(QUrl(sound == Sound::Mention ? QStringLiteral("qrc:/sounds/mention.wav")
                                                           : QStringLiteral("qrc:/sounds/message.wav")));
        }
        effect->play();
    }

private:
    std::unique_ptr<QSoundEffect> m_message;
    std::unique_ptr<QSoundEffect> m_mention;
};

} // namespace

std::unique_ptr<SoundPlayer> makeSoundPlayer()
{
    return std::make_unique<EffectPlayer>();
}

#else

std::unique_ptr<SoundPlayer> makeSoundPlayer()
{
    return nullptr;
}

#endif

} // namespace hubbub::app::desktop
