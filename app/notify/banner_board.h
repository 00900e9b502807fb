// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/banner.h"
#include "core/base/clock.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace hubbub::app::notify {

/// Which banners stand at the moment. One for each room, which a further message of that room changes; a burst changes it once in
/// a while and not with every message; and when many rooms speak, one banner for all of them. Everything that should happen on
/// the screen comes out of take(), in order.
class BannerBoard
{
public:
    enum class Sound { None, Message, Mention };
    struct Show {
        Banner banner;
        Sound sound = Sound::None; ///< a burst makes one
        bool operator==(const Show &) const = default;
    };
    struct Close {
        QString key;
        bool operator==(const Close &) const = default;
    };
    using Step = std::variant<Show, Close>;

    static constexpr base::Millis gather = 2'000; ///< at most one change of a banner within this
    static constexpr base::Millis soundPause = 3'000; ///< at most one sound within this
    static constexpr std::size_t mostRooms = 3; ///< with a banner of their own

    explicit BannerBoard(const base::Clock &clock) : m_clock(clock) {}

    /// For banners from now on.
    void setHidden(bool hidden) { m_hidden = hidden; }
    /// A post that disturbs() said yes to.
    void arrived(const News &news);
    /// The user has read this room up to here, wherever that was.
    void read(const Place &place, protocol::Seq upTo);
    /// The banner went away by itself or by hand; what comes next makes a new one.
    void gone(const QString &key);
    /// The server is not connected any more.
    void forget(const QString &server);
    void clear();

    std::vector<Step> take();
    base::Millis nextDeadline() const; ///< Clock::steadyMs(); a far future if nothing waits
    void tick();

private:
    struct Waiting {
        std::vector<protocol::Seq> seqs; ///< in rising order
        News newest;
    };
    void show();
    void closeStanding();
    Banner summary() const;
    Sound soundNow();

    const base::Clock &m_clock;
    bool m_hidden = false;
    std::map<Place, Waiting> m_rooms;
    std::vector<Place> m_changed; ///< wait to be shown
    bool m_summed = false;
    bool m_summaryChanged = false;
    Sound m_wantedSound = Sound::None;
    std::optional<base::Millis> m_sounded;
    std::map<QString, base::Millis> m_standing; ///< by key: when it was shown or changed
    Place m_newest; ///< the room that spoke last
    std::vector<Step> m_steps;
};

} // namespace hubbub::app::notify
