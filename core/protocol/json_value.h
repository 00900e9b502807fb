// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON as the codec sees it; private to core/protocol/codec_*.cpp.
namespace hubbub::protocol::json {

/// One value, with the members of an object in the order of the text and numbers that are no 64-bit integer word for word, so
/// that what this version does not understand can be written again as it came.
struct Value {
    enum class Type : std::uint8_t { Null, False, True, Integer, Number, String, Array, Object };

    Type type = Type::Null;
    std::int64_t integer = 0;
    std::string text; ///< of a String; the digits of a Number
    std::string key; ///< if this is a member of an object
    std::vector<Value> children; ///< items of an Array, members of an Object

    bool is(Type other) const { return type == other; }
    /// The member of an Object; nullptr if there is none or its value is null, which says the same in this protocol.
    Value *find(std::string_view name);
    const Value *find(std::string_view name) const;
};

/// Strict JSON: one value, nothing after it, valid UTF-8, no member twice, at most limits::jsonDepth containers in each other.
/// Otherwise nothing, and `why` says in English what was wrong. Never throws but std::bad_alloc.
std::optional<Value> parse(std::string_view bytes, std::string &why);

void writeText(std::string &out, std::string_view text); ///< quoted and escaped
void write(std::string &out, const Value &value);

/// Writes one object into a string, member by member. The functions carry the type in their name because a string literal would
/// rather become a bool than a string_view.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string &out) : m_out(out) { m_out += '{'; }
    ObjectWriter(const ObjectWriter &) = delete;
    ObjectWriter &operator=(const ObjectWriter &) = delete;
    ~ObjectWriter() { m_out += '}'; }

    /// Writes the key; the caller writes the value.
    std::string &value(std::string_view key);
    void text(std::string_view key, std::string_view value) { writeText(this->value(key), value); }
    void integer(std::string_view key, std::int64_t value);
    void boolean(std::string_view key, bool value) { this->value(key) += value ? "true" : "false"; }
    /// Members that are left out when they say nothing.
    void textIfAny(std::string_view key, std::string_view value);
    void integerIfAny(std::string_view key, std::int64_t value);
    void flag(std::string_view key, bool value);
    /// The members of an object that is JSON already.
    void spliced(std::string_view object);

    template<class List, class WriteItem>
    void list(std::string_view key, const List &items, WriteItem writeItem)
    {
        std::string &out = value(key);
        out += '[';
        bool first = true;
        for (const auto &item : items) {
            if (!first)
                out += ',';
            first = false;
            writeItem(out, item);
        }
        out += ']';
    }

private:
    std::string &m_out;
    bool m_first = true;
};

} // namespace hubbub::protocol::json
