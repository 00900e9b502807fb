// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace hubbub::base {

/// What a successful step returns when it has nothing to say.
struct Done {
    bool operator==(const Done &) const = default;
};

/// A value or the reason why there is none. For what a peer or a user did wrong: answered, never thrown.
/// (A failing disk is thrown as store::StoreError; a bug of our own is an assert.)
template<class T, class E>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(E error) : m_content(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Precondition: ok().
    const T &value() const &
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }
    T &value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }

    /// Precondition: !ok().
    const E &error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, E> m_content;
};

} // namespace hubbub::base
