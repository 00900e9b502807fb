// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/json_value.h"

#include "core/protocol/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <limits>

namespace hubbub::protocol::json {

namespace {

/// Members of a usual object: growing to this in steps would move each of them several times.
constexpr std::size_t usualChildren = 8;

/// Builds a Value from the tokens of nlohmann's parser. Returning false ends the parse.
class Builder
{
public:
    explicit Builder(std::string &why) : m_why(why) {}
    Value take() { return std::move(m_root); }

    bool null()
    {
        add(Value::Type::Null);
        return true;
    }
    bool boolean(bool value)
    {
        add(value ? Value::Type::True : Value::Type::False);
        return true;
    }
    bool number_integer(std::int64_t value)
    {
        add(Value::Type::Integer).integer = value;
        return true;
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return number_integer(static_cast<std::int64_t>(value));
        add(Value::Type::Number).text = std::to_string(value);
        return true;
    }
    bool number_float(double, const std::string &digits)
    {
        add(Value::Type::Number).text = digits;
        return true;
    }
    bool string(std::string &text)
    {
        add(Value::Type::String).text = std::move(text);
        return true;
    }
    bool binary(std::vector<std::uint8_t> &) { return fail("binary"); } // not in JSON
    bool start_object(std::size_t) { return open(Value::Type::Object); }
    bool start_array(std::size_t) { return open(Value::Type::Array); }
    bool key(std::string &text)
    {
        m_key = std::move(text);
        return true;
    }
    bool end_object()
    {
        const bool unique = keysDiffer(*m_open.back());
        m_open.pop_back();
        return unique || fail("a member occurs twice");
    }
    bool end_array()
    {
        m_open.pop_back();
        return true;
    }
    template<class Exception>
    bool parse_error(std::size_t position, const std::string &, const Exception &)
    {
        return fail("no JSON at byte " + std::to_string(position));
    }

private:
    bool fail(std::string why)
    {
        m_why = std::move(why);
        return false;
    }

    Value &add(Value::Type type)
    {
        Value *value = &m_root;
        if (!m_open.empty()) {
            std::vector<Value> &siblings = m_open.back()->children;
            if (siblings.empty())
                siblings.reserve(usualChildren);
            value = &siblings.emplace_back();
            if (m_open.back()->is(Value::Type::Object))
                value->key = std::move(m_key);
        }
        value->type = type;
        return *value;
    }

    bool open(Value::Type type)
    {
        if (m_open.size() >= static_cast<std::size_t>(limits::jsonDepth))
            return fail("nested too deeply");
        m_open.push_back(&add(type)); // stays valid: only the innermost container grows
        return true;
    }

    static bool keysDiffer(const Value &object)
    {
        const auto &members = object.children;
        if (members.size() <= 12) {
            for (std::size_t i = 1; i < members.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    if (members[i].key == members[j].key)
                        return false;
                }
            }
            return true;
        }
        std::vector<std::string_view> keys(members.size());
        std::transform(members.begin(), members.end(), keys.begin(), [](const Value &v) { return std::string_view(v.key); });
        std::sort(keys.begin(), keys.end());
        return std::adjacent_find(keys.begin(), keys.end()) == keys.end();
    }

    Value m_root;
    std::vector<Value *> m_open;
    std::string m_key;
    std::string &m_why;
};

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void writeEscaped(std::string &out, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        out += "\\u00";
        out += digits[(c >> 4) & 0xf];
        out += digits[c & 0xf];
    }
}

void writeInteger(std::string &out, std::int64_t value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

} // namespace

const Value *Value::find(std::string_view name) const
{
    const auto member = std::find_if(children.begin(), children.end(), [name](const Value &v) { return v.key == name; });
    return is(Type::Object) && member != children.end() && !member->is(Type::Null) ? &*member : nullptr;
}

Value *Value::find(std::string_view name)
{
    return const_cast<Value *>(std::as_const(*this).find(name));
}

std::optional<Value> parse(std::string_view bytes, std::string &why)
{
    Builder builder(why);
    if (!nlohmann::json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &builder))
        return std::nullopt;
    return builder.take();
}

void writeText(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out.append(text, plain, i - plain);
        writeEscaped(out, text[i]);
        plain = i + 1;
    }
    out.append(text, plain);
    out += '"';
}

static void writeChildren(std::string &out, const Value &container, bool withKeys)
{
    bool first = true;
    for (const Value &child : container.children) {
        if (!first)
            out += ',';
        first = false;
        if (withKeys) {
            writeText(out, child.key);
            out += ':';
        }
        write(out, child); // as deep as parse() lets values be
    }
}

void write(std::string &out, const Value &value)
{
    switch (value.type) {
    case Value::Type::Null:
        out += "null";
        return;
    case Value::Type::False:
        out += "false";
        return;
    case Value::Type::True:
        out += "true";
        return;
    case Value::Type::Integer:
        writeInteger(out, value.integer);
        return;
    case Value::Type::Number:
        out += value.text;
        return;
    case Value::Type::String:
        writeText(out, value.text);
        return;
    case Value::Type::Array:
        out += '[';
        writeChildren(out, value, false);
        out += ']';
        return;
    case Value::Type::Object:
        out += '{';
        writeChildren(out, value, true);
        out += '}';
        return;
    }
}

std::string &ObjectWriter::value(std::string_view key)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    writeText(m_out, key);
    m_out += ':';
    return m_out;
}

void ObjectWriter::integer(std::string_view key, std::int64_t value)
{
    writeInteger(this->value(key), value);
}

void ObjectWriter::textIfAny(std::string_view key, std::string_view value)
{
    if (!value.empty())
        text(key, value);
}

void ObjectWriter::integerIfAny(std::string_view key, std::int64_t value)
{
    if (value != 0)
        integer(key, value);
}

void ObjectWriter::flag(std::string_view key, bool value)
{
    if (value)
        boolean(key, true);
}

void ObjectWriter::spliced(std::string_view object)
{
    assert(object.size() >= 2 && object.front() == '{' && object.back() == '}');
    const std::string_view members = object.substr(1, object.size() - 2);
    if (members.empty())
        return;
    if (!m_first)
        m_out += ',';
    m_first = false;
    m_out += members;
}

} // namespace hubbub::protocol::json
