// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/uuid.h"
#include "core/roomlog/room_state.h"
#include "core/roomlog/rules.h"
#include "tests/support/fake_clock.h"
#include "tests/support/history_checker.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <iterator>

using namespace hubbub;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

const RoomId lab{"lab"};
const Epoch first{"e1"};
const UserId ann{"ann"};
const UserId bob{"bob"};

/// Writes a small history in which everything is right: ann makes a room, bob joins, both write, bob is cut off and resumes, ann
/// crashes and comes back, bob leaves in the end, and ann's copy equals the log.
class Story
{
public:
    Story() { tell(); }

    std::vector<Event> events;

    void add(EventKind kind, const std::string &client, const std::function<void(Event &)> &fill = {})
    {
        Event event;
        event.kind = kind;
        event.t = m_clock.steadyMs();
        event.client = client;
        if (fill)
            fill(event);
        events.push_back(std::move(event));
        m_clock.advance(10);
    }

    Tag send(const std::string &client, const Body &body)
    {
        const Tag tag = base::Uuid::makeV7(m_clock, m_random);
        add(EventKind::Send, client, [&](Event &event) {
            event.room = std::holds_alternative<Created>(body) ? RoomId{} : lab;
            event.entry.tag = tag;
            event.entry.body = body;
        });
        return tag;
    }

    /// The host appends it and answers.
    void append(const std::string &client, const UserId &author, const Tag &tag, const Body &body)
    {
        const Entry entry{static_cast<Seq>(m_log.size()) + 1, author, tag, m_clock.wallMs(), body};
        m_log.push_back(entry);
        add(EventKind::Ack, client, [&](Event &event) {
            event.room = lab;
            event.epoch = first;
            event.entry.tag = tag;
            event.entry.seq = entry.seq;
        });
    }

    void post(const std::string &client, const UserId &author, const Body &body)
    {
        append(client, author, send(client, body), body);
    }

    void receiveUpTo(const std::string &client, Seq seq)
    {
        for (Seq &next = m_next[client]; next < seq; ++next) {
            add(EventKind::Receive, client, [&](Event &event) {
                event.room = lab;
                event.epoch = first;
                event.entry = m_log[static_cast<std::size_t>(next)];
            });
        }
    }

    void at(EventKind kind, const std::string &client, Seq seq, const std::string &note = {})
    {
        add(kind, client, [&](Event &event) {
            event.room = lab;
            event.epoch = first;
            event.entry.seq = seq;
            event.note = note;
        });
    }

    void note(EventKind kind, const std::string &client, const UserId &user, const std::string &text)
    {
        add(kind, client, [&](Event &event) {
            event.user = user;
            event.note = text;
        });
    }

