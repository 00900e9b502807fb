// SPDX-License-Identifier: GPL-3.0-or-later
// The drawings of the icons, in a small language: M x y moves, L x y draws a line, C x y x y x y a curve, Q x y x y a simple
// curve, O x y r a circle, R x y w h r a rounded rectangle, Z closes.
#include "app/icon_item.h"

#include <QHash>
#include <QStringList>

namespace hubbub::app {
namespace {

const QHash<QString, const char *> &drawings()
{
    static const QHash<QString, const char *> all = {
        {QStringLiteral("alert"), "M 12 3.5 L 21.5 20 L 2.5 20 Z M 12 10 L 12 14 M 12 17 L 12 17.1"},
        {QStringLiteral("arrow-down"), "M 12 5 L 12 19 M 6 13 L 12 19 L 18 13"},
        {QStringLiteral("arrow-up"), "M 12 19 L 12 5 M 6 11 L 12 5 L 18 11"},
        {QStringLiteral("at"),
         "O 12 12 3.6 M 15.6 8.6 L 15.6 13 C 15.8 16.6 20.5 16.4 20.5 12 C 20.5 1.2 3.5 0.8 3.5 12 C 3.5 20 11.5 22.5 17 19"},
        {QStringLiteral("bell"),
         "M 5 17 L 19 17 C 17 15 17.5 12.5 17.3 10 C 16.6 3 7.4 3 6.7 10 C 6.5 12.5 7 15 5 17 Z M 10 20 Q 12 21.5 14 20"},
        {QStringLiteral("bell-off"), "M 5 17 L 19 17 C 17 15 17.5 12.5 17.3 10 C 16.6 3 7.4 3 6.7 10 C 6.5 12.5 7 15 5 17 Z M 10 "
                                     "20 Q 12 21.5 14 20 M 3.5 3.5 L 20.5 20.5"},
        {QStringLiteral("back"), "M 15 5 L 8 12 L 15 19"},
        {QStringLiteral("ban"), "O 12 12 8.5 M 6 6 L 18 18"},
        {QStringLiteral("calendar"), "R 4 5.5 16 15 2 M 4 10 L 20 10 M 8.5 3 L 8.5 7 M 15.5 3 L 15.5 7"},
        {QStringLiteral("check"), "M 5 12.5 L 10 17.5 L 19 7"},
        {QStringLiteral("clock"), "O 12 12 8.5 M 12 7.5 L 12 12 L 15 14"},
        {QStringLiteral("close"), "M 6 6 L 18 18 M 18 6 L 6 18"},
        {QStringLiteral("compass"), "O 12 12 9 M 15.5 8.5 L 13.5 13.5 L 8.5 15.5 L 10.5 10.5 Z"},
        {QStringLiteral("copy"), "R 9 9 11 11 2 M 5.5 15 Q 4 15 4 13.5 L 4 5.5 Q 4 4 5.5 4 L 13.5 4 Q 15 4 15 5.5"},
        {QStringLiteral("door"),
         "M 14 4 L 7 4 Q 5 4 5 6 L 5 18 Q 5 20 7 20 L 14 20 M 11 12 L 20 12 M 16.5 8.5 L 20 12 L 16.5 15.5"},
        {QStringLiteral("edit"),
         "M 4 20 L 5 15.5 L 15.5 5 Q 17 3.5 18.5 5 L 19 5.5 Q 20.5 7 19 8.5 L 8.5 19 Z M 13.5 7 L 17 10.5"},
        {QStringLiteral("enter"),
         "M 11 4 L 17 4 Q 19 4 19 6 L 19 18 Q 19 20 17 20 L 11 20 M 3.5 12 L 13.5 12 M 10 8.5 L 13.5 12 L 10 15.5"},
        {QStringLiteral("eye"), "M 3 12 C 7 5.5 17 5.5 21 12 C 17 18.5 7 18.5 3 12 Z O 12 12 2.5"},
        {QStringLiteral("hash"), "M 9.5 4 L 7.5 20 M 16.5 4 L 14.5 20 M 4.5 9 L 20 9 M 4 15 L 19.5 15"},
        {QStringLiteral("hide"), "M 3 12 C 7 5.5 17 5.5 21 12 C 17 18.5 7 18.5 3 12 Z O 12 12 2.5 M 4.5 19.5 L 19.5 4.5"},
        {QStringLiteral("home"), "M 4 11 L 12 4 L 20 11 M 6 9.5 L 6 19.5 L 18 19.5 L 18 9.5 M 10 19.5 L 10 14 L 14 14 L 14 19.5"},
        {QStringLiteral("inbox"),
         "M 4 13 L 6.5 5 L 17.5 5 L 20 13 L 20 19 L 4 19 Z M 4 13 L 9 13 Q 9.5 16 12 16 Q 14.5 16 15 13 L 20 13"},
        {QStringLiteral("link"),
         "M 10 14 C 7 11 10.5 8.5 12 7 C 14.5 4.5 17 4 19 6 C 21 8 20 10.5 18 12.5 L 16.5 14 M 14 10 C 17 13 13.5 15.5 12 "
         "17 C 9.5 19.5 7 20 5 18 C 3 16 4 13.5 6 11.5 L 7.5 10"},
        {QStringLiteral("keyboard"),
         "R 2.5 6 19 12.5 2 M 6.5 10 L 6.6 10 M 10 10 L 10.1 10 M 13.5 10 L 13.6 10 M 17 10 L 17.1 10 M 8 14.5 L 16 14.5"},
        {QStringLiteral("lock"), "R 5 11 14 9.5 2 M 8 11 L 8 8 C 8 2.7 16 2.7 16 8 L 16 11"},
        {QStringLiteral("lock-open"), "R 5 11 14 9.5 2 M 8 11 L 8 7.5 C 8 2.5 15 2.5 16 6.5"},
        {QStringLiteral("minus"), "M 5 12 L 19 12"},
        {QStringLiteral("moon"), "M 19.5 14.5 C 12 17.5 6.5 11 10 4.2 C 1.5 6 2 19 11 20 C 15 20.5 18.5 18 19.5 14.5 Z"},
        {QStringLiteral("more"), "O 5.5 12 0.7 O 12 12 0.7 O 18.5 12 0.7"},
        {QStringLiteral("mute"),
         "M 4 10 L 7.5 10 L 12 6 L 12 18 L 7.5 14 L 4 14 Z M 15.5 9.5 L 20.5 14.5 M 20.5 9.5 L 15.5 14.5"},
        {QStringLiteral("network"),
         "O 12 18 1.2 M 8.5 14.5 Q 12 11.5 15.5 14.5 M 5.5 11 Q 12 5.5 18.5 11 M 2.8 7.6 Q 12 -0.2 21.2 7.6"},
        {QStringLiteral("people"), "O 9 8.5 3.5 M 2.5 19.5 C 2.5 12.5 15.5 12.5 15.5 19.5 M 15.5 5.3 C 19.5 5.5 19.5 11.3 15.7 "
                                   "11.7 M 18 14.3 Q 21.5 15.5 21.5 19.5"},
        {QStringLiteral("person"), "O 12 8 4 M 4.5 20 C 4.5 12.5 19.5 12.5 19.5 20"},
        {QStringLiteral("pin"), "M 9 4 L 15 4 L 14.5 10 L 17.5 14 L 6.5 14 L 9.5 10 Z M 12 14 L 12 20.5"},
        {QStringLiteral("plus"), "M 12 5 L 12 19 M 5 12 L 19 12"},
        {QStringLiteral("reply"), "M 9 6 L 4 11 L 9 16 M 4 11 L 14 11 Q 20 11 20 18"},
        {QStringLiteral("retry"), "M 19.5 12 C 19.5 20 8 22 5.2 14.5 M 4.5 12 C 4.5 4 16 2 18.8 9.5 M 19.5 5 L 19 9.7 L 14.5 9.2 "
                                  "M 4.5 19 L 5 14.3 L 9.5 14.8"},
        {QStringLiteral("search"), "O 10.5 10.5 6.5 M 15.5 15.5 L 20 20"},
        {QStringLiteral("send"), "M 12 19.5 L 12 5 M 5.5 11.5 L 12 5 L 18.5 11.5"},
        {QStringLiteral("share"), "O 6 12 2.4 O 17.5 6 2.4 O 17.5 18 2.4 M 8.2 10.9 L 15.3 7.2 M 8.2 13.1 L 15.3 16.8"},
        {QStringLiteral("settings"), "M 4 7 L 11 7 M 17 7 L 20 7 O 14 7 2.6 M 4 17 L 7 17 M 13 17 L 20 17 O 10 17 2.6"},
        {QStringLiteral("shield"),
         "M 12 3 L 19.5 6 C 19.5 13.5 17 18 12 21 C 7 18 4.5 13.5 4.5 6 Z M 8.5 12 L 11.2 14.7 L 15.8 9.5"},
        {QStringLiteral("smile"), "O 12 12 9 M 8 14 Q 12 18.5 16 14 M 9 9.3 L 9 9.9 M 15 9.3 L 15 9.9"},
        {QStringLiteral("star"),
         "M 12 3.5 L 14.6 9.2 L 20.8 9.9 L 16.2 14.1 L 17.5 20.2 L 12 17.1 L 6.5 20.2 L 7.8 14.1 L 3.2 9.9 L 9.4 9.2 Z"},
        // Stars in stars: everything is drawn by lines.
        {QStringLiteral("star-full"),
         "M 12 3.5 L 14.6 9.2 L 20.8 9.9 L 16.2 14.1 L 17.5 20.2 L 12 17.1 L 6.5 20.2 L 7.8 14.1 L 3.2 9.9 L 9.4 9.2 Z "
         "M 12 5.5 L 14 9.9 L 18.9 10.5 L 15.3 13.8 L 16.3 18.5 L 12 16.1 L 7.7 18.5 L 8.7 13.8 L 5.1 10.5 L 10 9.9 Z "
         "M 12 7.5 L 13.5 10.7 L 16.9 11.1 L 14.4 13.4 L 15.1 16.9 L 12 15.1 L 8.9 16.9 L 9.6 13.4 L 7.1 11.1 L 10.5 10.7 Z "
         "M 12 9.9 L 12.8 11.6 L 14.6 11.8 L 13.3 13 L 13.7 14.9 L 12 13.9 L 10.3 14.9 L 10.7 13 L 9.4 11.8 L 11.2 11.6 Z"},
        {QStringLiteral("sun"), "O 12 12 4 M 12 2.5 L 12 4.5 M 12 19.5 L 12 21.5 M 2.5 12 L 4.5 12 M 19.5 12 L 21.5 12 M 5.3 5.3 "
                                "L 6.7 6.7 M 17.3 17.3 L 18.7 "
                                "18.7 M 5.3 18.7 L 6.7 17.3 M 17.3 6.7 L 18.7 5.3"},
        {QStringLiteral("thread"),
         "M 4 4.5 L 16 4.5 Q 17.5 4.5 17.5 6 L 17.5 11 Q 17.5 12.5 16 12.5 L 9 12.5 L 5.5 15.5 L 5.5 12.5 L 4 12.5 Z "
         "M 10.5 16 L 17 16 L 20 18.5 L 20 10"},
        {QStringLiteral("theme"), "O 12 12 8.5 M 12 3.5 L 12 20.5 M 12 8 L 18.5 6.8 M 12 12 L 20.3 12 M 12 16 L 18.5 17.2"},
        {QStringLiteral("topic"), "M 4.5 6.5 L 19.5 6.5 M 4.5 12 L 19.5 12 M 4.5 17.5 L 13 17.5"},
        {QStringLiteral("trash"),
         "M 4.5 6.5 L 19.5 6.5 M 9 6.5 L 9.5 4 L 14.5 4 L 15 6.5 M 6.5 6.5 L 7.5 20 L 16.5 20 L 17.5 6.5 M 10.3 10.5 L "
         "10.5 16.5 M 13.7 10.5 L 13.5 16.5"},
        {QStringLiteral("logo"),
         "M 4 5.5 Q 4 4 5.5 4 L 13 4 Q 14.5 4 14.5 5.5 L 14.5 9.5 Q 14.5 11 13 11 L 8.5 11 L 5.5 13.5 L 5.5 11 Q 4 11 4 9.5 Z "
         "M 17.5 9 L 18.5 9 Q 20 9 20 10.5 L 20 15.5 Q 20 17 18.5 17 L 18.5 20 L 15 17 L 11 17 Q 9.5 17 9.5 15.5 L 9.5 14"},
    };
    return all;
}

/// Reads numbers off the end of a queue of words.
class Words
{
public:
    explicit Words(const char *drawing) : m_words(QString::fromLatin1(drawing).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {}
    bool atEnd() const { return m_next >= m_words.size(); }
    QChar command() { return m_words.at(m_next++).front(); }
    qreal number() { return m_words.at(m_next++).toDouble(); }
    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }

private:
    QStringList m_words;
    qsizetype m_next = 0;
};

} // namespace

QPainterPath iconPath(const QString &name)
{
    QPainterPath path;
    Words words(drawings().value(name, ""));
    while (!words.atEnd()) {
        switch (words.command().toLatin1()) {
        case 'M':
            path.moveTo(words.point());
            break;
        case 'L':
            path.lineTo(words.point());
            break;
        case 'Z':
            path.closeSubpath();
            break;
        case 'C': {
            const QPointF first = words.point();
            const QPointF second = words.point();
            path.cubicTo(first, second, words.point());
            break;
        }
        case 'Q': {
            const QPointF bend = words.point();
            path.quadTo(bend, words.point());
            break;
        }
        case 'O': {
            const QPointF centre = words.point();
            const qreal radius = words.number();
            path.addEllipse(centre, radius, radius);
            break;
        }
        case 'R': {
            const QPointF corner = words.point();
            const QPointF size = words.point();
            const qreal radius = words.number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
            break;
        }
        default:
            break;
        }
    }
    return path;
}

} // namespace hubbub::app
