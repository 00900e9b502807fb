// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/http/field.h"
#include "server/http/status.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hubbub::http {

/// The bytes of an answer, which are sent piece by piece, as fast as they are read.
class Body
{
public:
    Body() = default;
    /// Keeps the text.
    explicit Body(std::string text) : m_kept(std::make_shared<const std::string>(std::move(text))), m_bytes(*m_kept) {}
    /// Of bytes that live as long as the program.
    static Body constant(std::string_view bytes);

    std::string_view bytes() const { return m_bytes; }
    /// A part of it, without a copy.
    Body part(std::size_t first, std::size_t count) const;

private:
    std::shared_ptr<const std::string> m_kept;
    std::string_view m_bytes;
};

class Feed;

struct Response {
    Status status = Status::Ok;
    std::vector<Field> fields; ///< without those of the connection and of the body's length
    Body body;
    bool closes = false; ///< no further request is read after it
    std::shared_ptr<Feed> feed{}; ///< in the place of the body: what comes to be as time goes by, until it ends; closes
};

/// How a response goes out.
struct Sending {
    base::Millis wallMs = 0;
    bool closes = false;
    bool headOnly = false; ///< answers HEAD: the body is told, not sent
};

/// The whole head, with the empty line.
std::string headOf(const Response &response, const Sending &sending);

/// `Sun, 06 Nov 1994 08:49:37 GMT`
std::string httpDate(base::Millis wallMs);

/// A sentence in plain text.
Response sentenceOf(Status status, std::string_view sentence);
inline Response responseOf(const Refusal &refusal)
{
    return sentenceOf(refusal.status, refusal.sentence);
}

/// A whole response with its body, after which the connection ends, for where no request is read.
std::string onlyAnswer(const Refusal &refusal, base::Millis wallMs);

} // namespace hubbub::http
