// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace hubbub::http {

namespace {

bool hasLength(Status status)
{
    return status != Status::NoContent && status != Status::NotModified;
}

void addField(std::string &head, std::string_view name, std::string_view value)
{
    head.append(name);
    head += ": ";
    head.append(value);
    head += "\r\n";
}

} // namespace

Body Body::constant(std::string_view bytes)
{
    Body body;
    body.m_bytes = bytes;
    return body;
}

Body Body::part(std::size_t first, std::size_t count) const
{
    Body body = *this;
    body.m_bytes = m_bytes.substr(first, count);
    return body;
}

std::string headOf(const Response &response, const Sending &sending)
{
    std::string head = "HTTP/1.1 " + std::to_string(static_cast<int>(response.status)) + " ";
    head.append(reasonOf(response.status));
    head += "\r\n";
    addField(head, "Date", httpDate(sending.wallMs));
    for (const Field &field : response.fields) {
        addField(head, field.name, field.value);
    }
    addField(head, "X-Content-Type-Options", "nosniff");
    if (hasLength(response.status) && !response.feed) {
        addField(head, "Content-Length", std::to_string(response.body.bytes().size()));
    }
    if (sending.closes) {
        addField(head, "Connection", "close");
    }
    head += "\r\n";
    return head;
}

std::string httpDate(base::Millis wallMs)
{
    using namespace std::chrono;
    constexpr std::array<const char *, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const sys_time<milliseconds> moment{milliseconds(wallMs)};
    const auto day = floor<std::chrono::days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(moment - day));
    std::array<char, 64> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT", days[weekday(day).c_encoding()],
                      static_cast<unsigned>(date.day()), months[static_cast<unsigned>(date.month()) - 1],
                      static_cast<int>(date.year()), static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(size)};
}

Response sentenceOf(Status status, std::string_view sentence)
{
    std::string text(sentence);
    text += '\n';
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}}, Body(std::move(text)), false};
}

std::string onlyAnswer(const Refusal &refusal, base::Millis wallMs)
{
    const Response response = responseOf(refusal);
    std::string text = headOf(response, {wallMs, true, false});
    text.append(response.body.bytes());
    return text;
}

} // namespace hubbub::http
