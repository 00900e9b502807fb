// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exposition.h"

#include <array>
#include <charconv>

namespace hubbub::http {

namespace {

std::string numberText(double value)
{
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), written.ptr};
}

std::string escaped(std::string_view value)
{
    std::string out;
    for (const char c : value) {
        if (c == '\\' || c == '"') {
            out += '\\';
        }
        out += c == '\n' ? std::string("\\n") : std::string(1, c);
    }
    return out;
}

std::string_view nameOf(Exposition::Kind kind)
{
    switch (kind) {
    case Exposition::Kind::Counter:
        return "counter";
    case Exposition::Kind::Gauge:
        return "gauge";
    case Exposition::Kind::Histogram:
        return "histogram";
    }
    return "untyped";
}

} // namespace

void Exposition::begin(std::string_view name, Kind kind, std::string_view help)
{
    m_name = name;
    m_text += "# HELP " + m_name + ' ';
    m_text += help;
    m_text += "\n# TYPE " + m_name + ' ';
    m_text += nameOf(kind);
    m_text += '\n';
}

void Exposition::sample(double value, const Labels &labels)
{
    line({}, labels, numberText(value));
}

void Exposition::sample(std::uint64_t value, const Labels &labels)
{
    line({}, labels, std::to_string(value));
}

void Exposition::histogram(const std::vector<double> &bounds, const std::vector<std::uint64_t> &counts, double sum)
{
    std::uint64_t soFar = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        soFar += counts[i];
        const std::string bound = i < bounds.size() ? numberText(bounds[i]) : "+Inf";
        line("_bucket", {{"le", bound}}, std::to_string(soFar));
    }
    line("_sum", {}, numberText(sum));
    line("_count", {}, std::to_string(soFar));
}

void Exposition::line(std::string_view suffix, const Labels &labels, const std::string &value)
{
    m_text += m_name;
    m_text += suffix;
    if (!labels.empty()) {
        char before = '{';
        for (const auto &[name, text] : labels) {
            m_text += before;
            m_text += name;
            m_text += "=\"" + escaped(text) + '"';
            before = ',';
        }
        m_text += '}';
    }
    m_text += ' ' + value + '\n';
}

} // namespace hubbub::http
