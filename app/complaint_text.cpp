// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/complaint_text.h"

#include "core/net/fingerprint.h"

#include <QCoreApplication>

namespace hubbub::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Complaint)
};

QString diskText(const std::string &kind)
{
    if (kind == "full") {
        return Words::tr("The disk is full: nothing new can be saved.");
    }
    if (kind == "corrupt") {
        return Words::tr("The saved copy on this computer is damaged. It was left untouched.");
    }
    if (kind == "too_new") {
        return Words::tr("The saved copy was written by a newer Hubbub. Use that version.");
    }
    if (kind == "busy") {
        return Words::tr("Another Hubbub is using this data folder.");
    }
    if (kind == "cannot_open") {
        return Words::tr("The data folder cannot be used. Check that it exists and that you may write to it.");
    }
    return Words::tr("Saving to the disk failed.");
}

} // namespace

QString distrustText(const protocol::Distrust &why)
{
    const QString where = QString::fromStdString(why.where);
    const auto groups = [](const std::string &key) {
        const auto fingerprint = net::fingerprintFrom(key);
        return fingerprint ? QString::fromStdString(net::groupsOf(*fingerprint)) : QStringLiteral("?");
    };
    switch (why.why) {
    case protocol::Distrust::Why::WrongKey:
        return Words::
            tr("The host at %1 is not the one that was there before, or not the one that the invite means: its key is another "
               "one. "
               "Nothing was sent to it. Somebody may stand in between; or it was set up anew, which its owner can tell. "
               "Expected: %2. Found: %3.")
                .arg(where, groups(why.expected), groups(why.found));
    case protocol::Distrust::Why::Unencrypted:
        return Words::tr(
                   "The connection to %1 would not be encrypted. Use wss:// or an invite; unencrypted connections are for this "
                   "computer only.")
            .arg(where);
    case protocol::Distrust::Why::KeysUnknown:
        break;
    }
    return Words::tr("It cannot be told whether the host at %1 is the right one: %2.")
        .arg(where, QString::fromStdString(why.detail));
}

QString distrustAdvice(const protocol::Distrust &why)
{
    if (why.why != protocol::Distrust::Why::WrongKey) {
        return distrustText(why);
    }
    //: %1: sentences that say that the host has another key than the known one.
    return Words::tr("%1 Ask whoever hosts, in person or by phone. If they set it up anew, forget it under “Known servers” and "
                     "come again, or have a new invite sent.")
        .arg(distrustText(why));
}

