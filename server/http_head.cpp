// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_head.h"

#include "core/net/address.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace hubbub::server {

namespace {

struct Field {
    std::string name; // lower case
    std::string_view value; // without blanks at the ends
};

struct Head {
    std::string_view method;
    std::string_view path; // without the query
    std::vector<Field> fields;
};

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) {
        return {};
    }
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

// RFC 9112 lets nobody put a blank or a control character here; who does hopes that two readers see two different things.
bool isFieldName(std::string_view text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) { return c <= ' ' || c == 0x7f; });
}

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
}

std::string_view takeLine(std::string_view &rest)
{
    const auto end = rest.find("\r\n");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    return line;
}

std::optional<Head> parseHead(std::string_view text)
{
    Head head;
    const std::string_view request = takeLine(text);
    const auto first = request.find(' ');
    const auto last = request.rfind(' ');
    if (first == std::string_view::npos || last <= first || !request.substr(last + 1).starts_with("HTTP/1.")) {
        return std::nullopt;
    }
    head.method = request.substr(0, first);
    head.path = request.substr(first + 1, last - first - 1);
    head.path = head.path.substr(0, head.path.find('?'));
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || !isFieldName(line.substr(0, colon)) || hasControl(line)) {
            return std::nullopt;
        }
        head.fields.push_back({lowered(line.substr(0, colon)), trimmed(line.substr(colon + 1))});
    }
    return head;
}

// The first bytes of anything else than HTTP/1 (a TLS hello, random noise) need no deadline to be recognised.
bool mayBeHttp(std::string_view bytes)
{
    return bytes.empty() || (bytes.front() >= 'A' && bytes.front() <= 'Z');
}

HeadVerdict refused(int status, std::string_view statusText, std::string_view sentence)
{
    return {HeadVerdict::Kind::Refused, httpAnswer(status, statusText, sentence)};
}

HeadVerdict judge(const Head &head)
{
    bool upgrades = false;
    for (const Field &field : head.fields) {
        upgrades = upgrades || (field.name == "upgrade" && lowered(field.value).find("websocket") != std::string::npos);
        // Browsers send the origin of the page that dials and cannot be kept from it: no page is allowed here.
        if (field.name == "origin" && !field.value.empty()) {
            return refused(403, "Forbidden", "Web pages may not connect to this server.");
        }
    }
    if (head.path != net::socketPath) {
        return refused(404, "Not Found", "This is a Hubbub server; its WebSocket is at /ws.");
    }
    if (!upgrades) {
        return refused(404, "Not Found", "This is a Hubbub server; connect with a chat client instead of a browser.");
    }
    if (head.method != "GET") {
        return refused(400, "Bad Request", "A WebSocket begins with GET.");
    }
    return {HeadVerdict::Kind::WebSocket, {}};
}

} // namespace

HeadVerdict judgeHead(std::string_view bytes)
{
    if (!mayBeHttp(bytes)) {
        return refused(400, "Bad Request", "This is not HTTP.");
    }
    const auto end = bytes.substr(0, headBytes).find("\r\n\r\n");
    if (end == std::string_view::npos) {
        if (bytes.size() >= headBytes) {
            return refused(431, "Request Header Fields Too Large", "The request head is too long.");
        }
        return {};
    }
    const std::optional<Head> head = parseHead(bytes.substr(0, end));
    return head ? judge(*head) : refused(400, "Bad Request", "The request could not be read.");
}

std::string httpAnswer(int status, std::string_view statusText, std::string_view sentence)
{
    std::string text = "HTTP/1.1 " + std::to_string(status) + " ";
    text.append(statusText);
    text += "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " + std::to_string(sentence.size() + 1);
    text += "\r\nConnection: close\r\n\r\n";
    text.append(sentence);
    text += '\n';
    return text;
}

} // namespace hubbub::server