    std::string fold() const
    {
        roomlog::RoomState state;
        for (const Entry &entry : m_log)
            roomlog::fold(entry, state);
        std::vector<Member> present;
        for (const Member &member : state.members()) {
            if (member.present)
                present.push_back(member);
        }
        return foldText(state.title(), present, state.messages());
    }

private:
    void tell()
    {
        note(EventKind::Hello, "ann-1", ann, {});
        note(EventKind::Hello, "bob-1", bob, {});
        post("ann-1", ann, Created{"Lab", "", "Ann"});
        post("bob-1", bob, Joined{"Bob"});
        receiveUpTo("ann-1", 2);
        note(EventKind::Presence, "bob-1", ann, "online");
        post("ann-1", ann, Posted{"one", 0});
        post("bob-1", bob, Posted{"two", 0});
        receiveUpTo("bob-1", 3);
        at(EventKind::Read, "bob-1", 2);
        at(EventKind::Fault, "bob-1", 0, "cut");
        at(EventKind::Resume, "bob-1", 3);
        receiveUpTo("bob-1", 4);
        at(EventKind::CaughtUp, "bob-1", 4);
        at(EventKind::Read, "bob-1", 4);
        const Tag refused = send("bob-1", Edited{3, "not mine"});
        add(EventKind::Nak, "bob-1", [&](Event &event) {
            event.room = lab;
            event.entry.tag = refused;
            event.note = "not_allowed";
        });
        note(EventKind::Hello, "bob-1", bob, {});
        note(EventKind::Presence, "bob-1", ann, "online");
        at(EventKind::Fault, "ann-1", 0, "crash");
        m_clock.advance(3'000);
        note(EventKind::Presence, "bob-1", ann, "offline");
        m_clock.advance(20'000);
        post("bob-1", bob, Left{});
        receiveUpTo("bob-1", 5);
        at(EventKind::Fault, "", 0, "healed");
        note(EventKind::Hello, "ann-1", ann, {});
        at(EventKind::Resume, "ann-1", 2);
        post("ann-1", ann, Reacted{3, "+1", true});
        receiveUpTo("ann-1", 6);
        m_clock.advance(40'000);
        at(EventKind::End, "ann-1", 0);
        for (const Entry &entry : m_log) {
            add(EventKind::LogEntry, {}, [&](Event &event) {
                event.room = lab;
                event.epoch = first;
                event.entry = entry;
            });
        }
        at(EventKind::Copy, "ann-1", 6, fold());
    }

    FakeClock m_clock;
    base::SeededRandom m_random{1};
    std::vector<Entry> m_log;
    std::map<std::string, Seq> m_next;
};

History historyOf(const std::vector<Event> &events)
{
    History history;
    for (const Event &event : events)
        history.add(event);
    return history;
}

using Wanted = std::function<bool(const Event &)>;

Wanted isKind(EventKind kind, const std::string &client = {}, Seq seq = 0)
{
    return [=](const Event &event) {
        return event.kind == kind && (client.empty() || event.client == client) && (seq == 0 || event.entry.seq == seq);
    };
}

/// The first such event. The story has it, or the test is wrong.
std::vector<Event>::iterator find(Story &story, const Wanted &wanted)
{
    const auto found = std::find_if(story.events.begin(), story.events.end(), wanted);
    if (found == story.events.end())
        qFatal("the story has no such event");
    return found;
}

/// One thing that goes wrong, and the rule that must tell.
struct Plant {
    const char *rule;
    const char *name;
    std::function<void(Story &)> change;
};

void dropSeqFromLog(Story &story)
{
    story.events.erase(find(story, isKind(EventKind::LogEntry, {}, 5)));
}

void doubleInLog(Story &story, Seq seq)
{
    Event again = *find(story, isKind(EventKind::LogEntry, {}, seq));
    again.entry.seq = 7;
    const auto last = find(story, isKind(EventKind::LogEntry, {}, 6));
    story.events.insert(last + 1, again);
}

/// An unacked send that came into the log twice; ann received both, so nothing else is wrong with her copy.
void doubleUnacked(Story &story)
{
    doubleInLog(story, 6);
    const Tag tag = find(story, isKind(EventKind::LogEntry, {}, 6))->entry.tag;
    std::erase_if(story.events, [&](const Event &event) { return event.kind == EventKind::Ack && event.entry.tag == tag; });
}

void swapAckSeqs(Story &story)
{
    Event again = *find(story, isKind(EventKind::Ack, {}, 4));
    again.entry.seq = 3;
    story.events.insert(find(story, isKind(EventKind::Ack, {}, 4)) + 1, again);
}

const std::vector<Plant> &plants()
{
    static const std::vector<Plant> all{
        {"S1", "a hole in the log", dropSeqFromLog},
        {"S2", "an acked send twice in the log", [](Story &story) { doubleInLog(story, 4); }},
        {"S2", "two acks that disagree", swapAckSeqs},
        {"S3", "acked, but not stored",
         [](Story &story) { story.events.erase(find(story, isKind(EventKind::LogEntry, {}, 6))); }},
        {"S3", "acked, but stored with other words",
         [](Story &story) {
             find(story, isKind(EventKind::LogEntry, {}, 3))->entry.body = Posted{"other", 0};
         }},
        {"S4", "an entry that nobody sent",
         [](Story &story) { find(story, isKind(EventKind::LogEntry, {}, 4))->entry.tag.bytes[15] ^= 1; }},
        {"S4", "an entry under somebody else's name",
         [](Story &story) { find(story, isKind(EventKind::LogEntry, {}, 4))->entry.author = ann; }},
        {"S5", "received other words",
         [](Story &story) {
             find(story, isKind(EventKind::Receive, "bob-1", 3))->entry.body = Posted{"other", 0};
         }},
        {"S6", "received one twice",
         [](Story &story) {
             const auto one = find(story, isKind(EventKind::Receive, "bob-1", 3));
             story.events.insert(one + 1, Event(*one));
         }},
        {"S6", "missed one", [](Story &story) { story.events.erase(find(story, isKind(EventKind::Receive, "bob-1", 4))); }},
        {"S6", "a cursor ahead of the copy",
         [](Story &story) { find(story, isKind(EventKind::Resume, "bob-1"))->entry.seq = 4; }},
        {"S7", "caught up to what never came", [](Story &story) { find(story, isKind(EventKind::CaughtUp))->entry.seq = 5; }},
        {"S8", "one sender's order turned round",
         [](Story &story) {
             // Bob's join and his post: sent in this order, but let the log have them the other way.
             const Wanted sends = isKind(EventKind::Send, "bob-1");
             const auto join = find(story, sends);
             const auto post = std::find_if(join + 1, story.events.end(), sends);
             std::swap(*join, *post);
             std::swap(join->t, post->t);
         }},
        {"S9", "acked before the other was sent, but stands after it",
         [](Story &story) {
             const auto send = find(story, [](const Event &event) {
                 return event.kind == EventKind::Send && event.client == "ann-1"
                        && std::holds_alternative<Posted>(event.entry.body);
             });
             const auto ack = find(story, isKind(EventKind::Ack, "bob-1", 4));
             std::rotate(send, send + 1, ack + 1);
         }},
        {"S10", "received after leaving",
         [](Story &story) {
             Event late = *find(story, isKind(EventKind::Receive, "ann-1", 6));
             late.client = "bob-1";
             story.events.insert(find(story, isKind(EventKind::End)), late);
         }},
        {"S10", "received before joining",
         [](Story &story) {
             Event early = *find(story, isKind(EventKind::Receive, "bob-1", 1));
             std::erase_if(story.events, isKind(EventKind::Receive, "bob-1", 1));
             story.events.insert(find(story, isKind(EventKind::Send, "bob-1")), early);
         }},
        {"S11", "a send that nothing came of", [](Story &story) { std::erase_if(story.events, isKind(EventKind::Nak)); }},
        {"S11", "confirmed too late",
         [](Story &story) {
             const auto ack = find(story, isKind(EventKind::Ack, "ann-1", 6));
             ack->t += 35'000;
             for (auto later = ack + 1; later != story.events.end(); ++later)
                 later->t += 35'000;
         }},
        {"S11", "online, but behind",
         [](Story &story) { story.events.erase(find(story, isKind(EventKind::Receive, "ann-1", 6))); }},
        {"S12", "an unacked send twice in the log", doubleUnacked},
        {"S12", "refused, but in the log",
         [](Story &story) {
             const auto ack = find(story, isKind(EventKind::Ack, {}, 4));
             ack->kind = EventKind::Nak;
         }},
        {"S13", "a copy that folds differently",
         [](Story &story) {
             const auto copy = find(story, isKind(EventKind::Copy));
             copy->note.replace(copy->note.find("two"), 3, "too");
         }},
        {"S13", "a copy longer than the log", [](Story &story) { find(story, isKind(EventKind::Copy))->entry.seq = 9; }},
        {"S14", "another epoch without a reset",
         [](Story &story) { find(story, isKind(EventKind::Receive, "bob-1", 4))->epoch = Epoch{"e2"}; }},
        {"S15", "called otherwise in another room",
         [](Story &story) {
             Event other = *find(story, isKind(EventKind::LogEntry, {}, 1));
             other.room = RoomId{"den"};
             other.entry.body = Created{"den", "", "Annie"};
             story.events.push_back(other);
         }},
        {"P1", "still online long after the crash",
         [](Story &story) {
             std::erase_if(story.events,
                           [](const Event &event) { return event.kind == EventKind::Presence && event.note == "offline"; });
         }},
        {"R1", "a read mark that went back",
         [](Story &story) { find(story, isKind(EventKind::Read, "bob-1", 4))->entry.seq = 1; }},
    };
    return all;
}

} // namespace

/// The checker itself: a history in which all is right passes, and every rule finds what breaks it.
class CheckerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsRight();
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();
    void everyRuleIsPlanted();
    void aReplacedLogMayRefuseWhatTheOldOneHad();
    void whoSharesNoRoomIsToldNothing();
    void historySurvivesTheFile();
    void aCutOffLineIsDropped();
    void aBadLineIsNamed();
    void mergesFilesByTime();
};

void CheckerTest::acceptsWhatIsRight()
{
    const auto violations = check(historyOf(Story().events));
    QVERIFY2(violations.empty(), describe(violations).c_str());
}

void CheckerTest::findsWhatIsPlanted_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < plants().size(); ++i)
        QTest::addRow("%s: %s", plants()[i].rule, plants()[i].name) << static_cast<int>(i);
}

