// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/codec.h"
#include "core/protocol/limits.h"
#include "tests/unit/protocol_random_frames.h"

#include <QTest>

#include <string>

using namespace hubbub::protocol;
using namespace std::string_literals;
using hubbub::test::RandomFrames;

namespace {

const std::string tagText = "\"018f4e7a-1b2c-7d3e-8f40-0123456789ab\""; // with its quotes, as in JSON

std::string request(const std::string &method, const std::string &params, const std::string &id = "1")
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}";
}

std::string notification(const std::string &method, const std::string &params)
{
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}";
}

std::string entriesWith(const std::string &entry)
{
    return notification("entries", R"({"room":"r","epoch":"e","entries":[)" + entry + "]}");
}

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
}

Decoded<ServerFrame> decodeFromServer(std::string_view bytes, std::string_view method = "append")
{
    return decodeServerFrame(bytes, [method](const RequestId &) { return method; });
}

/// The method whose reply has this body.
std::string_view methodFor(const ReplyBody &body)
{
    static constexpr std::string_view methods[] = {
        "hello",  "follow",    "create",       "append",   "read",       "rooms",      "members", "history",
        "search", "ping",      "revokeDevice", "devices",  "linkDevice", "makeInvite", "invites", "openInvite",
        "direct", "makeToken", "tokens",       "commands", "users",      "bans",       "stats",   "ping"};
    return methods[body.index()];
}

std::string errorOf(const Decoded<ClientFrame> &decoded)
{
    return decoded ? "none"s : std::string(nameOf(decoded.error().error.code));
}
std::string errorOf(const Decoded<ServerFrame> &decoded)
{
    return decoded ? "none"s : std::string(nameOf(decoded.error().error.code));
}

} // namespace

class ProtocolCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientFramesSurviveTheWire()
    {
        RandomFrames frames(1);
        for (int i = 0; i < 5000; ++i) {
            const ClientFrame frame = frames.clientFrame();
            const auto decoded = decodeClientFrame(encode(frame));
            QVERIFY2(decoded.ok() && decoded.value() == frame, encode(frame).c_str());
        }
    }

    void serverFramesSurviveTheWire()
    {
        RandomFrames frames(2);
        for (int i = 0; i < 5000; ++i) {
            const ServerFrame frame = frames.serverFrame();
            const auto *reply = std::get_if<Reply>(&frame);
            const auto decoded = decodeFromServer(encode(frame), reply ? methodFor(reply->body) : "");
            QVERIFY2(decoded.ok() && decoded.value() == frame, encode(frame).c_str());
        }
    }

    void bodiesSurviveTheStore()
    {
        RandomFrames frames(3);
        for (int i = 0; i < 2000; ++i) {
            const Body body = frames.body();
            const auto decoded = decodeBody(kindOf(body), encodeBody(body));
            QVERIFY2(decoded.ok() && decoded.value() == body, encodeBody(body).c_str());
        }
    }

    void encodedSizeIsExact()
    {
        RandomFrames frames(4);
        for (int i = 0; i < 500; ++i) {
            const Entry entry = frames.entry();
            const auto empty = encode(ServerFrame(Entries{RoomId("r"), Epoch("e"), {}})).size();
            const auto two = encode(ServerFrame(Entries{RoomId("r"), Epoch("e"), {entry, entry}})).size();
            QCOMPARE(two + 1, empty + 2 * encodedSize(entry)); // the last one has no comma
        }
    }

    void anUnknownKindIsKeptWordForWord()
    {
        const std::string members = R"("z":1.50,"a":[18446744073709551616,-0.0,1E5,{"deep":[null]}],"text":"ü")";
        const std::string entry = R"({"seq":7,"author":"u","tag":)" + tagText + R"(,"at":5,"kind":"poll",)" + members + "}";
        const auto decoded = decodeFromServer(entriesWith(entry));
        QVERIFY(decoded.ok());
        const auto &body = std::get<UnknownBody>(std::get<Entries>(decoded.value()).entries.at(0).body);
        QCOMPARE(body.kind, "poll"s);
        QCOMPARE(body.json, "{" + members + "}");
        QCOMPARE(encode(decoded.value()), entriesWith(entry));
        QCOMPARE(encodeBody(decodeBody("poll", body.json).value()), body.json);
    }

    void anUnknownKindNeverDoublesTheMembersOfItsEntry()
    {
        const auto body = decodeBody("poll", R"({"seq":1,"x":2,"author":"u","tag":3,"at":4,"kind":5})");
        QVERIFY(body.ok());
        QCOMPARE(encodeBody(body.value()), std::string(R"({"x":2})"));
    }

    void unknownMembersAreIgnored()
    {
        const auto decoded = decodeClientFrame(
            R"({"jsonrpc":"2.0","extra":[1],"id":1,"method":"read","params":{"room":"r","seq":2,"colour":{"a":1.5}}})");
        QVERIFY(decoded.ok());
        QVERIFY(decoded.value() == ClientFrame(Request{{"1"}, MarkRead{RoomId("r"), 2}}));
    }

    void absentAndNullMembersTakeTheirDefaults()
    {
        const auto expect = [](const std::string &params, const RequestBody &body, const std::string &method) {
            const auto decoded = decodeClientFrame(request(method, params));
            return decoded.ok() && std::get<Request>(decoded.value()).body == body;
        };
        QVERIFY(expect(R"({"room":"r"})", GetHistory{RoomId("r"), {}}, "history"));
        QVERIFY(expect(R"({"room":"r","verb":null,"limit":null})", GetHistory{RoomId("r"), {}}, "history"));
        QVERIFY(expect(R"({"rooms":[{"room":"r"}]})", Follow{{Cursor{RoomId("r"), {}, {}}}}, "follow"));
        QVERIFY(expect(R"({"rooms":[{"room":"r","epoch":null,"after":null}]})", Follow{{Cursor{RoomId("r"), {}, {}}}}, "follow"));
        const Tag tag = *Tag::fromText(tagText.substr(1, 36));
        QVERIFY(expect(R"({"room":"r","tag":)" + tagText + R"(,"kind":"react","target":3,"emoji":"x"})",
                       Append{RoomId("r"), tag, Reacted{3, "x", true}}, "append"));
        QVERIFY(expect(R"({"room":"r","tag":)" + tagText + R"(,"kind":"join"})", Append{RoomId("r"), tag, Joined{}}, "append"));
        // No params at all are empty params.
        QVERIFY(decodeClientFrame(R"({"jsonrpc":"2.0","id":1,"method":"ping"})").ok());
        QVERIFY(decodeClientFrame(R"({"jsonrpc":"2.0","id":1,"method":"rooms","params":null})").ok());
    }

    void badClientFrames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](const char *what, const std::string &bytes, const char *error, const char *id = "null") {
            QTest::newRow(what) << QByteArray::fromStdString(bytes) << QByteArray(error) << QByteArray(id);
        };
        const std::string longId = '"' + std::string(limits::requestIdBytes - 1, 'i') + '"';
        const std::string append = R"({"room":"r","tag":)" + tagText + R"(,"kind":)";

        row("nothing", "", "parse_error");
        row("no JSON", "hello", "parse_error");
        row("cut off", R"({"jsonrpc":"2.0","id":1)", "parse_error");
        row("something after it", request("ping", "{}") + "x", "parse_error");
        row("two frames", request("ping", "{}") + request("ping", "{}"), "parse_error");
        row("a comma too many", R"({"jsonrpc":"2.0","id":1,"method":"ping",})", "parse_error");
        row("a comment", "/* */" + request("ping", "{}"), "parse_error");
        row("invalid UTF-8", request("search", "{\"text\":\"\xff\"}"), "parse_error");
        row("half a surrogate", request("search", "{\"text\":\"\\ud800\"}"), "parse_error");
        row("NaN", request("read", R"({"room":"r","seq":NaN})"), "parse_error");
        row("a number beyond doubles", request("read", R"({"room":"r","seq":1e999})"), "parse_error");
        row("control character in a string", request("search", "{\"text\":\"\n\"}"), "parse_error");
        row("member twice", R"({"jsonrpc":"2.0","id":1,"id":2,"method":"ping"})", "parse_error");
        row("member twice inside", request("read", R"({"room":"r","seq":1,"seq":2})"), "parse_error");
        row("too deep", request("ping", R"({"x":)" + nested(limits::jsonDepth - 1) + "}"), "parse_error");
        row("far too deep", nested(30000), "parse_error");
        row("too long", request("search", "{\"text\":\"" + std::string(limits::frameBytes, 'x') + "\"}"), "invalid_request");

        row("a batch", "[" + request("ping", "{}") + "]", "invalid_request");
        row("a number", "17", "invalid_request");
        row("no version", R"({"id":1,"method":"ping"})", "invalid_request", "1");
        row("other version", R"({"jsonrpc":"1.0","id":1,"method":"ping"})", "invalid_request", "1");
        row("no method", R"({"jsonrpc":"2.0","id":1})", "invalid_request", "1");
        row("method no word", R"({"jsonrpc":"2.0","id":1,"method":5})", "invalid_request", "1");
        row("request without id", R"({"jsonrpc":"2.0","method":"ping"})", "invalid_request");
        row("request with null id", request("ping", "{}", "null"), "invalid_request");
        row("fractional id", request("ping", "{}", "1.5"), "invalid_request");
        row("id of another type", request("ping", "{}", "[1]"), "invalid_request");
        row("id too long", request("ping", "{}", longId), "invalid_request");
        row("unknown method", request("dance", "{}", "\"a\""), "method_not_found", "\"a\"");
        row("notification as request", request("typing", R"({"room":"r"})"), "method_not_found", "1");

        row("params a list", request("read", "[1]"), "invalid_params", "1");
        row("missing member", request("read", R"({"room":"r"})"), "invalid_params", "1");
        row("string for integer", request("read", R"({"room":"r","seq":"1"})"), "invalid_params", "1");
        row("fraction for integer", request("read", R"({"room":"r","seq":1.5})"), "invalid_params", "1");
        row("float for integer", request("read", R"({"room":"r","seq":1.0})"), "invalid_params", "1");
        row("negative", request("read", R"({"room":"r","seq":-1})"), "invalid_params", "1");
        row("beyond 2^53", request("read", R"({"room":"r","seq":9007199254740992})"), "invalid_params", "1");
        row("beyond int64", request("read", R"({"room":"r","seq":9223372036854775808})"), "invalid_params", "1");
        row("beyond uint64", request("read", R"({"room":"r","seq":18446744073709551616})"), "invalid_params", "1");
        row("limit beyond int", request("rooms", R"({"limit":2147483648})"), "invalid_params", "1");
        row("no id text", request("read", R"({"room":"a b","seq":1})"), "invalid_params", "1");
        row("empty id text", request("read", R"({"room":"","seq":1})"), "invalid_params", "1");
        row("integer for bool", request("append", append + R"("pin","target":1,"on":1})"), "invalid_params", "1");
        row("no tag", request("create", R"({"tag":"x","name":"n"})"), "invalid_params", "1");
        row("item no object", request("follow", R"({"rooms":[1]})"), "invalid_params", "1");
        row("item wrong", request("follow", R"({"rooms":[{"room":"r","after":-1}]})"), "invalid_params", "1");
        row("unknown verb", request("history", R"({"room":"r","verb":"sideways"})"), "invalid_params", "1");
        row("verb without its seq", request("history", R"({"room":"r","verb":"before"})"), "invalid_params", "1");
        row("verb with a wrong seq", request("history", R"({"room":"r","verb":"pinned","seq":-1})"), "invalid_params", "1");
        row("verb without its time", request("history", R"({"room":"r","verb":"at_time","seq":1})"), "invalid_params", "1");
        row("append of unknown kind", request("append", append + R"("poll"})"), "invalid_params", "1");
        row("append of create", request("append", append + R"("create","name":"n"})"), "invalid_params", "1");
        row("append without text", request("append", append + R"("post"})"), "invalid_params", "1");
        row("unknown role", request("append", append + R"("role","user":"u","role":"king"})"), "invalid_params", "1");
        row("typing nowhere", notification("typing", "{}"), "invalid_params");
        row("presence offline", notification("presence", R"({"presence":"offline"})"), "invalid_params");
    }
    void badClientFrames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, error);
        QFETCH(QByteArray, id);
        const auto decoded = decodeClientFrame({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(QByteArray::fromStdString(errorOf(decoded)), error);
        QCOMPARE(QByteArray::fromStdString(decoded.error().id.json), id);
        QVERIFY(!decoded.error().unknownNotification);
        QVERIFY(!decoded.error().error.detail.empty());
    }

    void limitsAreReachedNotOnlyExceeded()
    {
        QVERIFY(decodeClientFrame(request("ping", R"({"x":)" + nested(limits::jsonDepth - 2) + "}")).ok());
        QVERIFY(decodeClientFrame(request("read", R"({"room":"r","seq":9007199254740991})")).ok());
        QVERIFY(decodeClientFrame(request("ping", "{}", '"' + std::string(limits::requestIdBytes - 2, 'i') + '"')).ok());
        std::string longest = request("search", R"({"text":""})");
        longest.insert(longest.size() - 3, std::string(limits::frameBytes - longest.size(), 'x'));
        QCOMPARE(longest.size(), limits::frameBytes);
        QVERIFY(decodeClientFrame(longest).ok());
    }

    void unknownNotificationsAreToldApart()
    {
        const auto fromClient = decodeClientFrame(notification("wave", "{}"));
        QVERIFY(!fromClient.ok() && fromClient.error().unknownNotification);
        const auto fromServer = decodeFromServer(notification("wave", "[]"));
        QVERIFY(!fromServer.ok() && fromServer.error().unknownNotification);
    }

    void idsAreEchoedInOneForm()
    {
        const auto idOf = [](const std::string &id) {
            const auto decoded = decodeClientFrame(request("ping", "{}", id));
            return decoded.ok() ? std::get<Request>(decoded.value()).id.json : "refused"s;
        };
        QCOMPARE(idOf("7"), "7"s);
        QCOMPARE(idOf("-7"), "-7"s);
        QCOMPARE(idOf("9223372036854775807"), "9223372036854775807"s);
        QCOMPARE(idOf("9223372036854775808"), "refused"s);
        QCOMPARE(idOf("\"a7\""), "\"a7\""s);
        QCOMPARE(idOf("\"\\u0061\\u0022\""), "\"a\\\"\""s);
        QCOMPARE(idOf("\"\""), "\"\""s);
    }

    void badServerFrames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *what, const std::string &bytes, const char *error) {
            QTest::newRow(what) << QByteArray::fromStdString(bytes) << QByteArray(error);
        };
        const auto entry = [](const std::string &rest) {
            return entriesWith(R"({"seq":1,"author":"u","tag":)" + tagText + R"(,"at":1,"kind":)" + rest + "}");
        };
        row("no JSON", "}", "parse_error");
        row("neither result nor error", R"({"jsonrpc":"2.0","id":1})", "invalid_request");
        row("both", R"({"jsonrpc":"2.0","id":1,"result":{"seq":1},"error":{}})", "invalid_request");
        row("result without id", R"({"jsonrpc":"2.0","id":null,"result":{"seq":1}})", "invalid_request");
        row("result of wrong type", R"({"jsonrpc":"2.0","id":1,"result":7})", "invalid_params");
        row("result incomplete", R"({"jsonrpc":"2.0","id":1,"result":{}})", "invalid_params");
        row("request", request("entries", "{}"), "method_not_found");
        row("entry no object", entriesWith("1"), "invalid_params");
        row("entry incomplete", entriesWith("{}"), "invalid_params");
        row("entry of bad kind", entry(R"("two words")"), "invalid_params");
        row("entry of empty kind", entry(R"("")"), "invalid_params");
        row("known kind malformed", entry(R"("post")"), "invalid_params");
        row("target not a number", entry(R"("delete","target":"1")"), "invalid_params");
        row("negative wait", R"({"jsonrpc":"2.0","method":"bye","params":{"reconnectMs":-5}})", "invalid_params");
    }
    void badServerFrames()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, error);
        const auto decoded = decodeFromServer({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(QByteArray::fromStdString(errorOf(decoded)), error);
    }

    void nullCountsAsAbsentEverywhere()
    {
        const auto reply =
            decodeFromServer(R"({"jsonrpc":"2.0","id":1,"method":null,"result":{"seq":1,"dup":null},"error":null})");
        QVERIFY(reply.ok());
        QVERIFY(reply.value() == ServerFrame(Reply{{"1"}, AppendReply{1, false}}));
        const auto page = decodeFromServer(
            R"({"jsonrpc":"2.0","id":1,"result":{"messages":[{"seq":1,"kind":"post","author":"u",)" + std::string(R"("tag":)")
                + tagText + R"(,"at":1,"text":"x","reply":null,"reactions":null}],"more":false,"names":{}}})",
            "history");
        QVERIFY(page.ok());
        QCOMPARE(errorOf(decodeFromServer(R"({"jsonrpc":"2.0","id":1,"result":{"seq":null}})")), "invalid_params"s);
        QCOMPARE(errorOf(decodeFromServer(R"({"jsonrpc":"2.0","id":1,"result":null})")), "invalid_request"s);
    }

    void aReplyNeedsItsRequest()
    {
        const std::string reply = R"({"jsonrpc":"2.0","id":5,"result":{"seq":1}})";
        QCOMPARE(errorOf(decodeFromServer(reply, "append")), "none"s);
        QCOMPARE(errorOf(decodeFromServer(reply, "")), "invalid_request"s);
        QCOMPARE(errorOf(decodeFromServer(R"({"jsonrpc":"2.0","id":5,"error":{"code":1,"message":"x"}})", "")),
                 "invalid_request"s);
    }

    void anErrorWithoutIdIsAReply()
    {
        const auto decoded = decodeFromServer(
            R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"m","data":{"name":"parse_error"}}})", "");
        QVERIFY(decoded.ok());
        QVERIFY(decoded.value() == ServerFrame(Reply{{"null"}, Error{ErrorCode::ParseError, "m", 0}}));
    }

    void unknownErrorsKeepWhetherToComeBack()
    {
        const auto codeOf = [](const std::string &data) {
            const auto decoded = decodeFromServer(R"({"jsonrpc":"2.0","id":1,"error":{"code":999,"message":"m")" + data + "}}");
            return std::get<Error>(std::get<Reply>(decoded.value()).body);
        };
        QVERIFY(isTemporary(codeOf(R"(,"data":{"name":"tea_time","temporary":true,"retryMs":40})").code));
        QCOMPARE(codeOf(R"(,"data":{"name":"tea_time","temporary":true,"retryMs":40})").retryMs, 40);
        QVERIFY(!isTemporary(codeOf(R"(,"data":{"name":"tea_time"})").code));
        QVERIFY(!isTemporary(codeOf("").code));
        QVERIFY(!isTemporary(codeOf(R"(,"data":5)").code));
    }

    void manyMembersAreCheckedQuickly()
    {
        std::string members;
        for (int i = 0; members.size() < limits::frameBytes - 200; ++i)
            members += (i ? ",\"" : "\"") + std::to_string(i) + "\":0";
        QVERIFY(decodeClientFrame(request("ping", "{" + members + "}")).ok());
        QCOMPARE(errorOf(decodeClientFrame(request("ping", "{" + members + ",\"5\":0}"))), "parse_error"s);
    }

    void noCutOrChangedFrameDoesHarm()
    {
        RandomFrames frames(5);
        hubbub::base::SeededRandom random(6);
        for (int i = 0; i < 3000; ++i) {
            std::string bytes = i % 2 ? encode(frames.clientFrame()) : encode(frames.serverFrame());
            for (int change = 0; change < 3; ++change)
                bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
            if (random.below(2))
                bytes.resize(random.below(bytes.size() + 1));
            (void)decodeClientFrame(bytes).ok();
            (void)decodeFromServer(bytes).ok();
        }
    }

    void storeBodiesThatAreDamagedAreRefused()
    {
        QVERIFY(!decodeBody("post", "").ok());
        QVERIFY(!decodeBody("post", "{}").ok());
        QVERIFY(!decodeBody("post", R"({"text":1})").ok());
        QVERIFY(!decodeBody("poll", "[1]").ok());
        QVERIFY(!decodeBody("", "{}").ok());
        QCOMPARE(decodeBody("post", "[]").error().code, ErrorCode::InvalidParams);
    }
};

QTEST_GUILESS_MAIN(ProtocolCodecTest)
#include "protocol_codec_test.moc"
