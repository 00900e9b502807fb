// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_views.h"

#include <map>

namespace hubbub::app {

/// Hits that come page by page from several servers, as one list with the newest first. A row is given out only when no server can
/// have a newer one any more.
class FoundGathering
{
public:
    /// The next page of its server.
    void add(FoundRows page);
    /// What can be given out by now, and was not yet.
    std::vector<FoundRow> take();
    /// The pages without which take() gives nothing more.
    std::vector<SearchWish> wanting() const;

private:
    struct Source {
        SearchWish next;
        bool more = false;
        std::vector<FoundRow> rows; ///< the newest last
    };
    Source *newest();

    std::map<int, Source> m_sources; ///< by the number of the server
};

} // namespace hubbub::app
