// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"
#include "core/store/size_store.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

#include <filesystem>

using namespace hubbub;
using namespace hubbub::protocol;
using namespace hubbub::store;
using namespace hubbub::test;

class StoreSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsSharedOutByWhatWasWritten()
    {
        TempLog file;
        LogWriter small(*file, "small");
        small.create("ann", "Small");
        small.post("ann", "hello");
        LogWriter large(*file, "large");
        large.create("ann", "Large");
        for (int i = 0; i < 300; ++i)
            large.post("ann", std::string(500, static_cast<char>('a' + i % 26)) + " and more");
        const Seq gone = large.post("ann", "to be deleted");
        large.add("ann", Deleted{gone});
        LogWriter empty(*file, "empty");
        SearchIndex index(*file);
        while (index.catchUp()) {
        }
        file.database->checkpoint(Database::Checkpoint::Emptying);

        const SizeStore sizes(*file);
        const auto rooms = sizes.rooms();
        QCOMPARE(rooms.size(), std::size_t(3));
        QCOMPARE(rooms.at(0).room.title.name, std::string("Large"));
        QCOMPARE(rooms.at(0).messages, std::int64_t(300));
        QCOMPARE(rooms.at(1).messages, std::int64_t(1));
        QCOMPARE(rooms.at(2).bytes, std::int64_t(0));
        QVERIFY(rooms.at(0).bytes > 300 * 500 && rooms.at(0).bytes > 100 * rooms.at(1).bytes);
        const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file.path));
        QCOMPARE(sizes.bytesInUse(), size);
        QVERIFY(rooms.at(0).bytes + rooms.at(1).bytes <= size);
        QVERIFY(rooms.at(0).bytes + rooms.at(1).bytes >= size - 2); // nothing is left out but what was rounded
    }

    void whatIsFreeCountsForNoRoom()
    {
        TempLog file;
        LogWriter writer(*file, "r");
        writer.create("ann");
        for (int i = 0; i < 300; ++i)
            writer.post("ann", std::string(500, 'x'));
        const std::int64_t before = SizeStore(*file).bytesInUse();
        Transaction transaction(*file);
        writer.log().resetRoom(room("r"), Epoch("f"));
        transaction.commit();
        QVERIFY(SizeStore(*file).bytesInUse() < before / 2);
    }
};

QTEST_GUILESS_MAIN(StoreSizeTest)
#include "store_size_test.moc"
