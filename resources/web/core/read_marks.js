// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Tells the server how far the user has read: one request at a time, always with the newest mark (docs/protocol.md, "read"). Marks
 * only grow, so a lost request needs no memory: the next hello says what the server has, and what is behind is told again.
 */
export class ReadMarks {
    constructor(line, owner) {
        this.line = line;
        this.owner = owner;
        this.lost();
    }

    lost() {
        this.asking = false;
    }

    /** True if the mark moved. */
    mark(room, seq) {
        const known = Math.min(seq, room.log.head);
        if (known <= Math.max(room.readHere, room.read.seq)) {
            return false;
        }
        room.readHere = known;
        this.pump();
        return true;
    }

    pump() {
        if (!this.line.ready || this.asking) {
            return;
        }
        const room = this.owner.rooms().find((one) => one.joined && one.heard && one.readHere > one.read.seq);
        if (!room) {
            return;
        }
        const told = room.readHere;
        this.asking = true;
        this.line.request('read', { room: room.id, seq: told }, (reply, error) => {
            this.asking = false;
            if (error) {
                return; // the next mark or hello tries again
            }
            room.serverRead(reply);
            this.owner.readChanged(room);
            if (reply.seq >= told) {
                this.pump();
            }
        });
    }
}
