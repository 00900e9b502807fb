// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/frames.h"
#include "core/protocol/json_value.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::protocol::json {

// One overload per type of member. False if the value is not of that type or out of its range. Strings are moved out.
bool read(Value &value, std::string &out);
bool read(Value &value, bool &out);
bool read(Value &value, std::int64_t &out); ///< 0 … limits::maxInteger: nothing in the protocol is negative
bool read(Value &value, int &out);
bool read(Value &value, Tag &out);
bool read(Value &value, Role &out);
bool read(Value &value, Preset &out);
bool read(Value &value, BanScope &out);
bool read(Value &value, Presence &out);
bool read(Value &value, HistoryVerb &out);
bool read(Value &value, MessageKind &out);
bool read(Value &value, Scopes &out); ///< words that are not known are left out
bool read(Value &value, std::vector<RoomId> &out);

bool readIdText(Value &value, std::string &out);
template<class Kind>
bool read(Value &value, Id<Kind> &out)
{
    return readIdText(value, out.value);
}
template<class T>
bool read(Value &value, std::optional<T> &out)
{
    return read(value, out.emplace());
}

/// Takes the members out of one object and remembers the first that was missing or wrong; what nobody asks for is ignored.
class Fields
{
public:
    explicit Fields(Value &object) : m_object(object)
    {
        if (!object.is(Value::Type::Object))
            m_fault = "not an object";
    }

    bool ok() const { return m_fault.empty(); }
    const std::string &fault() const { return m_fault; }

    template<class T>
    void need(std::string_view key, T &out)
    {
        Value *member = present(key);
        if (!member)
            fail(key, " is missing");
        else if (!read(*member, out))
            fail(key, " is wrong");
    }
    template<class T>
    void want(std::string_view key, T &out)
    {
        Value *member = present(key);
        if (member && !read(*member, out))
            fail(key, " is wrong");
    }
    /// A list of objects; readItem(Fields &, T &) fills in one.
    template<class T, class ReadItem>
    void list(std::string_view key, std::vector<T> &out, ReadItem readItem)
    {
        Value *member = present(key);
        if (!member)
            return fail(key, " is missing");
        if (!member->is(Value::Type::Array))
            return fail(key, " is not a list");
        out.reserve(member->children.size());
        for (Value &item : member->children) {
            Fields fields(item);
            if (fields.ok())
                readItem(fields, out.emplace_back());
            if (!fields.ok())
                return fail(key, ": " + fields.fault());
        }
    }
    /// An object whose keys are ids.
    template<class Kind, class T>
    void map(std::string_view key, std::map<Id<Kind>, T> &out)
    {
        Value *member = present(key);
        if (!member)
            return fail(key, " is missing");
        if (!member->is(Value::Type::Object))
            return fail(key, " is not an object");
        for (Value &item : member->children) {
            if (!isIdText(item.key) || !read(item, out[Id<Kind>(item.key)]))
                return fail(key, " is wrong");
        }
    }
    template<class Kind, class T>
    void wantMap(std::string_view key, std::map<Id<Kind>, T> &out)
    {
        if (present(key))
            map(key, out);
    }
    void fail(std::string_view key, std::string_view what)
    {
        if (ok())
            m_fault = std::string(key).append(what);
    }
    Value &object() { return m_object; }

private:
    /// Nothing after the first fault.
    Value *present(std::string_view key) { return ok() ? m_object.find(key) : nullptr; }

    Value &m_object;
    std::string m_fault;
};

} // namespace hubbub::protocol::json
