// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace hubbub::http {

namespace {

constexpr std::array<std::pair<std::string_view, Method>, 7> methods{{{"GET", Method::Get},
                                                                      {"HEAD", Method::Head},
                                                                      {"POST", Method::Post},
                                                                      {"PUT", Method::Put},
                                                                      {"PATCH", Method::Patch},
                                                                      {"DELETE", Method::Delete},
                                                                      {"OPTIONS", Method::Options}}};

using Fault = std::optional<Refusal>;

std::size_t count(const std::vector<Field> &fields, std::string_view name)
{
    return static_cast<std::size_t>(
        std::count_if(fields.begin(), fields.end(), [name](const Field &f) { return f.name == name; }));
}

int hexOf(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool hasDots(std::string_view path)
{
    while (!path.empty()) {
        path.remove_prefix(1); // its slash
        const std::string_view part = path.substr(0, path.find('/'));
        if (part == "." || part == "..") {
            return true;
        }
        path.remove_prefix(part.size());
    }
    return false;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Fault readTarget(const std::string &target, Request &request)
{
    if (target.empty() || target.front() != '/') {
        return Refusal{Status::BadRequest, "The target of a request is a path."};
    }
    const std::string_view text = target;
    const auto question = text.find('?');
    if (question != std::string_view::npos) {
        request.query = text.substr(question + 1);
    }
    auto path = decodedPath(text.substr(0, question));
    if (!path) {
        return Refusal{Status::BadRequest, "The path could not be read."};
    }
    request.path = std::move(*path);
    return std::nullopt;
}

Fault readHost(const RawHead &head, Request &request)
{
    const std::size_t hosts = count(head.fields, "host");
    if (hosts == 0 && head.minor == 0) {
        return std::nullopt;
    }
    request.host = lowered(request.field("host"));
    if (hosts != 1 || !isHost(request.host)) {
        return Refusal{Status::BadRequest, "A request names one host."};
    }
    return std::nullopt;
}

Fault readFraming(const RawHead &head, Request &request)
{
    const std::size_t lengths = count(head.fields, "content-length");
    const std::size_t encodings = count(head.fields, "transfer-encoding");
    if (lengths > 1 || encodings > 1 || (lengths > 0 && encodings > 0) || (encodings > 0 && head.minor == 0)) {
        return Refusal{Status::BadRequest, "It is not clear where this request ends."};
    }
    if (encodings > 0) {
        if (lowered(request.field("transfer-encoding")) != "chunked") {
            return Refusal{Status::BadRequest, "Bodies are sent plainly or in chunks."};
        }
        request.framing = Request::Framing::Chunked;
    } else if (lengths > 0) {
        const std::string text = request.field("content-length");
        const auto read = std::from_chars(text.data(), text.data() + text.size(), request.length);
        if (!isNumber(text) || read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
            return Refusal{Status::BadRequest, "The length of the body could not be read."};
        }
        request.framing = request.length > 0 ? Request::Framing::Length : Request::Framing::None;
    }
    return std::nullopt;
}

Fault readExpectation(const RawHead &head, Request &request)
{
    if (!request.has("expect") || head.minor == 0) { // HTTP/1.0 knows none
        return std::nullopt;
    }
    if (lowered(request.field("expect")) != "100-continue") {
        return Refusal{Status::ExpectationFailed, "What was expected is not known here."};
    }
    request.expectsContinue = true;
    return std::nullopt;
}

} // namespace

std::optional<Method> methodOf(std::string_view text)
{
    const auto *const found = std::find_if(methods.begin(), methods.end(), [text](const auto &m) { return m.first == text; });
    return found == methods.end() ? std::nullopt : std::optional(found->second);
}

std::string_view textOf(Method method)
{
    return methods[static_cast<std::size_t>(method)].first;
}

std::string Request::field(std::string_view name) const
{
    std::string value;
    bool found = false;
    for (const Field &field : fields) {
        if (field.name == name) {
            value += std::exchange(found, true) ? ", " : "";
            value += field.value;
        }
    }
    return value;
}

bool Request::has(std::string_view name) const
{
    return count(fields, name) > 0;
}

base::Result<Request, Refusal> asRequest(RawHead head)
{
    const auto method = methodOf(head.method);
    if (!method) {
        return Refusal{Status::NotImplemented, "This method is not known here."};
    }
    Request request;
    request.method = *method;
    request.fields = std::move(head.fields);
    head.fields = request.fields;
    const auto fault = [&]() -> Fault {
        for (const auto &step : {readFraming, readHost, readExpectation}) {
            if (Fault found = step(head, request)) {
                return found;
            }
        }
        return readTarget(head.target, request);
    }();
    if (fault) {
        return *fault;
    }
    const std::string connection = request.field("connection");
    request.keepsAlive = head.minor > 0 && !lists(connection, "close");
    return request;
}

std::optional<std::string> decodedPath(std::string_view path)
{
    std::string out;
    out.reserve(path.size());
    for (std::size_t i = 0; i < path.size(); ++i) {
        char c = path[i];
        if (c == '%') {
            const int high = i + 2 < path.size() ? hexOf(path[i + 1]) : -1;
            const int low = i + 2 < path.size() ? hexOf(path[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return std::nullopt;
            }
            c = static_cast<char>(high * 16 + low);
            if (c == '/') {
                return std::nullopt;
            }
            i += 2;
        }
        if (static_cast<unsigned char>(c) < ' ' || c == 0x7f || c == '\\') {
            return std::nullopt;
        }
        out += c;
    }
    if (out.empty() || out.front() != '/' || hasDots(out)) {
        return std::nullopt;
    }
    return out;
}

bool isHost(std::string_view text)
{
    constexpr std::string_view inNames = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";
    constexpr std::string_view inIpv6 = "0123456789abcdefABCDEF:.";
    constexpr std::size_t longest = 253;
    std::size_t end = 0;
    if (text.starts_with('[')) {
        end = text.find(']');
        if (end == std::string_view::npos || end < 3
            || text.substr(1, end - 1).find_first_not_of(inIpv6) != std::string_view::npos) {
            return false;
        }
        ++end;
    } else {
        end = std::min(text.find_first_not_of(inNames), text.size());
    }
    if (end == 0 || end > longest) {
        return false;
    }
    const std::string_view port = text.substr(end);
    return port.empty() || (port.front() == ':' && port.size() <= 6 && isNumber(port.substr(1)));
}

} // namespace hubbub::http