void CheckerTest::findsWhatIsPlanted()
{
    QFETCH(int, index);
    const Plant &plant = plants()[static_cast<std::size_t>(index)];
    Story story;
    plant.change(story);
    const auto violations = check(historyOf(story.events));
    const auto found =
        std::find_if(violations.begin(), violations.end(), [&](const auto &one) { return one.rule == plant.rule; });
    QVERIFY2(found != violations.end(), ("found only: " + describe(violations)).c_str());
    QVERIFY2(!found->events.empty(), "the violation shows no event");
}

void CheckerTest::everyRuleIsPlanted()
{
    for (const char *rule :
         {"S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10", "S11", "S12", "S13", "S14", "S15", "P1", "R1"}) {
        const bool planted = std::any_of(plants().begin(), plants().end(),
                                         [&](const Plant &plant) { return std::string_view(plant.rule) == rule; });
        QVERIFY2(planted, rule);
    }
}

void CheckerTest::aReplacedLogMayRefuseWhatTheOldOneHad()
{
    Story story;
    const auto ack = find(story, isKind(EventKind::Ack, {}, 4));
    ack->kind = EventKind::Nak;
    ack->t = story.events.back().t + 1; // after the end of the log that is recorded here
    const auto violations = check(historyOf(story.events));
    QVERIFY2(violations.empty(), describe(violations).c_str());
}

