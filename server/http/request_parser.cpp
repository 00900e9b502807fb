// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_parser.h"

#include <algorithm>
#include <utility>

#ifdef HUBBUB_LLHTTP
#include <llhttp.h>
#else
#include <http_parser.h>
#endif

namespace hubbub::http {

#ifdef HUBBUB_LLHTTP
using Parser = llhttp_t;
using Settings = llhttp_settings_t;
#else
using Parser = http_parser;
using Settings = http_parser_settings;
#endif

struct RequestParser::Library {
    Parser parser{};
    RawHead head;
    std::string *body = nullptr;
    State state = State::Head;
    bool isInValue = false; // the newest piece of a field was one of its value
    bool isChunked = false;
    bool endsLine = false; // for the library, the newest byte of the framing ended a line
    std::uint64_t dataLeft = 0; // of the body, or of this chunk
    std::size_t framing = 0;
    char before = 0; // the byte of the framing before the one that is being read

    static Library &of(Parser *from) { return *static_cast<Library *>(from->data); }
    static const Settings &settings();
    static int completed(Parser *from);

    void begin();
    /// How many bytes the library took; breaks where it complains.
    std::size_t execute(std::string_view bytes);
    void addName(std::string_view piece);
    void addValue(std::string_view piece);
    void readFraming(char byte);
};

#ifdef HUBBUB_LLHTTP

void RequestParser::Library::begin()
{
    llhttp_init(&parser, HTTP_REQUEST, &settings());
    parser.data = this;
}

int RequestParser::Library::completed(Parser *)
{
    return HPE_PAUSED; // what follows is the next request's
}

std::size_t RequestParser::Library::execute(std::string_view bytes)
{
    const auto error = llhttp_execute(&parser, bytes.data(), bytes.size());
    if (error == HPE_OK) {
        return bytes.size();
    }
    if (error != HPE_PAUSED && error != HPE_PAUSED_UPGRADE) {
        state = State::Broken;
    }
    return static_cast<std::size_t>(llhttp_get_error_pos(&parser) - bytes.data());
}

static std::string methodIn(const Parser &parser)
{
    return llhttp_method_name(static_cast<llhttp_method_t>(parser.method));
}

#else

void RequestParser::Library::begin()
{
    http_parser_init(&parser, HTTP_REQUEST);
    parser.data = this;
}

int RequestParser::Library::completed(Parser *from)
{
    http_parser_pause(from, 1); // what follows is the next request's
    return 0;
}

std::size_t RequestParser::Library::execute(std::string_view bytes)
{
    const std::size_t taken = http_parser_execute(&parser, &settings(), bytes.data(), bytes.size());
    const auto error = HTTP_PARSER_ERRNO(&parser);
    if (error != HPE_OK && error != HPE_PAUSED) {
        state = State::Broken;
    }
    return taken;
}

static std::string methodIn(const Parser &parser)
{
    return http_method_str(static_cast<http_method>(parser.method));
}

#endif

const Settings &RequestParser::Library::settings()
{
    static const Settings all = [] {
        Settings set{};
        set.on_url = [](Parser *from, const char *at, std::size_t size) {
            of(from).head.target.append(at, size);
            return 0;
        };
        set.on_header_field = [](Parser *from, const char *at, std::size_t size) {
            of(from).addName({at, size});
            return 0;
        };
        set.on_header_value = [](Parser *from, const char *at, std::size_t size) {
            of(from).addValue({at, size});
            return 0;
        };
        set.on_body = [](Parser *from, const char *at, std::size_t size) {
            of(from).body->append(at, size);
            return 0;
        };
        set.on_headers_complete = [](Parser *from) {
            of(from).state = State::Body;
            return 0;
        };
        set.on_chunk_header = [](Parser *from) {
            of(from).endsLine = true;
            of(from).dataLeft = from->content_length;
            return 0;
        };
        set.on_chunk_complete = [](Parser *from) {
            of(from).endsLine = true;
            return 0;
        };
        set.on_message_complete = [](Parser *from) {
            of(from).endsLine = true;
            of(from).state = State::Done;
            return completed(from);
        };
        return set;
    }();
    return all;
}

void RequestParser::Library::addName(std::string_view piece)
{
    if (state != State::Head) { // a trailer: a field that nobody has judged
        state = State::Broken;
        return;
    }
    if (std::exchange(isInValue, false) || head.fields.empty()) {
        head.fields.emplace_back();
    }
    head.fields.back().name += lowered(piece);
}

void RequestParser::Library::addValue(std::string_view piece)
{
    if (state != State::Head || head.fields.empty()) {
        state = State::Broken;
        return;
    }
    isInValue = true;
    head.fields.back().value += piece;
}

void RequestParser::Library::readFraming(char byte)
{
    ++framing;
    endsLine = false;
    execute({&byte, 1});
    const bool isBreak = before == '\r' && byte == '\n';
    if ((endsLine || before == '\r' || byte == '\n') && !isBreak) {
        state = State::Broken;
    }
    before = byte;
}

RequestParser::RequestParser() : m_library(std::make_unique<Library>())
{
    m_library->begin();
}

RequestParser::~RequestParser() = default;
RequestParser::RequestParser(RequestParser &&) noexcept = default;
RequestParser &RequestParser::operator=(RequestParser &&) noexcept = default;

std::optional<RawHead> RequestParser::readHead(std::string_view head)
{
    Library &library = *m_library;
    const std::size_t taken = library.execute(head);
    if (taken != head.size() || library.state == State::Head || library.state == State::Broken) {
        library.state = State::Broken;
        return std::nullopt;
    }
    library.head.method = methodIn(library.parser);
    library.head.minor = library.parser.http_minor;
    for (Field &field : library.head.fields) {
        field.value = trimmed(field.value);
        library.isChunked = library.isChunked || field.name == "transfer-encoding";
    }
    library.dataLeft = library.isChunked || library.state == State::Done ? 0 : library.parser.content_length;
    return std::exchange(library.head, {});
}

std::size_t RequestParser::readBody(std::string_view bytes, std::string &body)
{
    Library &library = *m_library;
    library.body = &body;
    std::size_t taken = 0;
    while (taken < bytes.size() && library.state == State::Body) {
        if (library.dataLeft == 0) {
            library.readFraming(bytes[taken++]);
            continue;
        }
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(library.dataLeft, bytes.size() - taken));
        taken += library.execute(bytes.substr(taken, size));
        library.dataLeft -= size;
    }
    return taken;
}

RequestParser::State RequestParser::state() const
{
    return m_library->state;
}

std::size_t RequestParser::framingBytes() const
{
    return m_library->framing;
}

} // namespace hubbub::http
