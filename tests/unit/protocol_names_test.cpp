// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/entry.h"
#include "core/protocol/error_code.h"
#include "core/protocol/ids.h"

#include <QTest>

#include <set>

using namespace hubbub::protocol;

class ProtocolNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreShortWords()
    {
        QVERIFY(isIdText("a"));
        QVERIFY(isIdText("Az09_-"));
        QVERIFY(isIdText(std::string(64, 'x')));
        QVERIFY(!isIdText(""));
        QVERIFY(!isIdText(std::string(65, 'x')));
        QVERIFY(!isIdText("a b"));
        QVERIFY(!isIdText("a/b"));
        QVERIFY(!isIdText("ä"));
        QVERIFY(!isIdText(std::string("a\0b", 3)));
    }

    void everyErrorHasItsOwnNameAndNumber()
    {
        std::set<std::string_view> names;
        std::set<int> numbers;
        for (int i = 0; i <= static_cast<int>(ErrorCode::ReadOnly); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY(names.insert(nameOf(code)).second);
            QVERIFY(numbers.insert(jsonRpcNumber(code)).second);
            QVERIFY(errorCodeNamed(nameOf(code)) == code);
        }
        QVERIFY(!errorCodeNamed("no_such_error"));
        QVERIFY(!errorCodeNamed(""));
    }

    void waitingHelpsOnlyAgainstTemporaryErrors()
    {
        for (const auto code : {ErrorCode::Flood, ErrorCode::Busy, ErrorCode::Stopping, ErrorCode::ReadOnly, ErrorCode::Internal,
                                ErrorCode::Full, ErrorCode::TooManySessions})
            QVERIFY(isTemporary(code));
        for (const auto code : {ErrorCode::NotMember, ErrorCode::TagConflict, ErrorCode::TextTooLong, ErrorCode::InvalidParams})
            QVERIFY(!isTemporary(code));
    }

    void closeCodesTellWhetherToComeBack()
    {
        for (const int code : {0, 1000, 1001, 1006, 1009, 1012, 4000, 4003, 4004, 4499, 5000})
            QVERIFY(mayReturnAfter(static_cast<std::uint16_t>(code)));
        for (const int code : {4500, 4501, 4502, 4503, 4999})
            QVERIFY(!mayReturnAfter(static_cast<std::uint16_t>(code)));
    }

    void aRetryAsksForTheSame()
    {
        QVERIFY(asksForTheSame(Posted{"a", 1}, Posted{"a", 1}));
        QVERIFY(!asksForTheSame(Posted{"a", 1}, Posted{"b", 1}));
        QVERIFY(!asksForTheSame(Posted{"a", 1}, Posted{"a", 2}));
        QVERIFY(!asksForTheSame(Posted{"a", 0}, Edited{1, "a"}));
        // The host fills in names, and a person may have renamed between two tries.
        QVERIFY(asksForTheSame(Joined{"Ann"}, Joined{""}));
        QVERIFY(asksForTheSame(Created{"r", "t", "Ann"}, Created{"r", "t", ""}));
        QVERIFY(!asksForTheSame(Created{"r", "t", "Ann"}, Created{"r", "", "Ann"}));
    }
};

QTEST_GUILESS_MAIN(ProtocolNamesTest)
#include "protocol_names_test.moc"