void CheckerTest::whoSharesNoRoomIsToldNothing()
{
    Story story;
    std::erase_if(story.events, [](const Event &event) { return event.kind == EventKind::Presence && event.note == "offline"; });
    const auto crash = find(story, [](const Event &event) { return event.note == "crash"; });
    find(story, isKind(EventKind::Ack, {}, 5))->t = crash->t; // bob leaves at that very moment
    const auto violations = check(historyOf(story.events));
    QVERIFY2(violations.empty(), describe(violations).c_str());
}

void CheckerTest::historySurvivesTheFile()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("history.jsonl").toStdString();
    const History before = historyOf(Story().events);
    QVERIFY(before.save(path));
    History after;
    QCOMPARE(after.load(path).value_or(""), std::string());
    QCOMPARE(after.events().size(), before.events().size());
    for (std::size_t i = 0; i < after.events().size(); ++i)
        QCOMPARE(toLine(after.events()[i]), toLine(before.events()[i]));
    QVERIFY(check(after).empty());
}

void CheckerTest::aCutOffLineIsDropped()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("history.jsonl").toStdString();
    QVERIFY(historyOf(Story().events).save(path));
    std::ofstream(path, std::ios::app) << R"({"event":"send","t":5,"cli)";
    History after;
    QCOMPARE(after.load(path).value_or(""), std::string());
    QCOMPARE(after.events().size(), Story().events.size());
}

void CheckerTest::aBadLineIsNamed()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("history.jsonl").toStdString();
    std::ofstream(path) << "{\"event\":\"fault\",\"t\":1}\n{\"event\":\"feast\",\"t\":2}\n";
    History history;
    const std::string error = history.load(path).value_or("");
    QVERIFY2(error.find(":2: unknown event feast") != std::string::npos, error.c_str());
}

void CheckerTest::mergesFilesByTime()
{
    // Each client's events in a file of its own, as the end-to-end test writes them.
    QTemporaryDir folder;
    std::map<std::string, History> parts;
    for (const Event &event : Story().events)
        parts[event.client].add(event);
    History merged;
    for (const auto &[client, part] : parts) {
        const std::string path = folder.filePath(QString::fromStdString("part-" + client)).toStdString();
        QVERIFY(part.save(path));
        QCOMPARE(merged.load(path).value_or(""), std::string());
    }
    const auto violations = check(merged);
    QVERIFY2(violations.empty(), describe(violations).c_str());
}

QTEST_GUILESS_MAIN(CheckerTest)
#include "checker_test.moc"
