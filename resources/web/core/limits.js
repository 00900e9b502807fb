// SPDX-License-Identifier: GPL-3.0-or-later
/** The numbers of docs/protocol.md, "Limits", that this side needs. A test compares them with the page. */
export const limits = Object.freeze({
    frameBytes: 65536,
    textCodePoints: 4000,
    textBytes: 16384,
    textLines: 200,
    nameGraphemes: 32,
    nameBytes: 256,
    topicCodePoints: 250,
    emojiBytes: 64,
    distinctReactions: 20,
    queryBytes: 512,
    mentionsPerMessage: 50,
    historyPage: 100,
    searchPage: 50,
    followRooms: 500,
    membersPage: 500,
    roomsPage: 200,
    pingInterval: 25000,
    pongDeadline: 10000,
    typingLasts: 6000,
    violationsPause: 60000,
    backoffFirst: 500,
    backoffMost: 30000,
    requestDeadline: 20000,
    maxInteger: 9007199254740991,
    colours: 8,
});

export const protocolVersion = 1;
export const subprotocol = 'hubbub.v1';
