// SPDX-License-Identifier: GPL-3.0-or-later
/** A server with one room, and people who are in it. */
import { Client } from '../../../resources/web/core/client.js';
import { MemoryStore } from '../../../resources/web/core/store.js';
import { Server } from './server.mjs';
import { World } from './world.mjs';

export async function setting() {
    const world = new World();
    const server = new Server(world);
    const room = server.room('tea');
    const begin = async (store, name) => {
        const client = new Client(world.env(server), store);
        await client.load();
        await client.start({ name });
        await world.advance(100);
        return client;
    };
    const person = async (name) => {
        const store = new MemoryStore();
        const client = await begin(store, name);
        await client.join('tea');
        await world.advance(100);
        return { client, store, name };
    };
    return { world, server, room, begin, person };
}

export const texts = (client, id = 'tea') =>
    [...client.room(id).state.messages.values()]
        .filter((m) => m.kind === 'post')
        .sort((a, b) => a.seq - b.seq)
        .map((m) => m.text);
export const posted = (room) => room.log.filter((entry) => entry.kind === 'post').map((entry) => entry.text);
