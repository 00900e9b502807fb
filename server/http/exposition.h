// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hubbub::http {

/// Figures in the text format of Prometheus (exposition format 0.0.4).
class Exposition
{
public:
    using Labels = std::vector<std::pair<std::string_view, std::string_view>>;
    enum class Kind { Counter, Gauge, Histogram };

    static constexpr std::string_view contentType = "text/plain; version=0.0.4; charset=utf-8";

    /// Begins a family; its samples follow. `help` is one line.
    void begin(std::string_view name, Kind kind, std::string_view help);
    void sample(double value, const Labels &labels = {});
    void sample(std::uint64_t value, const Labels &labels = {});
    /// Those of a histogram: `counts` has one more than `bounds`, each without those before it.
    void histogram(const std::vector<double> &bounds, const std::vector<std::uint64_t> &counts, double sum);

    const std::string &text() const { return m_text; }

private:
    void line(std::string_view suffix, const Labels &labels, const std::string &value);

    std::string m_name;
    std::string m_text;
};

} // namespace hubbub::http
