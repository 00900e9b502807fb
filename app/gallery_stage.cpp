// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_stage.h"

#include "core/markup/parse.h"

#include <QCoreApplication>
#include <QHoverEvent>

#include <algorithm>
#include <iterator>

namespace hubbub::app {
namespace {

constexpr base::Millis minute = 60'000;
constexpr base::Millis day = 24 * 60 * minute;
const std::string longName = "Konstantinopolitanische Dudelsackpfeifenmachergesellinnenversammlung am Donnerstag";

struct Person {
    const char *id;
    const char *name;
    protocol::Role role;
    protocol::Presence presence;
    int colour;
    bool bot = false;
};
constexpr Person people[] = {
    {"ada", "Ada Lovelace", protocol::Role::Owner, protocol::Presence::Online, 6},
    {"grace", "Grace Hopper", protocol::Role::Moderator, protocol::Presence::Online, 5},
    {"emmy", "Emmy Noether", protocol::Role::Member, protocol::Presence::Away, 0},
    {"fatima", "فاطمة الفهرية", protocol::Role::Member, protocol::Presence::Online, 2},
    {"gus", "Gus", protocol::Role::Guest, protocol::Presence::Offline, 0},
    {"weather", "Weather", protocol::Role::Member, protocol::Presence::Online, 0, true},
};

const Person *personOf(const std::string &id)
{
    const auto *person = std::find_if(std::begin(people), std::end(people), [&id](const Person &one) { return id == one.id; });
    return person == std::end(people) ? nullptr : person;
}

/// Rows of the invented room, in rising seq.
class Script
{
public:
    explicit Script(base::Millis begin) : m_at(begin) {}

