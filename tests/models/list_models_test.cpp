// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/member_list_model.h"
#include "app/room_filter_model.h"
#include "app/room_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

namespace hubbub::test {

using app::MemberListModel;
using app::PersonView;
using app::RoomFilterModel;
using app::RoomListModel;
using app::RoomsView;

namespace {

client::RoomView room(const std::string &id, const std::string &name, bool joined = true, std::int64_t unread = 0,
                      std::int64_t mentions = 0)
{
    client::RoomView view;
    view.id = protocol::RoomId{id};
    view.name = name;
    view.joined = joined;
    view.read.unread = unread;
    view.read.mentions = mentions;
    return view;
}

PersonView person(const std::string &id, const std::string &name, protocol::Presence presence)
{
    PersonView view;
    view.id = id;
    view.name = name;
    view.presence = presence;
    return view;
}

QStringList names(const QAbstractItemModel &model, int role)
{
    QStringList list;
    for (int i = 0; i < model.rowCount(); ++i) {
        list << model.index(i, 0).data(role).toString();
    }
    return list;
}

} // namespace

class ListModelsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinedRoomsByName()
    {
        RoomListModel model(RoomListModel::Scope::Joined);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(RoomsView{{room("1", "Kitchen"), room("2", "Attic"), room("3", "Cellar", false)}, {}, {}, {}});
        QCOMPARE(names(model, RoomListModel::NameRole), (QStringList{"Attic", "Kitchen"}));
        RoomListModel all(RoomListModel::Scope::All);
        all.show(RoomsView{{room("1", "Kitchen"), room("3", "Cellar", false, 5)}, {}, {}, {}});
        QCOMPARE(names(all, RoomListModel::NameRole), (QStringList{"Cellar", "Kitchen"}));
        QCOMPARE(all.index(0).data(RoomListModel::UnreadRole).toInt(), 0);
    }

