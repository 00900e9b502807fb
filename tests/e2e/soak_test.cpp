// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/soak.h"

#include <QTest>

#include <algorithm>

namespace hubbub::test {

/// A short run of what `./dev soak` does for long.
class SoakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoubled();
};

void SoakTest::nothingIsLostOrDoubled()
{
    SoakOptions options;
    options.kills = 12;
    options.seed = base::SystemRandom().below(1'000'000);
    Soak soak(options);
    const auto violations = soak.run();
    qInfo("%s", soak.figures().c_str());
    if (!violations.empty())
        soak.keepFolder();
    QVERIFY2(violations.empty(), (describe(violations) + "recorded in " + soak.folder()).c_str());

    // That would be noticed: the same without one entry of the log.
    const auto isPost = [](const Event &event) {
        return event.kind == EventKind::LogEntry && std::holds_alternative<protocol::Posted>(event.entry.body);
    };
    const auto &events = soak.history().events();
    const auto lost = std::find_if(events.begin(), events.end(), isPost);
    QVERIFY(lost != events.end());
    History without;
    for (auto event = events.begin(); event != events.end(); ++event) {
        if (event != lost)
            without.add(*event);
    }
    QVERIFY(!check(without).empty());
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::SoakTest)
#include "soak_test.moc"
