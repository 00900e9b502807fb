// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/chaos.h"
#include "tests/convergence/mutations.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace hubbub::test;

namespace {

/// The seeds to run, from the environment: HUBBUB_SEEDS="first count".
std::pair<std::uint64_t, int> seeds()
{
    const QStringList words = qEnvironmentVariable("HUBBUB_SEEDS", "1 100").split(' ', Qt::SkipEmptyParts);
    return {words.value(0).toULongLong(), words.value(1).toInt()};
}

std::string replay(std::uint64_t seed)
{
    return "\nreplay it: converge --trace " + std::to_string(seed);
}

} // namespace

/// After any mixture of traffic and faults everybody agrees; and without any one ingredient of the protocol they do not, so the
/// test would notice.
class ConvergenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyAgrees();
    void theSameSeedIsTheSameRun();
    void noticesWhatIsMissing_data();
    void noticesWhatIsMissing();
};

void ConvergenceTest::everybodyAgrees()
{
    const auto [first, count] = seeds();
    for (std::uint64_t seed = first; seed < first + static_cast<std::uint64_t>(count); ++seed) {
        ChaosOptions options;
        options.seed = seed;
        const auto violations = Chaos(options).run();
        QVERIFY2(violations.empty(), ("seed " + std::to_string(seed) + ":\n" + describe(violations) + replay(seed)).c_str());
    }
}

void ConvergenceTest::theSameSeedIsTheSameRun()
{
    const std::uint64_t seed = seeds().first;
    std::vector<std::string> runs;
    for (int i = 0; i < 2; ++i) {
        ChaosOptions options;
        options.seed = seed;
        Chaos chaos(options);
        QVERIFY(chaos.run().empty());
        std::string all;
        for (const Event &event : chaos.history().events())
            all += toLine(event) + "\n";
        runs.push_back(std::move(all));
    }
    QVERIFY(runs[0].size() > 1000);
    QVERIFY(runs[0] == runs[1]);
}

void ConvergenceTest::noticesWhatIsMissing_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < ingredients().size(); ++i)
        QTest::addRow("%s", ingredients()[i].name) << static_cast<int>(i);
}

void ConvergenceTest::noticesWhatIsMissing()
{
    QFETCH(int, index);
    const Ingredient &ingredient = ingredients()[static_cast<std::size_t>(index)];
    constexpr std::uint64_t most = 150;
    std::set<std::string> broken;
    for (std::uint64_t seed = 1; seed <= most; ++seed) {
        const auto mutation = ingredient.remove();
        ChaosOptions options;
        options.seed = seed;
        options.mutation = mutation.get();
        for (const Violation &violation : Chaos(options).run())
            broken.insert(violation.rule);
        const bool noticed = std::any_of(ingredient.rules.begin(), ingredient.rules.end(),
                                         [&](const std::string &rule) { return broken.contains(rule); });
        if (noticed) {
            qInfo("%s: noticed at seed %d", ingredient.name, static_cast<int>(seed));
            return;
        }
    }
    std::string rules;
    for (const std::string &rule : broken)
        rules += rule + " ";
    QFAIL((std::string("150 seeds passed although ") + ingredient.without + "; broken were only: " + rules).c_str());
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "convergence_test.moc"
