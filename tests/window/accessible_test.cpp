// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/scenes.h"

#include <QAccessible>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

namespace hubbub::test {
namespace {

using Interfaces = QList<QAccessibleInterface *>;

/// What a screen reader can reach from here, in its order.
void gather(QAccessibleInterface *part, Interfaces &all)
{
    if (part == nullptr || !part->isValid() || part->state().invisible) {
        return;
    }
    all << part;
    for (int i = 0; i < part->childCount(); ++i) {
        gather(part->child(i), all);
    }
}

Interfaces everythingIn(QObject *root)
{
    Interfaces all;
    gather(QAccessible::queryAccessibleInterface(root), all);
    return all;
}

QString nameOf(QAccessibleInterface *part)
{
    const QString name = part->text(QAccessible::Name);
    // Qt gives a field that shows dots no name, so its description has to say what is wanted.
    return name.isEmpty() && part->state().passwordEdit ? part->text(QAccessible::Description) : name;
}

QString described(QAccessibleInterface *part)
{
    QStringList way;
    if (part == nullptr) {
        return QStringLiteral("nothing");
    }
    for (QAccessibleInterface *at = part; at != nullptr && way.size() < 5; at = at->parent()) {
        const QObject *object = at->object();
        way << QString::fromLatin1(object != nullptr ? object->metaObject()->className() : "?");
    }
    return QStringLiteral("%1 \"%2\" (%3)")
        .arg(QVariant::fromValue(part->role()).toString(), nameOf(part), way.join(QLatin1String(" < ")));
}

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::MenuItem:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

/// What is wrong with what a screen reader finds.
QStringList faultsIn(QObject *root)
{
    QStringList faults;
    QSet<QObject *> seen;
    for (QAccessibleInterface *part : everythingIn(root)) {
        const bool focusable = part->state().focusable;
        if (focusable && (part->role() == QAccessible::NoRole || part->role() == QAccessible::Client)) {
            faults << QStringLiteral("no role: ") + described(part);
        }
        if ((focusable || isControl(part->role())) && nameOf(part).trimmed().isEmpty()) {
            faults << QStringLiteral("no name: ") + described(part);
        }
        if (seen.contains(part->object())) {
            faults << QStringLiteral("twice: ") + described(part);
        }
        seen << part->object();
    }
    return faults;
}

QObject *attached(const QQuickItem *item)
{
    for (QObject *child : item->children()) {
        if (child->inherits("QQuickAccessibleAttached")) {
            return child;
        }
    }
    return nullptr;
}

/// Whether somebody who listens learns what stands in a text: it is heard itself, or belongs to something that has a name, or it was
/// taken out on purpose.
bool isHeard(const QQuickItem *text)
{
    for (const QQuickItem *item = text; item != nullptr; item = item->parentItem()) {
        const QObject *said = attached(item);
        if (said == nullptr) {
            continue;
        }
        switch (static_cast<QAccessible::Role>(said->property("role").toInt())) {
        case QAccessible::Dialog:
        case QAccessible::List:
        case QAccessible::Pane:
        case QAccessible::PageTabList:
        case QAccessible::Table:
            return said->property("ignored").toBool();
        default:
            return true;
        }
    }
    return false;
}

void gatherUnheard(QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible() || item->opacity() == 0) {
        return;
    }
    const QString text = item->property("text").toString().simplified();
    if ((item->inherits("QQuickText") || item->inherits("QQuickTextEdit")) && !text.isEmpty() && !isHeard(item)) {
        texts << text.left(60) + QStringLiteral(" (in ") + QString::fromLatin1(item->parentItem()->metaObject()->className())
                     + QLatin1Char(')');
    }
    for (QQuickItem *child : item->childItems()) {
        gatherUnheard(child, texts);
    }
}

/// One line for each thing that is wrong with what a screen reader finds.
QString faultsOf(QQuickWindow &window)
{
    QStringList unheard;
    gatherUnheard(window.contentItem(), unheard);
    return (faultsIn(&window) + unheard).join(QLatin1Char('\n'));
}

QAccessibleInterface *found(QObject *root, QAccessible::Role role, const QString &name)
{
    for (QAccessibleInterface *part : everythingIn(root)) {
        if (part->role() == role && nameOf(part) == name) {
            return part;
        }
    }
    return nullptr;
}

} // namespace

class AccessibleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_town = std::make_unique<Town>();
        m_studio = std::make_unique<Studio>();
    }
    void cleanupTestCase()
    {
        m_studio.reset();
        m_town.reset();
    }

    void theFirstPageIsNamed()
    {
        showScene(firstScenes(), QStringLiteral("start-nearby"));
        const QString faults = faultsOf(m_studio->window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
        tabGoesAround();
    }
    void everySceneOfTheTownIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        for (const Scene &scene : townScenes()) {
            QTest::newRow(qPrintable(scene.name)) << scene.name;
        }
    }
    void everySceneOfTheTownIsNamed()
    {
        QFETCH(const QString, name);
        enter();
        showScene(townScenes(), name);
        const QString faults = faultsOf(m_studio->window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
    void aMessageIsOneItem()
    {
        enter();
        QAccessibleInterface *list = found(&m_studio->window(), QAccessible::List, "Messages");
        QVERIFY(list != nullptr);
        Interfaces rows;
        gather(list, rows);
        int messages = 0;
        for (QAccessibleInterface *row : rows) {
            if (row->role() == QAccessible::ListItem) {
                ++messages;
                static const QRegularExpression form("^.+, .*\\d", QRegularExpression::DotMatchesEverythingOption);
                QVERIFY2(form.match(nameOf(row)).hasMatch(), qPrintable(described(row)));
            }
            QVERIFY2(row->role() != QAccessible::StaticText, qPrintable(described(row))); // its item says it
        }
        QVERIFY(messages > 5);
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](QAccessibleInterface *row) {
            return nameOf(row).startsWith("Emmy Noether, ") && nameOf(row).contains("I bring the big flask");
        }));
    }
    void tabReachesEverythingInARoom()
    {
        enter();
        m_studio->run(m_studio->find("ChatPage"), "openPane('members')");
        m_studio->rest();
        tabGoesAround();
    }
    void whatIsSaidIsAnnounced()
    {
        enter();
        m_studio->rest();
        m_town->say("Grace Hopper", "Lobby", "Is anybody there?");
        const auto alert = [this] {
            for (QAccessibleInterface *part : everythingIn(&m_studio->window())) {
                if (part->role() == QAccessible::AlertMessage && !nameOf(part).isEmpty()) {
                    return nameOf(part);
                }
            }
            return QString();
        };
        QTRY_VERIFY(alert().startsWith("Grace Hopper, ") && alert().endsWith("Is anybody there?"));
        QTRY_COMPARE(alert(), QString()); // and is found in the list only
    }
    void escMakesTheRoomRead()
    {
        enter();
        m_studio->run(m_studio->find("RoomPane"), "focusComposer()");
        const auto unread = [this] { return m_studio->app().place()->rooms()->find(m_town->room("Lobby").value)->unread; };
        m_studio->app().room()->timeline()->toOldest();
        m_studio->rest();
        m_studio->app().room()->composer()->startReply(m_town->seqOf("biscuits"));
        for (int i = 0; i < 40; ++i) {
            m_town->say("Grace Hopper", "Lobby", "One more, which is not seen.");
        }
        QTRY_VERIFY(unread() >= 40);
        QTest::keyClick(&m_studio->window(), Qt::Key_Escape); // gives up the answer
        QVERIFY(!m_studio->app().room()->composer()->replying());
        m_studio->rest();
        QVERIFY(unread() >= 40);
        QTest::keyClick(&m_studio->window(), Qt::Key_Escape);
        QTRY_COMPARE(unread(), 0);
    }

private:
    void enter()
    {
        if (!m_studio->app().connected()) {
            m_studio->app().finder()->hosts()->show({});
            enterTown(*m_studio, *m_town);
        }
        backToLobby(*m_studio, *m_town);
        m_studio->rest();
    }
    void showScene(const QList<Scene> &scenes, const QString &name)
    {
        for (const Scene &scene : scenes) {
            if (scene.name == name) {
                scene.set(*m_studio, *m_town);
            }
        }
        m_studio->rest();
    }
    /// From the present focus by Tab until it is back: what can have the focus had it, once.
    void tabGoesAround()
    {
        QQuickWindow &window = m_studio->window();
        QSet<QQuickItem *> wanted;
        gatherStops(window.contentItem(), wanted);
        QVERIFY(wanted.size() > 2);
        QSet<QQuickItem *> stops;
        QSet<QQuickItem *> passed;
        while (window.activeFocusItem() != nullptr && !stops.contains(window.activeFocusItem())) {
            stops << window.activeFocusItem();
            for (QQuickItem *item = window.activeFocusItem(); item != nullptr; item = item->parentItem()) {
                passed << item; // of a list that has the focus, its row has it
            }
            QTest::keyClick(&window, Qt::Key_Tab);
        }
        QStringList missed;
        for (QQuickItem *item : wanted - passed) {
            missed << described(QAccessible::queryAccessibleInterface(item));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }
    static void gatherStops(QQuickItem *item, QSet<QQuickItem *> &stops)
    {
        if (!item->isVisible() || !item->isEnabled()) {
            return;
        }
        if (item->activeFocusOnTab()) {
            stops << item;
        }
        for (QQuickItem *child : item->childItems()) {
            gatherStops(child, stops);
        }
    }

    std::unique_ptr<Town> m_town;
    std::unique_ptr<Studio> m_studio;
};

} // namespace hubbub::test

QTEST_MAIN(hubbub::test::AccessibleTest)
#include "accessible_test.moc"
