// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/mutations.h"

#include "core/protocol/codec.h"

#include <map>
#include <set>
#include <utility>

namespace hubbub::test {

namespace {

using namespace hubbub::protocol;

/// The append in a client's frame, if it is one.
std::optional<std::pair<Request, Append>> appendIn(std::string_view bytes)
{
    const auto frame = decodeClientFrame(bytes);
    const auto *request = frame.ok() ? std::get_if<Request>(&frame.value()) : nullptr;
    const auto *append = request ? std::get_if<Append>(&request->body) : nullptr;
    return append ? std::optional(std::pair(*request, *append)) : std::nullopt;
}

std::optional<Entries> entriesIn(std::string_view bytes)
{
    if (bytes.find("\"method\":\"entries\"") == std::string_view::npos)
        return std::nullopt;
    const auto frame = decodeServerFrame(bytes, [](const RequestId &) { return std::string_view{}; });
    const auto *entries = frame.ok() ? std::get_if<Entries>(&frame.value()) : nullptr;
    return entries ? std::optional(*entries) : std::nullopt;
}

/// A server that takes every retry for something new: the second time a tag comes, the log gets it under another one, which the
/// readers see as the original.
class ForgottenTags : public Mutation
{
public:
    std::vector<std::string> toServer(const std::string &, server::SessionId, std::string_view bytes) override
    {
        auto found = appendIn(bytes);
        if (!found || !isForgotten(found->second.tag))
            return {std::string(bytes)};
        Tag other = found->second.tag;
        other.bytes[8] = static_cast<std::uint8_t>(++m_count);
        other.bytes[9] ^= static_cast<std::uint8_t>(m_count >> 8);
        m_originals[other] = found->second.tag;
        found->second.tag = other;
        found->first.body = found->second;
        return {encode(ClientFrame{found->first})};
    }
    std::vector<std::string> toClient(const std::string &, server::SessionId, std::string_view bytes) override
    {
        auto entries = entriesIn(bytes);
        if (!entries)
            return {std::string(bytes)};
        for (Entry &entry : entries->entries)
            entry.tag = original(entry.tag);
        return {encode(ServerFrame{*entries})};
    }
    Tag original(const Tag &tag) const override
    {
        const auto found = m_originals.find(tag);
        return found == m_originals.end() ? tag : found->second;
    }

protected:
    virtual bool isForgotten(const Tag &tag) { return !m_seen.insert(tag).second; }

private:
    std::set<Tag> m_seen;
    std::map<Tag, Tag> m_originals;
    unsigned m_count = 0;
};

/// The same, but a server remembers the tags of its own life: they were only in memory.
class TagsInMemory final : public ForgottenTags
{
public:
    void serverStarted() override { ++m_life; }

protected:
    bool isForgotten(const Tag &tag) override { return m_lives.emplace(tag, m_life).first->second != m_life; }

private:
    std::map<Tag, int> m_lives;
    int m_life = 0;
};

/// A client that takes whatever comes and moves its cursor there: where entries are missing it is given blanks, so that to it
/// nothing is.
class GapsAccepted final : public Mutation
{
public:
    std::vector<std::string> toServer(const std::string &device, server::SessionId, std::string_view bytes) override
    {
        const auto frame = decodeClientFrame(bytes);
        const auto *request = frame.ok() ? std::get_if<Request>(&frame.value()) : nullptr;
        if (const auto *follow = request ? std::get_if<Follow>(&request->body) : nullptr) {
            for (const Cursor &cursor : follow->rooms)
                m_cursors[{device, cursor.room}] = cursor.after.value_or(0);
        }
        return {std::string(bytes)};
    }
    std::vector<std::string> toClient(const std::string &device, server::SessionId, std::string_view bytes) override
    {
        auto entries = entriesIn(bytes);
        if (!entries || entries->entries.empty())
            return {std::string(bytes)};
        Seq &cursor = m_cursors[{device, entries->room}];
        std::vector<Entry> whole;
        for (Seq seq = cursor + 1; seq < entries->entries.front().seq; ++seq) {
            Tag blank;
            blank.bytes[0] = 1;
            blank.bytes[14] = static_cast<std::uint8_t>(seq >> 8);
            blank.bytes[15] = static_cast<std::uint8_t>(seq);
            whole.push_back({seq, UserId{"nobody"}, blank, 0, UnknownBody{"blank", "{}"}});
        }
        whole.insert(whole.end(), entries->entries.begin(), entries->entries.end());
        cursor = std::max(cursor, whole.back().seq);
        entries->entries = std::move(whole);
        return {encode(ServerFrame{*entries})};
    }

private:
    std::map<std::pair<std::string, RoomId>, Seq> m_cursors;
};

/// A server that sends one page and forgets that there are more.
class OnePageOnly final : public Mutation
{
public:
    bool passesDrained() override { return false; }
};

/// A client that sends what it wrote once, over the link it has then, and never again.
class SentOnce final : public Mutation
{
public:
    std::vector<std::string> toServer(const std::string &, server::SessionId wire, std::string_view bytes) override
    {
        const auto found = appendIn(bytes);
        if (found && m_wires.emplace(found->second.tag, wire).first->second != wire)
            return {};
        return {std::string(bytes)};
    }

private:
    std::map<Tag, server::SessionId> m_wires;
};

/// A client that does not know its own entry when it comes back: on the way to the one who wrote it, the tag is another.
class OwnEntriesUnknown final : public Mutation
{
public:
    std::vector<std::string> toServer(const std::string &device, server::SessionId, std::string_view bytes) override
    {
        if (const auto found = appendIn(bytes))
            m_senders[found->second.tag] = device;
        return {std::string(bytes)};
    }
    std::vector<std::string> toClient(const std::string &device, server::SessionId, std::string_view bytes) override
    {
        auto entries = entriesIn(bytes);
        if (!entries)
            return {std::string(bytes)};
        for (Entry &entry : entries->entries) {
            const auto sender = m_senders.find(entry.tag);
            if (sender != m_senders.end() && sender->second == device)
                entry.tag.bytes[15] ^= 0xff;
        }
        return {encode(ServerFrame{*entries})};
    }

private:
    std::map<Tag, std::string> m_senders;
};

template<class Kind>
std::unique_ptr<Mutation> make()
{
    return std::make_unique<Kind>();
}

} // namespace

const std::vector<Ingredient> &ingredients()
{
    static const std::vector<Ingredient> all{
        {"tag memory", "a retry is taken for something new", make<ForgottenTags>, {"S2", "S12"}},
        {"tags rebuilt from the log", "tags are forgotten when the server restarts", make<TagsInMemory>, {"S2", "S12"}},
        {"gap refusal", "a client takes entries behind a hole", make<GapsAccepted>, {"S5"}},
        {"next page", "catching up ends after one page", make<OnePageOnly>, {"QUIET", "S11"}},
        {"outbox re-send", "what got no reply is not sent again", make<SentOnce>, {"S11"}},
        {"settle on apply", "the own entry does not settle what is pending", make<OwnEntriesUnknown>, {"QUIET"}},
    };
    return all;
}

} // namespace hubbub::test
