// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/soak.h"

#include <QTest>

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
}

} // namespace hubbub::test

QTEST_GUILESS_MAIN(hubbub::test::SoakTest)
#include "soak_test.moc"
