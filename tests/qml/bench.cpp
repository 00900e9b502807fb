// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/bench.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>

#include <map>

namespace hubbub::test {
namespace {

QString longText(int number)
{
    QString text = QStringLiteral("message %1").arg(number);
    for (int i = 0; i < number % 5; ++i) {
        text += QStringLiteral("\nand another line of it");
    }
    return text;
}

client::TimelineRow numbered(int seq, const std::string &author)
{
    return row(seq, author, longText(seq).toStdString(), rowsStart + seq * 60'000);
}

} // namespace

Bench::Bench(QObject *parent)
    : QObject(parent), m_settings(m_folder.path()), m_notifySettings(m_folder.path(), m_clock),
      m_session(std::make_unique<app::ClientSession>(
          app::SessionSetup{m_folder.path(), QStringLiteral("ws://localhost:1/ws"), {}, {}, {}})),
      m_room(m_clock), m_host(m_folder.path()), m_doctor(m_host), m_app(m_windowFolder.path(), m_clock, {}),
      m_desktop(m_windowFolder.path(), *m_app.host(), *m_app.notifications())
{
    m_room.search()->setPlaces([this] { return std::vector<app::SearchPlace>{{0, m_placeTitle, m_session.get()}}; });
    m_room.setSession(m_session.get());
    app::RoomsView view;
    for (const char *name : {"Kitchen", "Book club"}) {
        client::RoomView room;
        room.id = protocol::RoomId(name);
        room.name = name;
        room.joined = true;
        view.rooms.push_back(room);
    }
    m_rooms.show(view);
    m_profile.setSession(m_session.get());
    m_profile.show(QStringLiteral("Ada"), 0);
    connect(m_room.composer(), &app::ComposerController::posted, this, [this] {
        ++m_posts;
        Q_EMIT postsChanged();
    });
}

Bench::~Bench()
{
    m_room.setSession(nullptr);
    m_profile.setSession(nullptr);
}

void Bench::open(int first, int last, int firstUnread, bool moreOlder)
{
    const protocol::RoomId id{"room" + std::to_string(++m_opened)};
    m_room.open(id);
    app::RoomOpening opening;
    std::vector<client::TimelineRow> rows;
    for (int seq = first; seq <= last; ++seq) {
        rows.push_back(numbered(seq, "ada"));
    }
    opening.page = page(rows, moreOlder);
    opening.page.room = id;
    opening.firstUnread = firstUnread;
    m_pending.clear();
    Q_EMIT m_session->opened(opening);
}

void Bench::answerPins(int first, int last)
{
    std::vector<client::TimelineRow> rows;
    for (int seq = first; seq <= last; ++seq) {
        rows.push_back(numbered(seq, "ada"));
    }
    m_room.pins()->model()->show(page(rows), {}, 0);
}

void Bench::openUnanswered()
{
    m_room.open(protocol::RoomId{"room" + std::to_string(++m_opened)});
}

namespace {

protocol::Role roleNamed(const QString &name)
{
    return name == QLatin1String("owner")       ? protocol::Role::Owner
           : name == QLatin1String("moderator") ? protocol::Role::Moderator
           : name == QLatin1String("guest")     ? protocol::Role::Guest
                                                : protocol::Role::Member;
}

app::PersonView person(const char *id, const char *name, protocol::Role role, protocol::Role own)
{
    app::PersonView view;
    view.id = id;
    view.name = name;
    view.role = role;
    view.presence = protocol::Presence::Online;
    view.canModerate = own >= protocol::Role::Moderator && role < own;
    return view;
}

} // namespace

void Bench::setPeople(const QString &ownRole, bool ownMuted, const QString &benRole)
{
    const protocol::Role own = roleNamed(ownRole);
    app::PersonView self = person("ada", "Ada", own, own);
    self.self = true;
    self.muted = ownMuted;
    Q_EMIT m_session->peopleChanged(
        m_room.room(), {self, person("ben", "Ben", roleNamed(benRole), own), person("gus", "Gus", protocol::Role::Guest, own)});
}

void Bench::setBot(const QString &name)
{
    app::PersonView bot = person("bot", "", protocol::Role::Member, protocol::Role::Member);
    bot.id = bot.name = name.toStdString();
    bot.bot = true;
    Q_EMIT m_session->peopleChanged(m_room.room(), {bot});
}

void Bench::speakStrangely(bool strange, bool rightToLeft)
{
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (strange) {
        QCoreApplication::installTranslator(&m_strange);
    } else {
        QCoreApplication::removeTranslator(&m_strange);
    }
    Q_EMIT m_app.language()->changed();
}

void Bench::setBans(const QStringList &names)
{
    std::vector<app::BanView> bans;
    for (const QString &name : names) {
        bans.push_back({name.toLower().toStdString(), name.toStdString(), protocol::BanScope::User, rowsStart, "Ada", {}});
    }
    if (!bans.empty()) {
        bans.back().reason = "spam";
    }
    Q_EMIT m_session->bansListed(m_room.room(), bans);
}

void Bench::setNearby(const QStringList &names)
{
    using Trust = net::NearbyHost::Trust;
    std::vector<net::NearbyHost> hosts;
    for (const QString &name : names) {
        const Trust trust = name.startsWith(QLatin1Char('!'))   ? Trust::Known
                            : name.startsWith(QLatin1Char('?')) ? Trust::OtherKey
                                                                : Trust::Unknown;
        const std::string plain = name.mid(trust == Trust::Unknown ? 0 : 1).toStdString();
        hosts.push_back({protocol::ServerId("s" + plain), "K" + plain, plain, "0.1.0", {{"192.0.2.1", 4826}}, trust, 1, "tea"});
    }
    m_nearby.show(hosts);
    m_app.finder()->hosts()->show(hosts);
}

void Bench::answerHello(const QString &code)
{
    app::AdmissionController *admission = m_app.place()->admission();
    client::Connection connection;
    connection.phase = client::Connection::Phase::Online;
    if (const auto known = protocol::errorCodeNamed(code.toStdString())) {
        const protocol::Error error{*known, {}, 1'800'000};
        const bool temporary = protocol::isTemporary(*known);
        connection.phase = temporary ? client::Connection::Phase::Waiting : client::Connection::Phase::Refused;
        (temporary ? connection.postponement : connection.refusal) = error;
    } else {
        admission->setSession(m_session.get(), QStringLiteral("Ada")); // for the next one
    }
    admission->take(connection);
}

void Bench::setStorage()
{
    const QString folder = m_windowFolder.filePath(QStringLiteral("servers/"));
    m_app.storage()->list()->show({{folder + "one", "kitchen", "Kitchen", "Home", false, true, 1'200, 3'400'000},
                                   {folder + "one", "attic", "Attic", "Home", false, false, 3, 20'000},
                                   {folder + "archive-cellar-e", "cellar", "Cellar", "Old home", true, true, 1, 90'000}});
}

QString Bench::makeFile(const QString &name, const QString &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QFile::WriteOnly) && file.write(content.toUtf8()) >= 0 ? file.fileName() : QString();
}

void Bench::setKnownServers()
{
    net::PinFile file(m_windowFolder.path().toStdString(), m_clock);
    net::Meeting invited;
    invited.where = invited.home = "192.0.2.7:4826";
    invited.key.bytes.fill(1);
    invited.expected = invited.key;
    net::Meeting met;
    met.where = met.home = "192.0.2.9:4826";
    met.key.bytes.fill(2);
    if (!file.judge(invited) || !file.judge(met)) {
        qFatal("The known servers cannot be written.");
    }
    file.introduce(net::textOf(invited.key), "kitchen", "Kitchen");
    m_app.knownServers()->refresh();
}

void Bench::startHost(bool openToNetwork)
{
    m_host.start({QStringLiteral("Kitchen"), openToNetwork, 0, false});
}

void Bench::stopHost()
{
    m_host.stop();
}

void Bench::setFindings(const QString &severity)
{
    using Code = net::FindingCode;
    m_doctor.forget();
    if (severity == QLatin1String("good")) {
        m_doctor.take({{Code::PeerReached, net::Severity::Good, "Porch", "4826"}});
    } else if (severity == QLatin1String("warning")) {
        m_doctor.take(
            {{Code::NobodyToAsk, net::Severity::Note, {}, {}}, {Code::FirewallMayBlock, net::Severity::Warning, "ufw", "4826"}});
    } else if (severity == QLatin1String("problem")) {
        m_doctor.take({{Code::PeerSilent, net::Severity::Problem, "Porch", "4826"}});
    }
}

void Bench::setRules(const QString &ownRole, const QString &preset, bool locked, bool allMuted)
{
    app::RoomRow row;
    row.id = m_room.room().value;
    row.name = QStringLiteral("Kitchen");
    row.joined = true;
    row.role = roleNamed(ownRole);
    const protocol::Preset kind = preset == QLatin1String("announce") ? protocol::Preset::Announce
                                  : preset == QLatin1String("direct") ? protocol::Preset::Direct
                                                                      : protocol::Preset::Open;
    row.settings = {kind, locked, allMuted, 0};
    m_room.setTitle(&row);
}

void Bench::receive(int seq, const QString &text)
{
    receiveFrom(QStringLiteral("ben"), seq, text);
}

void Bench::receiveFrom(const QString &author, int seq, const QString &text)
{
    Q_EMIT m_session->rowsChanged(m_room.room(), {row(seq, author.toStdString(), text.toStdString(), rowsStart + seq * 60'000)});
}

void Bench::receiveJoin(int seq, const QString &who)
{
    client::TimelineRow joined = row(seq, who.toStdString(), who.toStdString(), rowsStart + seq * 60'000);
    joined.message.kind = protocol::MessageKind::Join;
    Q_EMIT m_session->rowsChanged(m_room.room(), {joined});
}

void Bench::receiveReply(int seq, const QString &text, int answered)
{
    client::TimelineRow answer = row(seq, "ben", text.toStdString(), rowsStart + seq * 60'000);
    answer.message.reply = answered;
    answer.replyAuthor = "ada";
    answer.replyText = longText(answered).section(QLatin1Char('\n'), 0, 0).toStdString();
    Q_EMIT m_session->rowsChanged(m_room.room(), {answer});
}

void Bench::addReaction(int seq, const QString &emoji, int people)
{
    client::TimelineRow changed = numbered(seq, "ada");
    protocol::Reaction reaction{emoji.toStdString(), {}};
    for (int i = 0; i < people; ++i) {
        reaction.users.emplace_back("user" + std::to_string(i));
    }
    changed.message.reactions = {reaction};
    Q_EMIT m_session->rowsChanged(m_room.room(), {changed});
}

void Bench::receiveOwn(int seq, const QString &text)
{
    Q_EMIT m_session->rowsChanged(m_room.room(), {row(seq, "me", text.toStdString(), rowsStart + seq * 60'000)});
    std::erase_if(m_pending, [&](const client::TimelineRow &pending) { return pending.message.tag == tagOf(seq); });
    Q_EMIT m_session->pendingChanged(m_room.room(), m_pending);
}

void Bench::compose(QQuickItem *field, const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(field, &event);
}

void Bench::queueOwn(int seq, const QString &text)
{
    m_pending.push_back(sending(seq, text.toStdString(), rowsStart + seq * 60'000));
    Q_EMIT m_session->pendingChanged(m_room.room(), m_pending);
}

void Bench::addOlder(int first, int last)
{
    app::RowPage older;
    for (int seq = first; seq <= last; ++seq) {
        older.rows.push_back(numbered(seq, "ada"));
    }
    m_room.timeline()->model()->addOlder(older);
}

void Bench::forgetOwn(int seq)
{
    std::erase_if(m_pending, [&](const client::TimelineRow &pending) { return pending.message.tag == tagOf(seq); });
    Q_EMIT m_session->pendingChanged(m_room.room(), m_pending);
}

void Bench::setError(int seq, const QString &code)
{
    for (client::TimelineRow &pending : m_pending) {
        if (pending.message.tag == tagOf(seq)) {
            pending.state = client::RowState::Failed;
            pending.error = code.toStdString();
        }
    }
    Q_EMIT m_session->pendingChanged(m_room.room(), m_pending);
}

void Bench::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString Bench::clipboard() const
{
    return QGuiApplication::clipboard()->text();
}

bool Bench::answerSearch(const QVariantList &hits, bool more)
{
    app::SearchController &search = *m_room.search();
    app::FoundRows page;
    page.more = more;
    for (const QVariant &hit : hits) {
        const QVariantMap map = hit.toMap();
        app::FoundRow &row = page.rows.emplace_back();
        row.room = protocol::RoomId{map["room"].toString().toStdString()};
        row.roomName = "The " + row.room.value;
        row.isOpenable = !map["left"].toBool();
        row.seq = map["seq"].toLongLong();
        row.author = "ada";
        row.authorName = "Ada";
        row.excerpt = {map["text"].toString().toStdString(), {{map["begin"].toUInt(), map["end"].toUInt()}}};
        row.at = rowsStart + row.seq * 60'000;
        page.end = row.seq;
    }
    page.wish = {search.text().toStdString(), search.everywhere() ? protocol::RoomId() : m_room.room()};
    const bool wasSearching = search.searching();
    Q_EMIT m_session->found(page); // if it is the first page that is waited for
    if (search.searching()) {
        page.wish.after = m_foundEnd;
        Q_EMIT m_session->found(page);
    }
    if (!wasSearching || search.searching()) {
        return false;
    }
    m_foundEnd = page.end;
    return true;
}

void Bench::answerProfile(const QString &error, int retryMs)
{
    const auto code = protocol::errorCodeNamed(error.toStdString());
    m_profile.take(code ? std::optional(protocol::Error{*code, {}, retryMs}) : std::nullopt);
}

QStringList Bench::filesWithRichText() const
{
    // Our Label is plain by itself; a bare Text or a text field of the toolkit has to say so.
    static const QRegularExpression bareText(QStringLiteral("\\b(Text|TextEdit|T\\.TextArea|T\\.Label)\\s*\\{"));
    QStringList bad;
    QDirIterator files(QStringLiteral(":/qt/qml/Hubbub"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ++seen;
        const bool opened = file.open(QFile::ReadOnly);
        const QString source = opened ? QString::fromUtf8(file.readAll()) : QString();
        const bool rich = source.contains(QLatin1String("RichText")) || source.contains(QLatin1String("StyledText"))
                          || source.contains(QLatin1String("MarkdownText")) || source.contains(QLatin1String("AutoText"));
        const auto needed = source.count(bareText);
        const auto plain = source.count(QLatin1String("Text.PlainText")) + source.count(QLatin1String("TextEdit.PlainText"));
        if (!opened || rich || plain < needed) {
            bad << file.fileName();
        }
    }
    return seen < 20 ? QStringList{QStringLiteral("the QML files were not found")} : bad;
}

QStringList Bench::repeatersInLayouts() const
{
    static const QRegularExpression opening(QStringLiteral("^( *)(?:[\\w.]+: )?([A-Z][\\w.]*) \\{$"));
    static const QRegularExpression fixed(QStringLiteral("model: \\d+$"));
    QStringList bad;
    QDirIterator files(QStringLiteral(":/qt/qml/Hubbub"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool opened = file.open(QFile::ReadOnly);
        const QStringList lines = QString::fromUtf8(opened ? file.readAll() : QByteArray()).split(QLatin1Char('\n'));
        std::map<qsizetype, QString> around; // by its indentation
        bool isInLayout = false;
        for (const QString &line : lines) {
            if (isInLayout && line.contains(QLatin1String("model: "))) {
                if (!line.contains(fixed)) {
                    bad << file.fileName();
                }
                isInLayout = false;
            }
            const QRegularExpressionMatch match = opening.match(line);
            if (!match.hasMatch()) {
                continue;
            }
            around.erase(around.lower_bound(match.capturedLength(1)), around.end());
            const QString outer = around.empty() ? QString() : around.rbegin()->second;
            isInLayout = match.captured(2) == QLatin1String("Repeater")
                         && (outer.endsWith(QLatin1String("Layout")) || outer.endsWith(QLatin1String("Sheet")));
            around[match.capturedLength(1)] = match.captured(2);
        }
        if (!opened) {
            bad << file.fileName();
        }
    }
    return bad;
}

namespace {

/// The QML types of everything below an object, and of itself. What is made on demand is asked for.
void gatherKinds(QObject *object, QSet<QObject *> &seen, QSet<QString> &kinds)
{
    if (object == nullptr || seen.contains(object)) {
        return;
    }
    seen << object;
    for (const QMetaObject *type = object->metaObject(); type != nullptr; type = type->superClass()) {
        const QString name = QString::fromLatin1(type->className());
        kinds << name.left(name.indexOf(QLatin1String("_QML")));
    }
    if (kinds.contains(QStringLiteral("OnDemand")) && object->inherits("QQuickLoader")) {
        object->setProperty("active", true);
    }
    QObjectList below = object->children();
    if (auto *item = qobject_cast<QQuickItem *>(object)) {
        for (QQuickItem *child : item->childItems()) {
            below << child;
        }
    }
    for (const char *part : {"contentItem", "background", "indicator"}) {
        below << object->property(part).value<QObject *>();
    }
    for (QObject *next : below) {
        gatherKinds(next, seen, kinds);
    }
}

} // namespace

QStringList Bench::componentsMissingIn(const QVariantList &roots) const
{
    QSet<QObject *> seen;
    QSet<QString> kinds;
    for (const QVariant &root : roots) {
        gatherKinds(root.value<QObject *>(), seen, kinds);
    }
    QStringList missing;
    QDirIterator files(QStringLiteral(":/qt/qml/Hubbub/components"), {QStringLiteral("*.qml")}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QString kind = files.fileInfo().completeBaseName();
        if (!kinds.contains(kind)) {
            missing << kind;
        }
    }
    return missing;
}

} // namespace hubbub::test
