// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "core/protocol/nearby.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <optional>
#include <string>

using namespace hubbub::protocol;

namespace {

const QDir goldenDir(QStringLiteral(HUBBUB_SOURCE_DIR "/tests/golden"));
const QString docPath = QStringLiteral(HUBBUB_SOURCE_DIR "/docs/protocol.md");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Paths below tests/golden.
QStringList goldenFiles()
{
    QStringList files;
    for (const QString &folder : {QStringLiteral("frames"), QStringLiteral("transcripts"), QStringLiteral("datagrams")}) {
        for (const QString &name : QDir(goldenDir.filePath(folder)).entryList(QDir::Files))
            files << folder + '/' + name;
    }
    return files;
}

/// Decodes and encodes again; nothing if it does not decode. `method` is what a reply answers.
std::optional<std::string> again(const std::string &bytes, bool fromClient, std::string_view method)
{
    if (fromClient) {
        const auto frame = decodeClientFrame(bytes);
        return frame ? std::optional(encode(*frame)) : std::nullopt;
    }
    const auto frame = decodeServerFrame(bytes, [method](const RequestId &) { return method; });
    return frame ? std::optional(encode(*frame)) : std::nullopt;
}

/// The same JSON in one form: members in the order of their names, no spaces. Equal texts mean equal JSON.
std::string sorted(const std::string &bytes)
{
    return nlohmann::json::parse(bytes).dump();
}

struct Fence {
    QString info; ///< what stands behind the three backticks
    QByteArray content;
};

QList<Fence> fencesIn(const QByteArray &markdown)
{
    QList<Fence> fences;
    bool inside = false;
    for (const QByteArray &line : markdown.split('\n')) {
        if (line.startsWith("```")) {
            if (!inside)
                fences.append({QString::fromUtf8(line.mid(3)), {}});
            inside = !inside;
        } else if (inside) {
            fences.last().content += line + '\n';
        }
    }
    return fences;
}

/// What stands under a heading of the second level.
QString sectionOf(const QString &markdown, const QString &heading)
{
    return markdown.section("\n## " + heading + '\n', 1, 1).section(QStringLiteral("\n## "), 0, 0);
}

/// The cells of the first table row in a section whose first cell is `first`.
QStringList rowOf(const QString &section, const QString &first)
{
    for (const QString &line : section.split('\n')) {
        if (!line.startsWith('|'))
            continue;
        QStringList cells;
        for (const QString &cell : line.split('|').mid(1))
            cells << cell.trimmed();
        if (cells.at(0) == first)
            return cells;
    }
    return {};
}

QString code(std::string_view word)
{
    return '`' + QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())) + '`';
}

} // namespace

