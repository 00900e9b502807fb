// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/town.h"

#include "core/store/database.h"

#include <QtGlobal>

#include <iterator>
#include <limits>

namespace hubbub::test {

using namespace protocol;

namespace {

/// One thing that was said: where, by whom, how many minutes ago, and the name by which others refer to it.
struct Line {
    const char *room;
    const char *who;
    int age;
    const char *text;
    const char *mark = "";
    const char *answers = "";
};

/// Letters that carry marks on marks.
std::string towers(int letters)
{
    std::string all;
    for (int i = 0; i < letters; ++i) {
        all += static_cast<char>('a' + i);
        for (int mark = 0; mark < 7; ++mark) {
            all += mark % 2 == 0 ? "\u0301" : "\u0316";
        }
    }
    return all;
}

constexpr int day = 24 * 60;
constexpr Line script[] = {
    {"Book club", "Grace Hopper", 3 * day, "Chapter three, then. Who brings the tea?"},
    {"Book club", "Emmy Noether", 3 * day - 30, "I do. Thursday, then.", "Book club"},
    {"Lobby", "Grace Hopper", day + 95, "Morning everyone. The projector in room 4 works again 🎉", "projector"},
    {"Lobby", "Grace Hopper", day + 94, "Someone had swapped the cable with the one from the attic."},
    {"Lobby", "Emmy Noether", day + 80,
     "That was me, sorry! I needed it for the telescope evening. We saw **Saturn** for ten minutes before the clouds came in, "
     "and after "
     "that we mostly drank tea.",
     "saturn"},
    {"Lobby", "王贞仪", day + 71, "下次我也想看土星 🪐 星期四可以吗？"},
    {"Lobby", "فاطمة الفهرية", day + 60, "وأنا أيضًا، سأحضر الشاي"},
    {"Lobby", "Ada Lovelace", 58, "Thursday it is, if the sky stays clear.", "thursday"},
    {"Lobby", "Grace Hopper", 50, "Which evening was it again? I keep forgetting.", "which"},
    {"Lobby", "Ada Lovelace", 49, "Thursday at nine. Can you bring the tripod?", "tripod", "which"},
    {"Lobby", "Ada Lovelace", 48, "And a torch"},
    {"Lobby", "Grace Hopper", 40, "Yes, both. They are in the shed.", "shed", "tripod"},
    {"Lobby", "Emmy Noether", 35,
     "For the mount I use this:\n```sh\nmount --align polaris --slow\n```\nand then\n- point it north\n- tighten the *red* "
     "screw\n"
     "- read [the manual](https://example.org/mount)",
     "mount"},
    {"Lobby", "Weather", 30, "Clear from nine on, 4 °C, hardly any wind."},
    {"Lobby", "Benoit Mandelbrot", 22, "Hello! Is this where the telescope people meet?"},
    {"Lobby", "Grace Hopper", 21, "It is. Welcome, Benoit!", "welcome"},
    {"Lobby", "Emmy Noether", 9, "I bring the big flask, @Ada Lovelace brings the biscuits.", "biscuits"},
    {"Lobby", "Benoit Mandelbrot", 6, "🔭"},
    {"Garden", "Grace Hopper", 2 * day, "The beans are up. All eight rows!"},
    {"Garden", "Emmy Noether", 30, "Who has the key to the shed?"},
    {"Release 2", "Grace Hopper", 120, "Branch is cut, please only fixes from now on."},
    {"Release 2", "Emmy Noether", 12, "@Ada Lovelace one question about the pump"},
    {"News", "Grace Hopper", day, "The new door code is on the board in the hall."},
    {"News", "Grace Hopper", 70, "Heating works again. Thank you for the blankets.", "News"},
    {"Grace Hopper", "Grace Hopper", 44, "Do you still have my soldering iron?"},
    {"Grace Hopper", "Ada Lovelace", 43, "On my desk. Come by whenever you like."},
    {"Grace Hopper", "Grace Hopper", 42, "Tomorrow at lunch?"},
};

} // namespace

Town::Town()
    : m_host([] {
          server::HostOptions options;
          options.name = "Observatory";
          return options;
      }())
{
    m_host.start();
    talk();
    m_people.clear();
    m_host.stop();
    moveIntoThePast();
    letAdaRunTheServer();
    m_host.start();
    person("Grace Hopper");
    person("Emmy Noether").send(SetPresence{Presence::Away});
    person("فاطمة الفهرية");
    person("Weather");
    person("Ada Lovelace");
}

Town::~Town() = default;

QString Town::address() const
{
    return QStringLiteral("localhost:%1").arg(m_host.port());
}

QString Town::deviceCode()
{
    const auto reply = person("Ada Lovelace").ask(LinkDevice{});
    if (!reply || !std::holds_alternative<LinkReply>(*reply)) {
        qFatal("no code for another device");
    }
    return QString::fromStdString(std::get<LinkReply>(*reply).code);
}

TestPeer &Town::person(const std::string &name)
{
    auto &peer = m_people[name];
    if (!peer) {
        peer = std::make_unique<TestPeer>(std::hash<std::string>()(name));
        if (name == "Weather") {
            peer->useToken(m_weatherToken);
        }
        if (!peer->open(m_host.url()) || !peer->hello(name)) {
            qFatal("%s cannot come in", name.c_str());
        }
    }
    return *peer;
}

Seq Town::append(const std::string &who, const std::string &room, const Body &body)
{
    const auto reply = person(who).append(m_rooms.at(room), body);
    if (reply == 0) {
        qFatal("%s could not do what the script says in %s", who.c_str(), room.c_str());
    }
    return reply;
}

void Town::makeRoom(const std::string &owner, const std::string &name, const std::string &topic, Preset preset)
{
    m_rooms[name] = person(owner).makeRoom(name, topic, preset);
}

void Town::enter(const std::string &who, const std::string &room)
{
    m_ages[{room, append(who, room, Joined{})}] = 4 * day;
}

void Town::talk()
{
    makeRoom("Ada Lovelace", "Lobby", "Telescope evenings, keys and cables");
    makeRoom("Grace Hopper", "Garden", "Beans, tomatoes and the hose");
    makeRoom("Ada Lovelace", "Release 2", "Only fixes until Friday");
    makeRoom("Emmy Noether", "Book club", "Chapter three");
    makeRoom("Grace Hopper", "News", "What everybody should know", Preset::Announce);
    makeRoom("Ada Lovelace", "Board", "", Preset::Private);
    makeRoom("Benoit Mandelbrot", "Fractals", "How long is the coast?");
    for (const char *who : {"Grace Hopper", "Emmy Noether", "王贞仪", "فاطمة الفهرية", "Benoit Mandelbrot"}) {
        enter(who, "Lobby");
    }
    letTheWeatherIn();
    enter("Ada Lovelace", "Garden");
    enter("Emmy Noether", "Garden");
    enter("Grace Hopper", "Release 2");
    enter("Emmy Noether", "Release 2");
    enter("Ada Lovelace", "Book club");
    enter("Grace Hopper", "Book club");
    enter("Ada Lovelace", "News");
    m_ages[{"Lobby", append("Ada Lovelace", "Lobby", RoleSet{person("Grace Hopper").user(), Role::Moderator})}] = 4 * day;
    person("Ada Lovelace");
    m_rooms["Grace Hopper"] = person("Grace Hopper").openDirect("Ada Lovelace");
    for (const Line &line : script) {
        const Seq answered = *line.answers != '\0' ? m_marks.at(line.answers) : 0;
        const Seq seq = append(line.who, line.room, Posted{line.text, answered});
        m_ages[{line.room, seq}] = line.age;
        m_marks[line.mark] = seq;
    }
    append("Ada Lovelace", "Lobby",
           Edited{m_marks.at("tripod"), "Thursday at nine. Can you bring the tripod, and the red filter?"});
    append("Ada Lovelace", "Lobby", Pinned{m_marks.at("projector")});
    append("Grace Hopper", "Lobby", Pinned{m_marks.at("mount")});
    append("Grace Hopper", "Lobby", Reacted{m_marks.at("saturn"), "🪐"});
    append("Ada Lovelace", "Lobby", Reacted{m_marks.at("saturn"), "🪐"});
    append("Benoit Mandelbrot", "Lobby", Reacted{m_marks.at("saturn"), "😍"});
    append("Emmy Noether", "Lobby", Reacted{m_marks.at("welcome"), "👋"});
    TestPeer &ada = person("Ada Lovelace");
    ada.ask(MarkRead{m_rooms.at("Lobby"), m_marks.at("welcome")});
    for (const char *room : {"Book club", "News"}) {
        ada.ask(MarkRead{m_rooms.at(room), m_marks.at(room)});
    }
}

void Town::moveIntoThePast() const
{
    store::Database database((m_host.folder() + "/host/hub.db").toStdString(), store::Database::Access::ReadWrite);
    const base::Millis now = base::SystemClock().wallMs();
    for (const auto &[message, age] : m_ages) {
        for (const char *change :
             {"UPDATE entries SET at = ?3 WHERE seq = ?2 AND room_key = (SELECT key FROM rooms WHERE id = ?1)",
              "UPDATE messages SET at = ?3 WHERE seq = ?2 AND room_key = (SELECT key FROM rooms WHERE id = ?1)"}) {
            database.prepare(change)
                .bind(1, m_rooms.at(message.first).value)
                .bind(2, message.second)
                .bind(3, now - age * 60'000)
                .run();
        }
    }
}

void Town::letTheWeatherIn()
{
    const Seq before = std::prev(m_ages.upper_bound({"Lobby", std::numeric_limits<Seq>::max()}))->first.second;
    const auto reply = person("Ada Lovelace").ask(MakeToken{"Weather", {Scope::Read, Scope::Post}, {m_rooms.at("Lobby")}});
    if (!reply || !std::holds_alternative<MakeTokenReply>(*reply)) {
        qFatal("no token for the weather");
    }
    m_weatherToken = std::get<MakeTokenReply>(*reply).secret;
    m_ages[{"Lobby", before + 1}] = 4 * day; // the host lets it join
}

void Town::letAdaRunTheServer() const
{
    store::Database database((m_host.folder() + "/host/hub.db").toStdString(), store::Database::Access::ReadWrite);
    database.prepare("UPDATE accounts SET operator = 1 WHERE name = 'Ada Lovelace'").run();
}

void Town::letTheLongNamesIn()
{
    const std::string tower = "Zalgo " + towers(10);
    const std::string longName = "Dudelsackpfeifenmachergesellin A";
    for (const std::string &who : {longName, tower}) {
        append(who, "Lobby", Joined{});
        append(who, "Lobby", Posted{"A word without end: " + std::string(150, 'w') + " and a name that has none either.", 0});
    }
    append(longName, "Lobby", Posted{tower + " said so.", append(tower, "Lobby", Posted{tower + " " + tower, 0})});
    const std::string room = "Versammlung der Dudelsackpfeifer";
    makeRoom("Ada Lovelace", room,
             "Everything that has to be said about pipes, reeds, bags, drones, chanters and the neighbours' patience");
    makeRoom("Ada Lovelace", tower, tower);
}

void Town::say(const std::string &who, const std::string &room, const std::string &text)
{
    append(who, room, Posted{text, 0});
}

void Town::startTyping(const std::string &who, const std::string &room)
{
    person(who).send(SetTyping{m_rooms.at(room), true});
}

} // namespace hubbub::test
