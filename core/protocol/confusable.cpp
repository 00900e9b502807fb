// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/confusable.h"

#include "core/protocol/text.h"

#include <unicode/unistr.h>
#include <unicode/uspoof.h>

#include <memory>

namespace hubbub::protocol {

namespace {

struct CloseChecker {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

/// Null if ICU has no data. Threads may share it, because nobody changes it.
const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, CloseChecker> one = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, CloseChecker> opened(uspoof_open(&status));
        if (U_FAILURE(status))
            opened.reset();
        return opened;
    }();
    return one.get();
}

} // namespace

std::string nameSkeleton(std::string_view name)
{
    if (!checker())
        return nameKey(name);
    UErrorCode status = U_ZERO_ERROR;
    const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
    icu::UnicodeString skeleton;
    uspoof_getSkeletonUnicodeString(checker(), 0, wide, skeleton, &status);
    if (U_FAILURE(status))
        return nameKey(name);
    std::string out;
    skeleton.toUTF8String(out);
    return nameKey(out);
}

} // namespace hubbub::protocol