class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_doc = contentOf(docPath);
        m_text = QString::fromUtf8(m_doc);
        QVERIFY2(!m_doc.isEmpty(), "docs/protocol.md cannot be read");
        QVERIFY(goldenFiles().size() > 30);
    }

    // A frame's file is called method.direction[.variant].json; direction is request, reply, client or server.
    void everyFrameSurvives_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : goldenFiles()) {
            if (path.startsWith("frames/"))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void everyFrameSurvives()
    {
        QFETCH(QString, path);
        const QStringList parts = path.section('/', 1).split('.');
        QVERIFY(parts.size() >= 3);
        const bool fromClient = parts.at(1) == "request" || parts.at(1) == "client";
        const std::string bytes = contentOf(goldenDir.filePath(path)).toStdString();
        const auto result = again(bytes, fromClient, parts.at(1) == "reply" ? parts.at(0).toStdString() : std::string());
        QVERIFY2(result, "does not decode");
        QCOMPARE(sorted(*result), sorted(bytes));
        QVERIFY2(!again(bytes, !fromClient, "") || parts.at(0) == "typing", "decodes in the other direction, too");
    }

    void everyDatagramSurvives()
    {
        QSet<std::size_t> kinds;
        for (const QString &path : goldenFiles()) {
            if (!path.startsWith("datagrams/"))
                continue;
            const std::string bytes = contentOf(goldenDir.filePath(path)).toStdString();
            std::string filled = bytes;
            filled.resize(std::max(bytes.size(), nearby::questionBytes), ' ');
            const auto datagram = nearby::decode(filled);
            QVERIFY2(datagram, qPrintable(path));
            kinds << datagram->index();
            auto again = nlohmann::json::parse(nearby::encode(*datagram));
            again.erase("pad");
            QCOMPARE(again.dump(), sorted(bytes));
            QVERIFY(m_text.contains("\n| " + code(again["kind"].get<std::string>()) + " |"));
        }
        QCOMPARE(kinds.size(), static_cast<qsizetype>(std::variant_size_v<nearby::Datagram>));
    }

    void everyMethodHasItsFrames()
    {
        const QStringList files = goldenFiles();
        for (const auto *method : {"hello",       "follow",        "create",        "read",        "rooms",        "members",
                                   "history",     "search",        "ping",          "devices",     "revokeDevice", "linkDevice",
                                   "setPassword", "profile",       "makeInvite",    "invites",     "revokeInvite", "openInvite",
                                   "makeToken",   "tokens",        "revokeToken",   "setCommands", "commands",     "users",
                                   "setUser",     "revokeDevices", "resetPassword", "bans",        "stats"}) {
            QVERIFY2(files.contains(QStringLiteral("frames/%1.request.json").arg(method)), method);
            QVERIFY2(files.contains(QStringLiteral("frames/%1.reply.json").arg(method)), method);
        }
        for (const auto *kind : {"post", "edit", "delete", "react", "pin", "join", "leave", "rename", "topic", "role", "preset",
                                 "kick", "ban", "mute", "slow", "lock", "mute_all", "hide", "keep"})
            QVERIFY2(files.contains(QStringLiteral("frames/append.request.%1.json").arg(kind)), kind);
        for (const auto *name : {"entries", "room", "read", "typing", "presence", "bye", "profile"})
            QVERIFY2(files.contains(QStringLiteral("frames/%1.server.json").arg(name)), name);
        for (const auto *name : {"typing", "presence"})
            QVERIFY2(files.contains(QStringLiteral("frames/%1.client.json").arg(name)), name);
    }

    void theFrameWithAllKindsHasAllKinds()
    {
        const auto frame = decodeServerFrame(contentOf(goldenDir.filePath("frames/entries.server.kinds.json")).toStdString(),
                                             [](const RequestId &) { return std::string_view(); });
        QVERIFY(frame.ok());
        QSet<std::size_t> kinds;
        for (const Entry &entry : std::get<Entries>(*frame).entries)
            kinds << entry.body.index();
        QCOMPARE(kinds.size(), static_cast<qsizetype>(std::variant_size_v<Body>) - 1); // without the unknown one
    }

    void everyTranscriptDecodes_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : goldenFiles()) {
            if (path.startsWith("transcripts/"))
                QTest::newRow(qPrintable(path)) << path;
        }
    }
    void everyTranscriptDecodes()
    {
        QFETCH(QString, path);
        QMap<std::string, std::string> open; // requests without reply on this connection: method by id
        for (const QByteArray &line : contentOf(goldenDir.filePath(path)).split('\n')) {
            const std::string bytes = line.mid(2).toStdString();
            if (line.startsWith("~ ")) {
                open.clear();
            } else if (line.startsWith("C ")) {
                const auto frame = decodeClientFrame(bytes);
                QVERIFY2(frame.ok(), line.constData());
                if (const auto *request = std::get_if<Request>(&*frame)) {
                    QVERIFY2(!open.contains(request->id.json), line.constData());
                    open[request->id.json] = methodOf(request->body);
                }
            } else if (line.startsWith("S ")) {
                const auto frame = decodeServerFrame(bytes, [&](const RequestId &id) -> std::string_view {
                    const auto found = open.constFind(id.json);
                    return found == open.cend() ? std::string_view() : std::string_view(*found);
                });
                QVERIFY2(frame.ok(), line.constData());
                if (const auto *reply = std::get_if<Reply>(&*frame))
                    open.remove(reply->id.json);
            } else {
                QVERIFY2(line.isEmpty() || line.startsWith("# "), line.constData());
            }
        }
        QVERIFY2(open.isEmpty(), "a request without reply");
    }

    void theDocumentShowsEachGoldenFileOnce()
    {
        QStringList shown;
        for (const Fence &fence : fencesIn(m_doc)) {
            const QStringList info = fence.info.split(' ');
            QVERIFY2(info.size() == 2, qPrintable("an example without a file: " + fence.info));
            const QByteArray golden = contentOf(goldenDir.filePath(info.at(1)));
            QVERIFY2(fence.content == golden, qPrintable("differs from its file: " + info.at(1)));
            shown << info.at(1);
        }
        QStringList files = goldenFiles();
        files.sort();
        shown.sort();
        QCOMPARE(shown, files);
    }

    void theDocumentNamesEveryError()
    {
        for (int i = 0; i <= static_cast<int>(ErrorCode::NoSuchUser); ++i) {
            const auto error = static_cast<ErrorCode>(i);
            const QStringList row = rowOf(sectionOf(m_text, "Errors"), code(nameOf(error)));
            QVERIFY2(row.size() >= 4, nameOf(error).data());
            QCOMPARE(row.at(1), QString::number(jsonRpcNumber(error)));
            QCOMPARE(row.at(2), isTemporary(error) ? "yes" : "no");
        }
    }

    void theDocumentNamesEveryCloseCode()
    {
        // Read from the header, so that a new one cannot be forgotten here.
        const QString header = QString::fromUtf8(contentOf(HUBBUB_SOURCE_DIR "/core/protocol/error_code.h"));
        static const QRegularExpression pattern(QStringLiteral(R"(^    [A-Z]\w+ = (\d{4}),)"),
                                                QRegularExpression::MultilineOption);
        int found = 0;
        for (auto match = pattern.globalMatch(header); match.hasNext(); ++found) {
            const QString number = match.next().captured(1);
            QVERIFY2(rowOf(sectionOf(m_text, "Close codes"), number).size() >= 2, qPrintable(number));
        }
        QVERIFY(found >= 13);
    }

    void theDocumentNamesEveryMethodAndKind()
    {
        const auto has = [this](std::string_view word) { return m_text.contains("\n| [" + code(word) + "]("); };
        for (const RequestBody &body :
             {RequestBody(Hello{}),        RequestBody(Follow{}),      RequestBody(CreateRoom{}),    RequestBody(Append{}),
              RequestBody(MarkRead{}),     RequestBody(GetRooms{}),    RequestBody(GetMembers{}),    RequestBody(GetHistory{}),
              RequestBody(Search{}),       RequestBody(Ping{}),        RequestBody(GetDevices{}),    RequestBody(RevokeDevice{}),
              RequestBody(LinkDevice{}),   RequestBody(SetPassword{}), RequestBody(MakeInvite{}),    RequestBody(GetInvites{}),
              RequestBody(RevokeInvite{}), RequestBody(OpenInvite{}),  RequestBody(SetProfile{}),    RequestBody(MakeToken{}),
              RequestBody(GetTokens{}),    RequestBody(RevokeToken{}), RequestBody(SetCommands{}),   RequestBody(GetCommands{}),
              RequestBody(GetUsers{}),     RequestBody(SetUser{}),     RequestBody(RevokeDevices{}), RequestBody(ResetPassword{}),
              RequestBody(GetBans{}),      RequestBody(GetStats{})})
            QVERIFY2(has(methodOf(body)), methodOf(body).data());
        for (const auto *name : {"entries", "room", "typing", "presence", "bye", "profile"})
            QVERIFY2(has(name), name);
        for (const Body &body : {Body(Created{}), Body(Posted{}),    Body(Edited{}),   Body(Deleted{}), Body(Reacted{}),
                                 Body(Pinned{}),  Body(Joined{}),    Body(Left{}),     Body(Renamed{}), Body(TopicSet{}),
                                 Body(RoleSet{}), Body(PresetSet{}), Body(Kicked{}),   Body(Banned{}),  Body(Muted{}),
                                 Body(Slowed{}),  Body(Locked{}),    Body(AllMuted{}), Body(Hidden{}),  Body(ProfileSet{})})
            QVERIFY2(m_text.contains("\n| " + code(kindOf(body)) + " |"), kindOf(body).data());
        for (const auto verb : {HistoryVerb::Latest, HistoryVerb::Before, HistoryVerb::After, HistoryVerb::Around,
                                HistoryVerb::AtTime, HistoryVerb::Pinned})
            QVERIFY2(m_text.contains("\n| " + code(nameOf(verb))), nameOf(verb).data());
        for (const auto scope : {Scope::Read, Scope::Post, Scope::Manage, Scope::Hook})
            QVERIFY2(rowOf(sectionOf(m_text, "Bots and tokens"), code(nameOf(scope))).size() >= 2, nameOf(scope).data());
    }

    void theDocumentHasEveryLimit()
    {
        QMap<QString, std::int64_t> values;
#define LIMIT(name) values[QStringLiteral(#name)] = static_cast<std::int64_t>(limits::name)
        LIMIT(frameBytes);
        LIMIT(jsonDepth);
        LIMIT(maxInteger);
        LIMIT(requestIdBytes);
        LIMIT(textCodePoints);
        LIMIT(textBytes);
        LIMIT(textLines);
        LIMIT(nameGraphemes);
        LIMIT(nameBytes);
        LIMIT(topicCodePoints);
        LIMIT(reasonCodePoints);
        LIMIT(keepDays);
        LIMIT(slowSeconds);
        LIMIT(emojiBytes);
        LIMIT(distinctReactions);
        LIMIT(queryBytes);
        LIMIT(mentionsPerMessage);
        LIMIT(historyPage);
        LIMIT(searchPage);
        LIMIT(entriesPage);
        LIMIT(entriesPageBytes);
        LIMIT(followRooms);
        LIMIT(membersPage);
        LIMIT(roomsPage);
        LIMIT(helloDeadline);
        LIMIT(handshakeDeadline);
        LIMIT(pingInterval);
        LIMIT(pongDeadline);
        LIMIT(connectionsPerAddress);
        LIMIT(sessionsPerUser);
        LIMIT(sessionsPerBot);
        LIMIT(strangersTotal);
        LIMIT(strangersPerAddress);
        LIMIT(requestsInFlight);
        LIMIT(queueDropsEphemeral);
        LIMIT(queueCloses);
        LIMIT(queueStall);
        LIMIT(violationsClose);
        LIMIT(violationsWindow);
        LIMIT(violationsPause);
        LIMIT(colours);
        LIMIT(formerNames);
        LIMIT(formerNameLasts);
        LIMIT(deviceLabelCodePoints);
        LIMIT(devicesPerUser);
        LIMIT(linkLasts);
        LIMIT(passwordCodePoints);
        LIMIT(passwordBytes);
        LIMIT(guessesPerAddress);
        LIMIT(guessWindowPerAddress);
        LIMIT(guessesPerAccount);
        LIMIT(guessWindowPerAccount);
        LIMIT(guessPauseMost);
        LIMIT(inviteLasts);
        LIMIT(inviteLastsMost);
        LIMIT(inviteUses);
        LIMIT(invitesOpen);
        LIMIT(tokenLastsMost);
        LIMIT(tokenRooms);
        LIMIT(tokensOpen);
        LIMIT(commandsPerSession);
        LIMIT(commandNameBytes);
        LIMIT(visitHosts);
        LIMIT(typingLasts);
        LIMIT(presenceFlush);
        LIMIT(commitBatch);
        LIMIT(backoffFirst);
        LIMIT(backoffMost);
        LIMIT(requestDeadline);
#undef LIMIT
        QMap<QString, limits::Bucket> buckets{{"postBucket", limits::postBucket},
                                              {"reactionBucket", limits::reactionBucket},
                                              {"createBucket", limits::createBucket},
                                              {"directBucket", limits::directBucket},
                                              {"historyBucket", limits::historyBucket},
                                              {"typingBucket", limits::typingBucket},
                                              {"accountBucket", limits::accountBucket},
                                              {"profileBucket", limits::profileBucket},
                                              {"botPostBucket", limits::botPostBucket},
                                              {"botReactionBucket", limits::botReactionBucket},
                                              {"botHistoryBucket", limits::botHistoryBucket},
                                              {"newcomerBucket", limits::newcomerBucket}};

        const QString header = QString::fromUtf8(contentOf(HUBBUB_SOURCE_DIR "/core/protocol/limits.h"));
        static const QRegularExpression pattern(QStringLiteral(R"(inline constexpr [\w:]+ (\w+) ?[={])"));
        const QString table = sectionOf(m_text, "Limits");
        const QString sending = sectionOf(m_text, "Sending"); // with "Flood" below it
        int found = 0;
        for (auto match = pattern.globalMatch(header); match.hasNext(); ++found) {
            const QString name = match.next().captured(1);
            const QStringList row = rowOf(name.endsWith("Bucket") ? sending : table, '`' + name + '`');
            QVERIFY2(row.size() >= 3, qPrintable(name + " has no row"));
            if (buckets.contains(name)) {
                const limits::Bucket bucket = buckets.take(name);
                QCOMPARE(row.at(1), QString::number(bucket.burst));
                QCOMPARE(numberIn(row.at(2)), bucket.refill);
            } else {
                QVERIFY2(values.contains(name), qPrintable(name + " is missing in this test"));
                QVERIFY2(numberIn(row.at(1)) == values.take(name), qPrintable(name + " has another value"));
            }
        }
        QVERIFY(values.isEmpty() && buckets.isEmpty());
        QVERIFY(found > 40);
    }

    void theDocumentHasEveryNumberOfFindingHosts()
    {
        const QString table = sectionOf(m_text, "Finding hosts nearby");
        const auto value = [&table](const char *name) { return rowOf(table, code(name)).value(1).remove(','); };
#define NUMBER(name) QCOMPARE(value(#name), QString::number(nearby::name))
        NUMBER(askPort);
        NUMBER(tellPort);
        NUMBER(datagramBytes);
        NUMBER(questionBytes);
        NUMBER(nonceBytesLeast);
        NUMBER(keyBytes);
        NUMBER(versionBytes);
#undef NUMBER
        QCOMPARE(value("groupV4"), QString(nearby::groupV4));
        QCOMPARE(value("groupV6"), QString(nearby::groupV6));
    }

    void everyLinkInTheDocumentLeadsSomewhere()
    {
        static const QRegularExpression dropped(QStringLiteral("[^a-z0-9 -]"));
        QSet<QString> anchors;
        for (const QString &line : m_text.split('\n')) {
            if (!line.startsWith('#'))
                continue;
            QString anchor = line.section(' ', 1).toLower();
            anchors << anchor.remove(dropped).replace(' ', '-');
        }
        static const QRegularExpression link(QStringLiteral(R"(\]\(#([^)]+)\))"));
        for (auto match = link.globalMatch(m_text); match.hasNext();) {
            const QString target = match.next().captured(1);
            QVERIFY2(anchors.contains(target), qPrintable(target));
        }
    }

private:
    static std::int64_t numberIn(QString cell)
    {
        return cell.remove(',').section(' ', 0, 0).toLongLong();
    }

    QByteArray m_doc;
    QString m_text;
};

QTEST_GUILESS_MAIN(GoldenTest)
#include "golden_test.moc"
