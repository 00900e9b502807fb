// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/phrases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hubbub::test;

namespace {

Scenario read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    const auto parsed = parseScenario(file.readAll().toStdString(), QFileInfo(path).fileName().toStdString());
    if (!parsed)
        qFatal("%s", parsed.error().c_str());
    return parsed.value();
}

QStringList files()
{
    const QDir folder(QStringLiteral(SCENARIO_FOLDER));
    QStringList paths;
    for (const QString &name : folder.entryList({"*.txt"}, QDir::Files, QDir::Name))
        paths += folder.filePath(name);
    return paths;
}

std::string errorOf(const std::string &text)
{
    const auto parsed = parseScenario(text, "play.txt");
    if (!parsed)
        return parsed.error();
    for (const Step &step : parsed->steps) {
        if (const auto meaning = meaningOf(step); !meaning)
            return meaning.error();
    }
    return {};
}

} // namespace

/// Every scenario of cases/, on the simulated network and, unless it asks for what only that can do, with the real program.
class ScenarioTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAScenario_data();
    void saysWhatIsWrongWithAScenario();
    void noticesWhatIsNotSo_data();
    void noticesWhatIsNotSo();
    void play_data();
    void play();
};

void ScenarioTest::saysWhatIsWrongWithAScenario_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("no title") << "alice: leaves\n"
                              << "play.txt: has no title";
    QTest::newRow("empty") << "# Title\n\n"
                           << "play.txt: nothing happens";
    QTest::newRow("no subject") << "# Title\nleaves\n"
                                << "play.txt:2: expected \"who: does what\"";
    QTest::newRow("open quote") << "# Title\nbob: posts \"hel\n"
                                << "play.txt:2: a text in quotes has no end";
    QTest::newRow("nothing said") << "# Title\n\nbob:\n"
                                  << "play.txt:3: bob does nothing";
    QTest::newRow("unknown verb") << "# Title\nbob: dances\n"
                                  << "nobody knows how to do \"bob: dances\"";
    QTest::newRow("wrong blank") << "# Title\nbob: posts many messages \"x\"\n"
                                 << "bob: posts N messages TEXT";
    QTest::newRow("unknown restriction") << "# Title\nonly: sundays\n"
                                         << "only \"only: simulation\" can be said";
}

void ScenarioTest::saysWhatIsWrongWithAScenario()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const std::string found = errorOf(text.toStdString());
    QVERIFY2(QString::fromStdString(found).contains(error), found.c_str());
}

void ScenarioTest::noticesWhatIsNotSo_data()
{
    QTest::addColumn<QString>("claim");
    QTest::newRow("never posted") << "bob: sees \"goodbye\"";
    QTest::newRow("other author") << "bob: sees \"hello\" from bob";
    QTest::newRow("other order") << "bob: sees \"world\" before \"hello\"";
    QTest::newRow("twice") << "bob: sees \"again\" once";
    QTest::newRow("still there") << "bob: sees no \"hello\"";
    QTest::newRow("other number") << "bob: sees 3 messages";
    QTest::newRow("no reaction") << "bob: sees +1 on \"hello\"";
    QTest::newRow("nothing pending") << "bob: has \"hello\" pending";
}

void ScenarioTest::noticesWhatIsNotSo()
{
    QFETCH(QString, claim);
    const std::string text = "# A play\nalice: creates room Lab\nbob: joins Lab\nalice: posts \"hello\"\nalice: posts \"world\"\n"
                             "alice: posts \"again\"\nalice: posts \"again\"\neveryone: sees the same\n"
                             + claim.toStdString() + "\n";
    const auto stage = makeSimStage(1);
    const auto failure = perform(parseScenario(text, "play.txt").value(), *stage);
    QVERIFY(failure);
    QVERIFY2(failure->find("play.txt:9: " + claim.toStdString()) == 0, failure->c_str());
}

void ScenarioTest::play_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("real");
    for (const QString &path : files()) {
        const QByteArray name = QFileInfo(path).completeBaseName().toUtf8();
        QTest::addRow("%s, simulated", name.constData()) << path << false;
        if (!read(path).simulationOnly)
            QTest::addRow("%s, real", name.constData()) << path << true;
    }
}

void ScenarioTest::play()
{
    QFETCH(QString, path);
    QFETCH(bool, real);
    const Scenario scenario = read(path);
    // The simulated network chooses its delays by the seed: the same play in a few different ways.
    for (std::uint64_t seed = 1; seed <= (real ? 1 : 3); ++seed) {
        const auto stage = real ? makeRealStage() : makeSimStage(seed);
        const auto failure = perform(scenario, *stage);
        QVERIFY2(!failure, (failure.value_or("") + "\nseed " + std::to_string(seed)).c_str());
    }
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
