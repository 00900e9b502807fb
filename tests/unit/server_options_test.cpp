// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearest_name.h"
#include "app/server_option_table.h"
#include "app/server_options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hubbub;
using namespace hubbub::app;

/// Where the options of a server come from, who wins, and what is said about mistakes (docs/operating.md, "Its configuration").
class ServerOptionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLaterSourceWins()
    {
        QProcessEnvironment environment;
        const QString file = write("port = 1001\nname = 'File'\nio-threads = 1\nlisten = ['127.0.0.1', '::1']\nnearby = true\n");
        const QStringList config{QStringLiteral("--config"), file};
        ServerOptions options = readServerOptions(config, environment);
        QCOMPARE(options.mistakes, QStringList());
        QCOMPARE(options.host.port, std::uint16_t(1001));
        QCOMPARE(options.host.name, std::string("File"));
        QCOMPARE(options.host.listen, (std::vector<std::string>{"127.0.0.1", "::1"}));
        QVERIFY(options.host.visibleNearby);

        environment.insert(QStringLiteral("HUBBUB_PORT"), QStringLiteral("1002"));
        environment.insert(QStringLiteral("HUBBUB_IO_THREADS"), QStringLiteral("2"));
        environment.insert(QStringLiteral("HUBBUB_LISTEN"), QStringLiteral("192.0.2.7, 192.0.2.8"));
        environment.insert(QStringLiteral("HUBBUB_NAME"), QString());
        options = readServerOptions(config, environment);
        QCOMPARE(options.mistakes, QStringList());
        QCOMPARE(options.host.port, std::uint16_t(1002));
        QCOMPARE(options.host.ioThreads, 2);
        QCOMPARE(options.host.listen, (std::vector<std::string>{"192.0.2.7", "192.0.2.8"}));
        QCOMPARE(options.host.name, std::string("File")); // an empty variable says nothing

        options = readServerOptions(config + QStringList{"--port=1003", "--listen", "::1", "--listen", "*", "--nearby=false"},
                                    environment);
        QCOMPARE(options.mistakes, QStringList());
        QCOMPARE(options.host.port, std::uint16_t(1003));
        QCOMPARE(options.host.ioThreads, 2);
        QCOMPARE(options.host.listen, (std::vector<std::string>{"::1", "*"}));
        QVERIFY(!options.host.visibleNearby);
    }

    void theEnvironmentMayNameTheFile()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HUBBUB_CONFIG"), write("name = \"By file\"\n"));
        QCOMPARE(readServerOptions({}, environment).host.name, std::string("By file"));
    }

    void everyOptionStandsEverywhere()
    {
        QFile example(QStringLiteral(HUBBUB_SOURCES "/packaging/server/hubbub.toml"));
        QFile manual(QStringLiteral(HUBBUB_SOURCES "/docs/operating.md"));
        QVERIFY(example.open(QIODevice::ReadOnly) && manual.open(QIODevice::ReadOnly));
        const QString exampleText = QString::fromUtf8(example.readAll());
        const QString manualText = QString::fromUtf8(manual.readAll());
        for (const QString &name : serverOptionNames()) {
            QVERIFY2(serverOptionsHelp().contains(QStringLiteral("  --%1 ").arg(name)), qPrintable(name));
            QVERIFY2(manualText.contains(QStringLiteral("`--%1").arg(name)), qPrintable(name));
            QVERIFY2(exampleText.contains(QStringLiteral("\n#%1 = ").arg(name)), qPrintable(name));
        }
        // What is commented out there is right as it stands, as far as its files are there.
        QString all;
        for (const QString &line : exampleText.split(QLatin1Char('\n'))) {
            const bool isOption = line.startsWith(QLatin1Char('#')) && line.size() > 1 && line[1].isLower()
                                  && !line.contains(QLatin1String("-file"));
            all += isOption ? line.mid(1) + QLatin1Char('\n') : QString();
        }
        QCOMPARE(mistakesIn(all.toUtf8()), QStringList());
    }

    void mistakesHaveAPlace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("places");
        QTest::addColumn<QString>("saying");
        QTest::newRow("unknown") << QByteArray("\nprot = 1\n") << QStringList{"2:1"} << "did you mean \"port\"?";
        QTest::newRow("underscore") << QByteArray("io_threads = 1") << QStringList{"1:1"} << "did you mean \"io-threads\"?";
        QTest::newRow("in the clear") << QByteArray("password = 'x'") << QStringList{"1:1"} << "did you mean \"password-file\"?";
        QTest::newRow("range") << QByteArray("  port = 65536") << QStringList{"1:3"} << "port takes a number from 0 to 65535";
        QTest::newRow("kind") << QByteArray("port = 'many'") << QStringList{"1:1"} << "port takes a number";
        QTest::newRow("flag") << QByteArray("nearby = 1") << QStringList{"1:1"} << "nearby is true or false";
        QTest::newRow("list") << QByteArray("listen = [1]") << QStringList{"1:1"} << "listen takes text, or a list of texts";
        QTest::newRow("date") << QByteArray("name = 2026-11-29") << QStringList{"1:1"} << "name takes text";
        QTest::newRow("table") << QByteArray("[server]\nport = 1") << QStringList{"1:2"} << "there is no option \"server\"";
        QTest::newRow("origin") << QByteArray("web-origin = 'chat.example'") << QStringList{"1:1"} << "https://chat.example";
        QTest::newRow("password") << QByteArray("password-file = '/nowhere/at/all'") << QStringList{"1:1"} << "/nowhere/at/all";
        QTest::newRow("half a key") << QByteArray("tls-cert = 'a.pem'") << QStringList{"1:1"} << "needs tls-key beside it";
        QTest::newRow("old text") << QByteArray("port = 0\nname = Our server # it\n") << QStringList{"2"}
                                  << "name = \"Our server\"";
        QTest::newRow("old list") << QByteArray("listen = 'a'\nlisten = 'b'\n") << QStringList{"2"}
                                  << "listen = [\"127.0.0.1\", \"::1\"]";
        QTest::newRow("nonsense") << QByteArray("nonsense\n") << QStringList{"1"} << "";
        QTest::newRow("open list") << QByteArray("listen = [\nport = 1\nname = 'a'\n") << QStringList{"2"} << "";
        QTest::newRow("all of them") << QByteArray("prot = 1\nname = Our\nnearby = 1\nlisten = localhost\nport = -1\n")
                                     << QStringList{"2", "4"} << "listen = \"localhost\"";
        QTest::newRow("other tables") << QByteArray("[[webhok]]\n") << QStringList{"1:1"} << "did you mean \"webhook\"?";
        QTest::newRow("webhook without a name")
            << QByteArray("\n[[webhook]]\nurl = 'https://a.example/'\n") << QStringList{"2:1"} << "needs a name";
        QTest::newRow("webhook that lacks something")
            << QByteArray("[[webhook]]\nname = 'ci'\nroom = 'builds'\n") << QStringList{"1:1"}
            << "needs room, secret-file, and either url or url-file";
        QTest::newRow("webhook with two addresses")
            << QByteArray("[[webhook]]\nname = 'ci'\nroom = 'a'\nurl = 'https://a.example/'\nurl-file = 'a'\nsecret-file = 'b'\n")
            << QStringList{"1:1"} << "either url or url-file";
        QTest::newRow("webhook with more") << QByteArray("[[webhook]]\nname = 'ci'\nrooms = 'builds'\n") << QStringList{"3:1"}
                                           << "did you mean \"room\"?";
        QTest::newRow("webhook without a secret")
            << QByteArray("[[webhook]]\nname = 'ci'\nroom = 'a'\nurl = 'https://a.example/'\nsecret-file = '/nowhere/at/all'\n")
            << QStringList{"1:1"} << "/nowhere/at/all";
        QTest::newRow("webhook without encryption")
            << QByteArray("[[webhook]]\nname = 'ci'\nroom = 'a'\nurl = 'http://a.example/'\nsecret-file = '/dev/null'\n")
            << QStringList{"1:1"} << "webhook ci: --url";
        QTest::newRow("all of another kind")
            << QByteArray("prot = 1\nname = 'a'\nnearby = 1\nport = -1\n") << QStringList{"1:1", "3:1", "4:1"} << "";
    }

    void mistakesHaveAPlace()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, places);
        QFETCH(QString, saying);
        const QStringList mistakes = mistakesIn(content);
        for (const QString &place : places) {
            const QString begin = m_folder.filePath(QStringLiteral("hubbub.toml")) + QLatin1Char(':') + place + QLatin1Char(':');
            const auto isThere = [&begin](const QString &mistake) { return mistake.startsWith(begin); };
            QVERIFY2(std::any_of(mistakes.begin(), mistakes.end(), isThere), qPrintable(mistakes.join(QLatin1Char('\n'))));
        }
        QVERIFY2(mistakes.join(QLatin1Char('\n')).contains(saying), qPrintable(mistakes.join(QLatin1Char('\n'))));
    }

    void mistakesElsewhereAreNamed()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HUBBUB_PORT"), QStringLiteral("many"));
        const ServerOptions options =
            readServerOptions({"--prot", "1", "stray", "--nearby=perhaps", "--io-threads", "0", "--name"}, environment);
        QCOMPARE(options.mistakes,
                 (QStringList{"HUBBUB_PORT: port takes a number", "there is no option --prot; did you mean \"port\"?",
                              "unknown argument \"1\"", "unknown argument \"stray\"", "--name needs a value",
                              "--nearby is true or false", "--io-threads takes a number from 1 to 64"}));
    }

    void aCheckLooksIntoWhatIsNamed()
    {
        ServerOptions options = readServerOptions(
            {"--tls-cert", "/nowhere.pem", "--tls-key", "/nowhere.key", "--listen", "house"}, QProcessEnvironment());
        QCOMPARE(options.mistakes, QStringList());
        checkServerOptions(options);
        QCOMPARE(options.mistakes.size(), 2);
        QVERIFY2(options.mistakes[0].contains(QLatin1String("house")), qPrintable(options.mistakes[0]));
        QVERIFY2(options.mistakes[1].contains(QLatin1String("/nowhere")), qPrintable(options.mistakes[1]));
    }

    void namesThatAreNear()
    {
        const QStringList names{QStringLiteral("port"), QStringLiteral("no-direct"), QStringLiteral("password-file")};
        QCOMPARE(nearestName(QStringLiteral("Port"), names), QStringLiteral("port"));
        QCOMPARE(nearestName(QStringLiteral("no-drect"), names), QStringLiteral("no-direct"));
        QCOMPARE(nearestName(QStringLiteral("direct"), names), QStringLiteral("no-direct"));
        QCOMPARE(nearestName(QStringLiteral("colour"), names), QString());
        QCOMPARE(nearestName(QString(), {}), QString());
    }

private:
    QString write(const QByteArray &content)
    {
        QFile file(m_folder.filePath(QStringLiteral("hubbub.toml")));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }

    QStringList mistakesIn(const QByteArray &content)
    {
        return readServerOptions({QStringLiteral("--config"), write(content)}, QProcessEnvironment()).mistakes;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ServerOptionsTest)
#include "server_options_test.moc"