    void onlyWhatChangedIsTold()
    {
        RoomListModel model(RoomListModel::Scope::Joined);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(RoomsView{{room("1", "A"), room("2", "B"), room("3", "C")}, {}, {}, {}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.show(RoomsView{{room("1", "A", true, 3, 1), room("2", "B"), room("3", "C")}, {}, {}, {}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.totalMentions(), 1);
        QCOMPARE(moved.count(), 0);
        model.show(RoomsView{{room("1", "Z"), room("2", "B")}, {}, {}, {}});
        QCOMPARE(names(model, RoomListModel::NameRole), (QStringList{"B", "Z"}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 0);
    }

    void neighboursForTheKeys()
    {
        RoomListModel model(RoomListModel::Scope::Joined);
        client::RoomView muted = room("4", "D", true, 2);
        muted.choice.level = store::NotifyLevel::Muted;
        model.show(RoomsView{{room("1", "A", true, 1), room("2", "B"), room("3", "C", true, 2), muted}, {}, {}, {}});
        QCOMPARE(names(model, RoomListModel::NameRole), (QStringList{"A", "C", "B", "D"}));
        QCOMPARE(model.neighbour("1", 1), QStringLiteral("3"));
        QCOMPARE(model.neighbour("1", -1), QString());
        QCOMPARE(model.neighbour("", 1), QStringLiteral("1"));
        QCOMPARE(model.neighbour("2", -1, true), QStringLiteral("3"));
        QCOMPARE(model.neighbour("3", 1, true), QString()); // a muted one is not worth a stop
    }

    void favouritesThenUnreadThenTheRestThenMuted()
    {
        client::RoomView favourite = room("f", "Zoo");
        favourite.choice.favourite = true;
        client::RoomView muted = room("m", "Attic", true, 5, 5);
        muted.choice.level = store::NotifyLevel::Muted;
        client::RoomView direct = room("d", "Ben", true, 1);
        direct.settings.preset = protocol::Preset::Direct;
        RoomListModel model(RoomListModel::Scope::Joined);
        model.show(RoomsView{{room("1", "Cellar"), muted, room("2", "Garden", true, 4), direct, favourite}, {}, {}, {}});
        QCOMPARE(names(model, RoomListModel::NameRole), (QStringList{"Zoo", "Ben", "Garden", "Cellar", "Attic"}));
        QCOMPARE(model.totalMentions(), 1); // the direct message
        QCOMPARE(model.index(4).data(RoomListModel::ForMeRole).toInt(), 0);
        QVERIFY(model.index(4).data(RoomListModel::FaintRole).toBool());
        QCOMPARE(model.index(4).data(RoomListModel::LevelRole).toString(), QStringLiteral("muted"));
        QCOMPARE(model.index(1).data(RoomListModel::LevelRole).toString(), QStringLiteral("everything"));
        QCOMPARE(model.index(2).data(RoomListModel::LevelRole).toString(), QStringLiteral("mentions"));
    }

    void theOpenRoomStaysWhereItStands()
    {
        RoomListModel model(RoomListModel::Scope::Joined);
        const auto show = [&](std::int64_t a, std::int64_t b, std::int64_t c) {
            model.show(RoomsView{{room("a", "A", true, a), room("b", "B", true, b), room("c", "C", true, c)}, {}, {}, {}});
            return names(model, RoomListModel::NameRole);
        };
        QCOMPARE(show(0, 0, 3), (QStringList{"C", "A", "B"}));
        model.hold("c");
        QCOMPARE(show(0, 0, 0), (QStringList{"C", "A", "B"})); // it was read
        QCOMPARE(show(0, 1, 0), (QStringList{"B", "C", "A"}));
        model.hold("a");
        QCOMPARE(names(model, RoomListModel::NameRole), (QStringList{"B", "A", "C"}));
        QCOMPARE(show(7, 1, 0), (QStringList{"B", "A", "C"})); // and what comes to it is read at once
    }

    void draftsAreMarked()
    {
        client::RoomView written = room("1", "A");
        written.hasDraft = true;
        RoomListModel model(RoomListModel::Scope::Joined);
        model.show(RoomsView{{written, room("2", "B")}, {}, {}, {}});
        QVERIFY(model.index(0).data(RoomListModel::DraftRole).toBool());
        QVERIFY(!model.index(1).data(RoomListModel::DraftRole).toBool());
    }

    void switcherPutsUnreadFirst()
    {
        RoomListModel rooms(RoomListModel::Scope::Joined);
        rooms.show(RoomsView{{room("1", "Alpha"), room("2", "Beta", true, 1), room("3", "Gamma", true, 2, 1)}, {}, {}, {}});
        RoomFilterModel filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setRooms(&rooms);
        QCOMPARE(names(filter, RoomListModel::NameRole), (QStringList{"Gamma", "Beta", "Alpha"}));
        filter.setFilter("AL");
        QCOMPARE(names(filter, RoomListModel::NameRole), QStringList{"Alpha"});
    }

    void switcherFindsRoomsByTheirServer()
    {
        RoomListModel rooms(RoomListModel::Scope::Everywhere);
        const auto row = [](const char *name, int place, const char *server) {
            app::RoomRow one;
            one.id = name;
            one.name = QString::fromUtf8(name);
            one.place = place;
            one.placeTitle = QString::fromUtf8(server);
            return one;
        };
        rooms.showRows({row("Lobby", 1, "Home"), row("Lobby", 2, "Observatory"), row("Garden", 2, "Observatory")});
        RoomFilterModel filter;
        filter.setRooms(&rooms);
        filter.setFilter("obs ");
        QCOMPARE(names(filter, RoomListModel::NameRole), (QStringList{"Garden", "Lobby"}));
        filter.setFilter("lob obs");
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data(RoomListModel::PlaceRole).toInt(), 2);
        filter.setFilter("lob nowhere");
        QCOMPARE(filter.rowCount(), 0);
    }

    void membersByPresenceThenName()
    {
        MemberListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using protocol::Presence;
        model.show(
            {person("1", "Zoe", Presence::Online), person("2", "Ada", Presence::Offline), person("3", "Ben", Presence::Online)});
        QCOMPARE(names(model, MemberListModel::NameRole), (QStringList{"Ben", "Zoe", "Ada"}));
        QCOMPARE(model.onlineCount(), 2);
        model.show({person("1", "Zoe", Presence::Offline), person("2", "Ada", Presence::Online)});
        QCOMPARE(names(model, MemberListModel::NameRole), (QStringList{"Ada", "Zoe"}));
        QCOMPARE(names(model, MemberListModel::PresenceRole), (QStringList{"online", "offline"}));
    }

    void membersTellWhatMayBeDoneWithThem()
    {
        MemberListModel model;
        PersonView ben = person("1", "Ben", protocol::Presence::Online);
        ben.role = protocol::Role::Guest;
        ben.muted = true;
        ben.canModerate = true;
        model.show({ben});
        QCOMPARE(model.index(0).data(MemberListModel::RoleRole).toString(), QStringLiteral("guest"));
        QVERIFY(!model.index(0).data(MemberListModel::RoleNameRole).toString().isEmpty());
        QVERIFY(model.index(0).data(MemberListModel::MutedRole).toBool());
        QVERIFY(model.index(0).data(MemberListModel::CanModerateRole).toBool());
        QVERIFY(!model.index(0).data(MemberListModel::BotRole).toBool());
        ben.bot = true;
        model.show({ben});
        QVERIFY(model.index(0).data(MemberListModel::BotRole).toBool());
        ben.muted = false;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.show({ben});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.index(0).data(MemberListModel::MutedRole).toBool());
    }

    void roomsTellWhoTheyAreFor()
    {
        RoomListModel model(RoomListModel::Scope::All);
        client::RoomView direct = room("a", "Ben");
        direct.settings.preset = protocol::Preset::Direct;
        client::RoomView closed = room("b", "Board");
        closed.settings.preset = protocol::Preset::Private;
        model.show({{direct, closed}, {}, {}, {}});
        QCOMPARE(names(model, RoomListModel::PresetRole), (QStringList{"direct", "private"}));
    }
};

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::ListModelsTest)
#include "list_models_test.moc"
