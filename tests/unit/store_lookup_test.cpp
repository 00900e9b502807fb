// SPDX-License-Identifier: GPL-3.0-or-later
// Answers, versions and mentions are found by what binds them.
#include "core/roomlog/room_facts.h"
#include "core/store/lookup_store.h"
#include "tests/unit/store_fixture.h"

#include <QTest>

using namespace hubbub;
using namespace hubbub::store;
using namespace hubbub::test;
using namespace hubbub::protocol;

namespace {

using Seqs = std::vector<Seq>;

struct Log {
    TempLog file;
    LogWriter writer{*file};
    LookupStore lookup{*file};

    Log()
    {
        writer.create("ann");
        writer.join("bob");
    }
    Seq answer(const std::string &author, Seq to) { return writer.add(author, Posted{"an answer", to}); }
    Seqs thread(Seq seq, int limit = 100) const
    {
        Seqs seqs;
        for (const Message &message : lookup.thread(theRoom(), seq, limit))
            seqs.push_back(message.seq);
        return seqs;
    }
    std::vector<std::string> said(Seq seq) const
    {
        std::vector<std::string> texts;
        for (const LookupStore::Version &version : lookup.versions(theRoom(), seq))
            texts.push_back(version.text);
        return texts;
    }
    Seqs mentions(const std::string &who, int limit = 100) const
    {
        Seqs seqs;
        for (const Message &message : lookup.mentions(theRoom(), user(who), limit))
            seqs.push_back(message.seq);
        return seqs;
    }
    static RoomId theRoom() { return room("r"); }
};

} // namespace

class TestStoreLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadIsTheSameFromEveryPartOfIt()
    {
        Log log;
        const Seq root = log.writer.post("ann", "a question");
        log.writer.post("bob", "something else");
        const Seq first = log.answer("bob", root);
        const Seq second = log.answer("ann", first);
        const Seq aside = log.writer.post("bob", "another question");
        const Seq third = log.answer("bob", root);
        const Seqs whole{root, first, second, third};
        for (const Seq seq : whole)
            QCOMPARE(log.thread(seq), whole);
        QCOMPARE(log.thread(aside), Seqs{aside}); // nobody has answered yet
        QCOMPARE(log.thread(999), Seqs{});
        QCOMPARE(log.thread(1), Seqs{}); // a notice is not answered
        QCOMPARE(log.lookup.thread(room("elsewhere"), root, 9).size(), 0u);
    }

    void aLongThreadKeepsItsBeginningAndItsEnd()
    {
        Log log;
        const Seq root = log.writer.post("ann", "a question");
        Seqs answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(log.answer("bob", i % 2 == 0 ? root : answers.back()));
        QCOMPARE(log.thread(answers.back(), 3), (Seqs{root, answers[18], answers[19]}));
    }

    void aTombstoneHoldsAThreadTogether()
    {
        Log log;
        const Seq root = log.writer.post("ann", "a question");
        const Seq answer = log.answer("bob", root);
        log.writer.add("ann", Deleted{root});
        QCOMPARE(log.thread(answer), (Seqs{root, answer}));
    }

    void reactionsComeAlong()
    {
        Log log;
        const Seq root = log.writer.post("ann", "a question");
        log.writer.add("bob", Reacted{root, "👍", true});
        QCOMPARE(log.lookup.thread(room("r"), root, 9).front().reactions.size(), 1u);
    }

    void versionsFollowTheEdits()
    {
        Log log;
        const Seq seq = log.writer.post("ann", "one");
        const Seq other = log.writer.post("bob", "other");
        log.writer.add("ann", Edited{seq, "two"}, 77'000);
        log.writer.add("bob", Edited{other, "other, better"});
        log.writer.add("ann", Edited{seq, "three"});
        QCOMPARE(log.said(seq), (std::vector<std::string>{"one", "two", "three"}));
        QCOMPARE(log.lookup.versions(room("r"), seq)[1].at, 77'000);
        QCOMPARE(log.said(log.writer.post("ann", "never changed")), std::vector<std::string>{"never changed"});
        QCOMPARE(log.said(1).size(), 0u); // a notice has none
        log.writer.add("ann", Deleted{seq});
        QCOMPARE(log.said(seq).size(), 0u); // gone is gone
    }

    void mentionsNewestFirst()
    {
        Log log;
        const Seq first = log.writer.post("ann", "for @bob");
        log.writer.post("ann", "for nobody");
        const Seq all = log.writer.post("ann", "for @all");
        log.writer.post("bob", "mine, @bob and @all"); // nobody mentions themselves
        const Seq gone = log.writer.post("ann", "@bob, forget it");
        QCOMPARE(log.mentions("bob"), (Seqs{gone, all, first}));
        QCOMPARE(log.mentions("bob", 1), Seqs{gone});
        log.writer.add("ann", Deleted{gone});
        QCOMPARE(log.mentions("bob"), (Seqs{all, first}));
        log.writer.add("ann", Edited{first, "for nobody"});
        QCOMPARE(log.mentions("bob"), Seqs{all});
        QCOMPARE(log.mentions("stranger"), (Seqs{all + 1, all})); // everybody is everybody
    }

    void theIndexOfAnswersIsUsed()
    {
        Log log;
        const auto plan = [&log](const std::string &query) {
            std::string text;
            auto rows = (*log.file).prepare("EXPLAIN QUERY PLAN " + query);
            while (rows.step())
                text += rows.text(3) + "\n";
            return text;
        };
        QVERIFY(plan("SELECT seq FROM messages m WHERE m.room_key = 1 AND m.reply = 5 AND m.reply > 0").find("messages_by_reply")
                != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestStoreLookup)
#include "store_lookup_test.moc"
