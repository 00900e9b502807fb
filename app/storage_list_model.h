// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/copy_survey.h"
#include "app/keyed_list_model.h"
#include "app/size_text.h"

#include <QQmlEngine>

namespace hubbub::app {

/// The rooms that this computer keeps, by server, the archives last.
class StorageListModel : public KeyedListModel<CopiedRoom>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the window's controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        FolderRole = Qt::UserRole + 1,
        RoomRole, ///< the id
        NameRole,
        AboutRole, ///< how much it is, and how the user stands to it, in words
        SectionRole, ///< what stands above it and its neighbours: the server with its size, or that they are archives
        ArchiveRole,
        JoinedRole,
    };
    Q_ENUM(Role)

    using KeyedListModel::KeyedListModel;

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const std::vector<CopiedRoom> &rooms);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

private:
    QString sectionOf(const CopiedRoom &room) const;
};

} // namespace hubbub::app
