// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_controller.h"
#include "app/language_change.h"
#include "app/language_controller.h"
#include "app/pin_list_model.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace hubbub::test {

using app::LanguageController;
using app::WindowSettings;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void likeTheSystem_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("best");
        QTest::newRow("its own") << QStringList{"de-DE", "de"} << "de";
        QTest::newRow("of another country") << QStringList{"de-AT"} << "de";
        QTest::newRow("the second") << QStringList{"sv-SE", "sv", "pl-PL", "pl"} << "pl";
        QTest::newRow("none") << QStringList{"sv-SE", "sv"} << "en";
        QTest::newRow("nothing") << QStringList{"C"} << "en";
        QTest::newRow("simplified Chinese") << QStringList{"zh-Hans-SG"} << "zh_CN";
        QTest::newRow("traditional Chinese") << QStringList{"zh-Hant-TW", "en-US"} << "en";
    }
    void likeTheSystem()
    {
        QFETCH(const QStringList, wanted);
        QFETCH(const QString, best);
        QCOMPARE(LanguageController::bestOf(wanted, {"en", "de", "pl", "ar", "zh_CN"}), best);
    }

    void aChoiceIsKept()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        QCOMPARE(language.chosen(), QString());
        QCOMPARE(language.current(), QStringLiteral("en"));
        QCOMPARE(language.codes().size(), language.names().size());
        QSignalSpy changes(&language, &LanguageController::changed);
        language.choose(QStringLiteral("en"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(LanguageController(settings).chosen(), QStringLiteral("en"));
        language.choose(QStringLiteral("tlh"));
        QCOMPARE(changes.count(), 1);
        // A file of a version that had more languages.
        settings.setLanguage(QStringLiteral("tlh"));
        QCOMPARE(language.chosen(), QString());
    }

    void everyLanguageSpeaks()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        for (const QString &code : language.codes()) {
            language.choose(code);
            QCOMPARE(language.current(), code);
            QCOMPARE(QGuiApplication::layoutDirection(), code == QLatin1String("ar") ? Qt::RightToLeft : Qt::LeftToRight);
            if (code != QLatin1String("en")) {
                QCOMPARE(QLocale().language(), QLocale(code).language());
                QVERIFY2(QCoreApplication::translate("SettingsSheet", "Settings") != QLatin1String("Settings"), qPrintable(code));
            }
        }
        language.choose(QString());
        QCOMPARE(QCoreApplication::translate("SettingsSheet", "Settings"), QStringLiteral("Settings"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void englishHasItsPlurals()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        if (!QFile::exists(QStringLiteral(":/i18n/hubbub_en.qm"))) {
            QSKIP("built without Qt's LinguistTools");
        }
        QCOMPARE(QCoreApplication::translate("BrowseRow", "%n members", nullptr, 1), QStringLiteral("1 member"));
        QCOMPARE(QCoreApplication::translate("BrowseRow", "%n members", nullptr, 2), QStringLiteral("2 members"));
    }

    void numbersHaveTheDigitsOfTheLanguage()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        if (!language.codes().contains(QStringLiteral("ar"))) {
            QSKIP("built without Qt's LinguistTools");
        }
        language.choose(QStringLiteral("ar"));
        const QString many = QCoreApplication::translate("BrowseRow", "%n members", nullptr, 54);
        QVERIFY2(many.contains(QLocale().toString(54)), qPrintable(many));
        const QString fixed = QCoreApplication::translate("RoomRulesSheet", "10 minutes");
        QVERIFY2(fixed.startsWith(QLocale().toString(10) + QLatin1Char(' ')), qPrintable(fixed));
        // What is typed back stays as it is typed.
        const QString time = QCoreApplication::translate("TimeField", "A time such as 22:00");
        QVERIFY2(time.contains(QLatin1String("22:00")), qPrintable(time));
        const QString date =
            QCoreApplication::translate("hubbub::app::SearchController", "%1 is no date. Write 2026-01-31, 2026-01 or 2026.");
        QVERIFY2(date.contains(QStringLiteral("\u20682026\u2069")) && date.contains(QLatin1String("%1")), qPrintable(date));
        language.choose(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("RoomRulesSheet", "10 minutes"), QStringLiteral("10 Minuten"));
        language.choose(QString());
    }

    void modelsAreReadAnew()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        app::PinListModel pins;
        pins.show({net::Pin{}});
        QSignalSpy changes(&pins, &QAbstractItemModel::dataChanged);
        language.choose(QStringLiteral("en"));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.constFirst().at(1).toModelIndex().row(), pins.rowCount() - 1);
    }

    void whatWentWrongIsSaidAnew()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        app::ImportController importer(m_folder->path());
        QSignalSpy finished(&importer, &app::ImportController::finished);
        const QString file = m_folder->filePath("no room.jsonl");
        QVERIFY(QFile(file).open(QFile::WriteOnly));
        importer.start(file);
        QTRY_COMPARE(finished.count(), 1);
        const QString english = importer.problem();
        QVERIFY(!english.isEmpty());
        QSignalSpy changes(&importer, &app::ImportController::changed);
        language.choose(QStringLiteral("de"));
        QCOMPARE(changes.count(), 1);
        QVERIFY(!importer.problem().isEmpty() && importer.problem() != english);
        language.choose(QString());
        QCOMPARE(importer.problem(), english);
    }

    void whoIsGoneIsNotAsked()
    {
        WindowSettings settings(m_folder->path());
        LanguageController language(settings);
        language.begin();
        int renewed = 0;
        auto owner = std::make_unique<QObject>();
        app::onLanguageChange(owner.get(), [&renewed] { ++renewed; });
        language.choose(QStringLiteral("en"));
        QCOMPARE(renewed, 1);
        owner.reset();
        language.choose(QString());
        QCOMPARE(renewed, 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::LanguageTest)
#include "language_test.moc"
