// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finishes what one begins to write: names of members after "@", and after a "/" at the beginning what the bots of the room answer
 * (docs/protocol.md, "Slash commands"). Arrows choose, Enter and Tab take, Esc closes.
 */
import { nameKey } from '../core/text.js';
import { el, foreign, replace } from './dom.js';
import { face } from './person.js';
import { byName, t } from './words.js';

const most = 6;
const askedAgainAfter = 30 * 1000; // milliseconds: bots come and go
let serial = 0;

export class Completion {
    /** `insert(text, from)` puts a text in the place of what stands between there and the cursor. */
    constructor(client, room, field, insert) {
        Object.assign(this, { client, room, field, insert });
        this.element = el('div.names', { id: `names-${++serial}`, role: 'listbox', 'aria-label': t('people'), hidden: true });
        field.setAttribute('aria-autocomplete', 'list');
        field.setAttribute('aria-controls', this.element.id);
        field.addEventListener('blur', () => this.close());
        this.commands = [];
    }

    update() {
        const before = this.field.value.slice(0, this.field.selectionStart);
        const name = /(?:^|[\s([{"'])@([^\s@][^@\n]{0,30}|)$/u.exec(before);
        const command = /^\/([^\s/]{0,32})$/u.exec(before);
        if (command) {
            this.askForCommands();
            this.show(t('commands'), 1, this.commandsLike(command[1]));
        } else {
            this.show(t('people'), before.length - (name?.[1].length ?? 0), name ? this.membersLike(name[1]) : []);
        }
    }

    // ---- What there is to choose from: {text, nodes}

    membersLike(begun) {
        const wanted = nameKey(begun);
        const fits = (member) =>
            member.present &&
            member.user !== this.client.identity.user &&
            nameKey(member.name)
                .split(' ')
                .some((_, i, words) => words.slice(i).join(' ').startsWith(wanted));
        return [...this.room.state.members.values()]
            .filter(fits)
            .sort(byName)
            .map((member) => ({
                text: member.name,
                nodes: [face(member.user, member.name, member.colour), foreign(member.name)],
            }));
    }

    commandsLike(begun) {
        return this.commands
            .filter((command) => command.name.startsWith(begun.toLowerCase()))
            .map(({ name, about, user }) => ({
                text: name,
                nodes: [
                    el('span.command', { dir: 'ltr' }, `/${name}`),
                    foreign(about || this.room.state.nameOf(user), { class: 'soft' }),
                ],
            }));
    }

    async askForCommands() {
        const now = this.client.env.now();
        if (now < (this.askAt ?? 0) || !this.client.line.ready) {
            return;
        }
        this.askAt = now + askedAgainAfter;
        try {
            ({ commands: this.commands } = await this.client.asking.ask('commands', { room: this.room.id }));
        } catch {
            return; // an older server has none
        }
        if (document.activeElement === this.field) {
            this.update();
        }
    }

    // ---- The list

    show(label, from, options) {
        const shown = options.slice(0, most);
        if (shown.length === 0) {
            this.close();
            return;
        }
        this.from = from;
        this.options = shown;
        this.element.setAttribute('aria-label', label);
        replace(
            this.element,
            shown.map(({ nodes }, i) =>
                el(
                    'div.name-row',
                    {
                        role: 'option',
                        id: `${this.element.id}-${i}`,
                        onpointerdown: (event) => {
                            event.preventDefault();
                            this.take(i);
                        },
                    },
                    ...nodes,
                ),
            ),
        );
        this.element.hidden = false;
        this.choose(0);
    }

    choose(at) {
        const rows = [...this.element.children];
        this.chosen = (at + rows.length) % rows.length;
        rows.forEach((row, i) => row.setAttribute('aria-selected', String(i === this.chosen)));
        this.field.setAttribute('aria-activedescendant', rows[this.chosen].id);
    }

    /** What is chosen stands there as it is. */
    get isWritten() {
        const { value, selectionStart } = this.field;
        return nameKey(value.slice(this.from, selectionStart)) === nameKey(this.options[this.chosen].text);
    }

    /** Whether the key was for the list. */
    key(event) {
        if (this.element.hidden) {
            return false;
        }
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            this.choose(this.chosen + (event.key === 'ArrowDown' ? 1 : -1));
        } else if (event.key === 'Enter' && this.isWritten) {
            this.close();
            return false; // there is nothing to finish: it is sent
        } else if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
            this.take(this.chosen);
        } else if (event.key === 'Escape') {
            this.close();
        } else {
            return false;
        }
        return true;
    }

    take(at) {
        const { text } = this.options[at];
        this.close();
        this.insert(`${text} `, this.from);
    }

    close() {
        this.element.hidden = true;
        this.field.removeAttribute('aria-activedescendant');
    }
}