    client::TimelineRow &say(const std::string &author, const std::string &text, base::Millis later = 7 * minute)
    {
        client::TimelineRow &row = m_rows.emplace_back();
        row.message.seq = static_cast<protocol::Seq>(m_rows.size());
        row.message.author = protocol::UserId{author};
        row.message.tag.bytes[15] = static_cast<std::uint8_t>(m_rows.size());
        row.message.at = m_at += later;
        row.message.text = text;
        row.marks = markup::parse(text);
        const Person *person = personOf(author);
        row.authorName = person == nullptr ? longName : person->name;
        row.authorColour = person == nullptr ? 0 : person->colour;
        row.authorIsBot = person != nullptr && person->bot;
        row.mine = author == "ada";
        return row;
    }
    std::vector<client::TimelineRow> take() { return std::move(m_rows); }

private:
    base::Millis m_at;
    std::vector<client::TimelineRow> m_rows;
};

std::vector<client::TimelineRow> conversation(base::Millis now)
{
    Script script(now - day - 200 * minute);
    script.say("gus", "Gus").message.kind = protocol::MessageKind::Join;
    script.say("grace", "Morning everyone. The projector in room 4 works again.");
    script.say("grace", "Someone had swapped the cable with the one from the attic.", minute);
    auto &liked =
        script.say("emmy", "That was me, sorry! I needed it for the telescope evening. We saw **Saturn** for ten minutes "
                           "before the clouds came in, and after that we mostly drank tea.");
    liked.message.reactions = {{"🪐", {protocol::UserId{"ada"}, protocol::UserId{"grace"}}}, {"🎉", {protocol::UserId{"gus"}}}};
    liked.message.pinned = true;
    script.say("fatima", "وأنا أيضًا، سأحضر الشاي");
    auto &answer = script.say("ada", "Thursday at nine. Can you bring the tripod?", day);
    answer.message.reply = 4;
    answer.replyAuthor = "Emmy Noether";
    answer.replyText = "That was me, sorry! I needed it for the telescope evening.";
    script.say("ada", "And a torch", minute).message.editSeq = 6;
    script.say("emmy", "@Ada Lovelace what do I run for the mount?").mentionsMe = true;
    script.say("grace", "This one:\n```sh\nmount --align polaris\n```\n> Point it north first.\n- the red cable\n- [the "
                        "manual](https://example.org/mount)");
    script.say("grace", "🔭", minute);
    script.say("gus", "").message.deleted = true;
    script.say("weather", "Clear from nine on, 4 °C, hardly any wind.");
    script.say("long", "A name that does not fit, and a word that does not either: " + std::string(90, 'w'));
    return script.take();
}

std::vector<client::TimelineRow> unsent(base::Millis now)
{
    Script script(now);
    script.say("ada", "This one waits for the connection.", 0).state = client::RowState::Sending;
    auto &failed = script.say("ada", "This one was refused.", minute);
    failed.state = client::RowState::Failed;
    failed.error = "muted";
    std::vector<client::TimelineRow> rows = script.take();
    for (client::TimelineRow &row : rows) {
        row.message.seq = 0;
        row.message.tag.bytes[0] = 1;
    }
    return rows;
}

std::vector<PersonView> everybody(base::Millis now)
{
    std::vector<PersonView> views;
    for (const Person &person : people) {
        PersonView view{person.id, person.name, person.role, person.presence, now - 90 * minute};
        view.self = views.empty();
        view.canModerate = !view.self;
        view.colour = person.colour;
        view.bot = person.bot;
        views.push_back(view);
    }
    views.push_back({"long", longName, protocol::Role::Member, protocol::Presence::Online, now});
    return views;
}

client::RoomView listed(const char *id, const std::string &name, protocol::Seq unread = 0)
{
    client::RoomView room;
    room.id = protocol::RoomId(id);
    room.name = name;
    room.joined = true;
    room.members = 5;
    room.head = room.serverHead = 40;
    room.read.seq = 40 - unread;
    room.read.unread = unread;
    return room;
}

RoomsView rooms()
{
    RoomsView view;
    view.self = protocol::UserId{"ada"};
    view.userName = "Ada Lovelace";
    view.serverName = "Observatory";
    client::RoomView lobby = listed("lobby", "Lobby");
    lobby.topic = "Telescope evenings, keys and cables";
    lobby.role = protocol::Role::Owner;
    lobby.choice.favourite = true;
    client::RoomView mentioned = listed("garden", "Garden", 3);
    mentioned.read.mentions = 2;
    client::RoomView muted = listed("feed", "Weather feed", 120);
    muted.choice.level = store::NotifyLevel::Muted;
    client::RoomView direct = listed("grace", "Grace Hopper", 1);
    direct.settings.preset = protocol::Preset::Direct;
    direct.with = protocol::UserId{"grace"};
    direct.withColour = personOf("grace")->colour;
    client::RoomView secret = listed("board", "Board");
    secret.settings.preset = protocol::Preset::Private;
    secret.hasDraft = true;
    client::RoomView other = listed("attic", "Attic");
    other.joined = false;
    other.topic = "What lies there, and whose it is";
    view.rooms = {lobby,  mentioned, listed("release", "Release 2", 12), muted, direct,
                  secret, other,     listed("long", longName, 4)};
    return view;
}

} // namespace

GalleryStage::GalleryStage(QObject *parent)
    : QObject(parent),
      m_session(std::make_unique<ClientSession>(SessionSetup{m_folder.path(), QStringLiteral("ws://gallery/ws"), {}, {}, {}})),
      m_app(m_folder.path(), m_clock, {}), m_desktop(m_folder.path(), *m_app.host(), *m_app.notifications()), m_devices(m_clock)
{
    m_app.room()->setSession(m_session.get());
    fillRoom();
    fillLists();
    fillDoctors();
    fillConnections();
}

GalleryStage::~GalleryStage()
{
    m_app.room()->setSession(nullptr);
}

void GalleryStage::fillRoom()
{
    const base::Millis now = m_clock.wallMs();
    RoomController &room = *m_app.room();
    m_app.place()->rooms()->show(rooms());
    m_app.place()->allRooms()->show(rooms());
    m_app.place()->profile()->show(QStringLiteral("Ada Lovelace"), personOf("ada")->colour);
    room.setSelf("ada");
    room.open(protocol::RoomId("lobby"));
    room.setTitle(m_app.place()->rooms()->find("lobby"));
    RoomOpening opening;
    opening.page.room = room.room();
    opening.page.rows = conversation(now);
    opening.pending = unsent(now);
    opening.firstUnread = 8;
    opening.people = everybody(now);
    Q_EMIT m_session->opened(opening);
    Q_EMIT m_session->typingChanged(room.room(), {"Emmy Noether"});
}

void GalleryStage::fillLists()
{
    const base::Millis now = m_clock.wallMs();
    m_app.places()->show({{1, QStringLiteral("a"), QStringLiteral("Observatory"), 2, true, true, true, true},
                          {2, QStringLiteral("b"), QStringLiteral("Kitchen"), 0, true, true, false, false},
                          {3, QStringLiteral("c"), QStringLiteral("Old attic"), 0, false, false, false, false}});
    using Trust = net::NearbyHost::Trust;
    m_app.finder()->hosts()->show(
        {{protocol::ServerId("n1"), "k1", "Observatory", "0.1.0", {{"192.0.2.1", 4826}}, Trust::Known, 3, "Lobby"},
         {protocol::ServerId("n2"), "k2", "Kitchen", "0.1.0", {{"192.0.2.2", 4826}}, Trust::Unknown, 1, "Tea"},
         {protocol::ServerId("n3"), "k3", "Observatory", "0.1.0", {{"192.0.2.3", 4826}}, Trust::OtherKey, 1, "Lobby"}});
    m_app.inbox()->mentions()->show({{1,
                                      {},
                                      "lobby",
                                      QStringLiteral("Lobby"),
                                      8,
                                      "emmy",
                                      QStringLiteral("Emmy Noether"),
                                      personOf("emmy")->colour,
                                      QStringLiteral("@Ada Lovelace what do I run for the mount?"),
                                      now,
                                      true}});
    net::Pin pin;
    pin.key.bytes.fill(0x5a);
    pin.addresses = {"192.0.2.1:4826"};
    pin.how = protocol::Trust::Invite;
    pin.at = now - day;
    pin.name = "Observatory";
    m_app.knownServers()->list()->show({pin});
    protocol::DevicesReply own;
    own.devices = {{protocol::DeviceId("d1"), "Laptop", 0, now, true, true},
                   {protocol::DeviceId("d2"), "Phone", 0, now - day, false, false}};
    m_devices.take(own);

    OperatingController &operating = *m_app.place()->operating();
    operating.setAllowed(true, QStringLiteral("ada"));
    protocol::UsersReply users;
    users.users = {{protocol::UserId("ada"), "Ada", now, 2, true, false, true},
                   {protocol::UserId("ben"), "Ben", now, 1, true},
                   {protocol::UserId("gus"), "Gus", now, 1, false, true, false, true},
                   {protocol::UserId("alerts"), "alerts", now, 1, false, false, false, false, false, true}};
    users.more = true;
    operating.take(users);
    protocol::RoomsReply rooms;
    rooms.rooms = {{protocol::RoomId("kitchen"), "Kitchen", {}, {}, 4'211, 12},
                   {protocol::RoomId("office"), "Office", {}, {}, 97, 3}};
    rooms.rooms[1].preset = protocol::Preset::Private;
    operating.take(rooms);
    protocol::TokensReply tokens{{}, true};
    tokens.tokens = {{protocol::DeviceId("t1"),
                      protocol::UserId("alerts"),
                      "alerts",
                      {protocol::Scope::Hook},
                      {protocol::RoomId("kitchen")},
                      protocol::UserId("ada"),
                      "Ada",
                      now - 9 * day,
                      0,
                      now - day},
                     {protocol::DeviceId("t2"),
                      protocol::UserId("deploy"),
                      "deploy",
                      {protocol::Scope::Read, protocol::Scope::Post},
                      {protocol::RoomId("kitchen"), protocol::RoomId("office")},
                      protocol::UserId("ben"),
                      "Ben",
                      now - 3 * day,
                      now + 87 * day,
                      now,
                      true}};
    operating.tokens()->takePage(tokens, {});
    protocol::StatsReply stats;
    stats.version = "0.1.0";
    stats.figures = {{protocol::FigureName("users"), 31},
                     {protocol::FigureName("online"), 12},
                     {protocol::FigureName("entries"), 4'308},
                     {protocol::FigureName("databaseBytes"), 3'145'728}};
    operating.take(stats);
}

void GalleryStage::fillDoctors()
{
    using Code = net::FindingCode;
    const QList<net::Finding> findings[] = {
        {{Code::PeerReached, net::Severity::Good, "Porch", "4826"}},
        {{Code::FirewallMayBlock, net::Severity::Warning, "ufw", "4826"}},
        {{Code::PeerSilent, net::Severity::Problem, "Porch", "4826"}},
    };
    for (const auto &found : findings) {
        m_doctors.push_back(std::make_unique<DoctorController>(*m_app.host()));
        m_doctors.back()->take(found);
    }
}

void GalleryStage::fillConnections()
{
    using Phase = client::Connection::Phase;
    const auto add = [this](Phase phase, client::Connection connection = {}, bool hasNetwork = true) {
        connection.phase = phase;
        connection.since = m_clock.steadyMs() - minute;
        auto &status = m_connections.emplace_back(std::make_unique<ConnectionStatus>(m_clock));
        status->setPlace(QStringLiteral("192.0.2.1:4826"), false, false);
        status->setHasNetwork(hasNetwork);
        status->show(connection);
    };
    add(Phase::Dialing);
    add(Phase::Dialing, {}, false);
    add(Phase::CatchingUp);
    m_connections.back()->setBehind(100'000);
    m_connections.back()->setBehind(37'600);
    client::Connection refused;
    refused.refusal = protocol::Error{protocol::ErrorCode::PasswordRequired, {}, 0};
    add(Phase::Refused, refused);
    client::Connection other;
    other.distrust = protocol::Distrust{protocol::Distrust::Why::WrongKey, "192.0.2.1:4826", {}, {}, {}};
    add(Phase::Refused, other);
}

QVariantList GalleryStage::doctors() const
{
    QVariantList all;
    for (const auto &doctor : m_doctors) {
        all << QVariant::fromValue(doctor.get());
    }
    return all;
}

QVariantList GalleryStage::connections() const
{
    QVariantList all;
    for (const auto &connection : m_connections) {
        all << QVariant::fromValue(connection.get());
    }
    return all;
}

void GalleryStage::hover(QQuickItem *item) const
{
    const QPointF middle(item->width() / 2, item->height() / 2);
    QHoverEvent enter(QEvent::HoverEnter, middle, item->mapToGlobal(middle), QPointF(-1, -1));
    QCoreApplication::sendEvent(item, &enter);
}

} // namespace hubbub::app