QString refusalText(protocol::ErrorCode code)
{
    using protocol::ErrorCode;
    switch (code) {
    case ErrorCode::VersionUnsupported:
        return Words::tr("The host runs another version of Hubbub that this one cannot talk to. Update the older of the two.");
    case ErrorCode::NameInvalid:
        return Words::tr("The host does not accept this name. Choose one of 1 to 32 ordinary characters.");
    case ErrorCode::NameTaken:
        return Words::tr("Somebody else has this name here already. Choose another one.");
    case ErrorCode::DeviceUnknown:
        return Words::tr(
            "This device was shut out. What it has copied stays here; ask another device of yours to let it in again.");
    case ErrorCode::TooManySessions:
        return Words::tr("You are connected from too many places at once. Close another window first.");
    case ErrorCode::Full:
        return Words::tr("The host is full.");
    case ErrorCode::Stopping:
        return Words::tr("The host is shutting down.");
    case ErrorCode::Busy:
        return Words::tr("The host is busy. Trying again …");
    case ErrorCode::Flood:
        return Words::tr("That was too fast. It is sent in a moment.");
    case ErrorCode::PasswordRequired:
        return Words::tr("This host asks newcomers for its password or an invite.");
    case ErrorCode::PasswordWrong:
        return Words::tr("This is not the password.");
    case ErrorCode::PasswordInvalid:
        return Words::tr("A password needs at least 8 characters.");
    case ErrorCode::LinkInvalid:
        return Words::tr("The code is not valid, or not any more. Ask your other device for a new one.");
    case ErrorCode::NoSuchDevice:
        return Words::tr("You have no such device.");
    case ErrorCode::TooManyDevices:
        return Words::tr("You have as many devices here as there may be. Revoke one first.");
    case ErrorCode::InviteInvalid:
        return Words::tr("The invite is not valid, or not any more. Ask for a new one.");
    case ErrorCode::NoSuchInvite:
        return Words::tr("There is no such invite.");
    case ErrorCode::TooManyInvites:
        return Words::tr("There are as many invites as there may be. Revoke one first.");
    case ErrorCode::ScopeMissing:
        return Words::tr("This token is not good for that.");
    case ErrorCode::NoSuchToken:
        return Words::tr("There is no such token.");
    case ErrorCode::TooManyTokens:
        return Words::tr("There are as many tokens as there may be. Revoke one first.");
    case ErrorCode::NoSuchRoom:
        return Words::tr("This room does not exist any more.");
    case ErrorCode::NotMember:
        return Words::tr("You are not in this room.");
    case ErrorCode::AlreadyMember:
        return Words::tr("You are in this room already.");
    case ErrorCode::RoomNameTaken:
        return Words::tr("A room with this name exists already. Choose another name, or join that room.");
    case ErrorCode::NoSuchMessage:
        return Words::tr("This message does not exist.");
    case ErrorCode::MessageDeleted:
        return Words::tr("This message was deleted in the meantime.");
    case ErrorCode::NotAllowed:
        return Words::tr("You may not do this here.");
    case ErrorCode::TextEmpty:
        return Words::tr("There is nothing to send.");
    case ErrorCode::TextTooLong:
        return Words::tr("This is too long.");
    case ErrorCode::TooManyReactions:
        return Words::tr("This message has as many different reactions as it can hold.");
    case ErrorCode::ReadOnly:
        return Words::tr("The host cannot save anything at the moment. It is sent when that is over.");
    case ErrorCode::InviteRequired:
        return Words::tr("This room is private. Ask one of its moderators for an invite.");
    case ErrorCode::Banned:
        return Words::tr("You are banned from this room.");
    case ErrorCode::Kicked:
        return Words::tr("You were removed from this room.");
    case ErrorCode::Muted:
        return Words::tr("You are muted in this room.");
    case ErrorCode::RoomLocked:
        return Words::tr("This room is locked by its moderators.");
    case ErrorCode::SlowMode:
        return Words::tr("This room is in slow mode. Wait a little before you write again.");
    case ErrorCode::DirectOff:
        return Words::tr("Direct messages are switched off on this server.");
    case ErrorCode::NoSuchUser:
        return Words::tr("There is nobody of that name on this server.");
    case ErrorCode::ParseError:
    case ErrorCode::InvalidRequest:
    case ErrorCode::MethodNotFound:
    case ErrorCode::InvalidParams:
    case ErrorCode::Internal:
    case ErrorCode::HelloRequired:
    case ErrorCode::AlreadyHello:
    case ErrorCode::TagConflict:
        break;
    }
    return Words::tr("The host did not understand this. One of the two programs may be out of date.");
}

QString refusalText(std::string_view code)
{
    const auto known = protocol::errorCodeNamed(code);
    return known ? refusalText(*known) : Words::tr("The host refused this.");
}

QString postponementText(const protocol::Error &why)
{
    if (why.code == protocol::ErrorCode::Flood) {
        return Words::tr("The host asked for a pause, because too much was sent or tried at once.");
    }
    return refusalText(why.code);
}

QString complaintText(const Complaint &complaint)
{
    switch (complaint.about) {
    case Complaint::About::Disk:
    case Complaint::About::Open:
        return diskText(complaint.code);
    case Complaint::About::List:
        return Words::tr("The list of rooms could not be fetched. %1").arg(refusalText(complaint.code));
    case Complaint::About::Post:
    case Complaint::About::Room:
    case Complaint::About::Create:
        break;
    }
    return refusalText(complaint.code);
}

} // namespace hubbub::app
