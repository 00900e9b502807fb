// SPDX-License-Identifier: GPL-3.0-or-later
/** The first page: a name, perhaps a link or a code, and one is in. */
import { readInvite, readLinkCode } from '../core/invite.js';
import { checkedName } from '../core/text.js';
import { el, icon, replace } from './dom.js';
import { isolated, pieces, refusal, t } from './words.js';

/** What the browser itself says of the way to the host: encrypted, or within this machine. */
const isPrivate = window.isSecureContext;

/** A server has many addresses; one at another port is another server, or none that this page can reach. */
const portOf = (host) => /:([0-9]+)$/.exec(host)?.[1] ?? '4826';
const standardPort = location.protocol === 'https:' ? '443' : '80';

/** What the list of one's devices calls this one: "Firefox, Linux". */
function browserName() {
    const said = navigator.userAgent;
    const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(said)?.[1] ?? 'Web';
    const system = /(Android|iPhone|iPad|Windows|Mac OS X|CrOS|Linux)/.exec(said)?.[1] ?? '';
    return [{ Edg: 'Edge', OPR: 'Opera' }[browser] ?? browser, system].filter(Boolean).join(', ');
}

export class JoinPage {
    /** `invite`: of the link that led here, if one did. `isKept`: what is written outlives the page. `owner`: join(admission, invite). */
    constructor(client, invite, isKept, owner) {
        this.client = client;
        this.invite = invite;
        this.owner = owner;
        const field = (type, label, more) => el('input', { type, 'aria-label': label, dir: 'auto', ...more });
        this.name = field('text', t('yourName'), { autocomplete: 'nickname', maxLength: 64, value: client.identity.name });
        this.link = field('text', t('linkOrCode'), { autocomplete: 'off', autocapitalize: 'off', spellcheck: false });
        this.serverPassword = field('password', t('serverPassword'), { autocomplete: 'off' });
        this.password = field('password', t('accountPassword'), { autocomplete: 'current-password' });
        this.wrong = el('p.wrong', { role: 'alert' });
        this.serverBox = el('label', { hidden: true }, t('serverPassword'), this.serverPassword);
        this.button = el('button.primary.wide', { type: 'submit' }, t('join'));
        this.element = el(
            'main.join',
            {},
            el(
                'form.card',
                { onsubmit: (event) => this.submit(event) },
                el('img.logo', { src: '/icon.svg', alt: '', width: 72, height: 72 }),
                el('h1', {}, 'Hubbub'),
                el('p.soft', {}, t('tagline')),
                this.invitation(),
                el('label', {}, t('yourName'), this.name),
                this.serverBox,
                this.wrong,
                this.button,
                el(
                    'details',
                    {},
                    el('summary', {}, t('linkOrCode')),
                    el('label', {}, t('linkOrCode'), this.link),
                    el('p.soft', {}, t('linkHint')),
                ),
                el('details', {}, el('summary', {}, t('haveAccount')), el('label', {}, t('accountPassword'), this.password)),
                isPrivate
                    ? el('p.soft.small', {}, icon('lock'), el('span', {}, t('hostReads')))
                    : el('p.small.warned', {}, icon('warning'), el('span', {}, t('notEncrypted'))),
                !isKept && el('p.small.warned', {}, icon('warning'), el('span', {}, t('notStored'))),
            ),
        );
    }

    invitation() {
        return this.invite?.room ? el('p.invited', {}, ...pieces('invitedTo', this.invite.room)) : undefined;
    }

    focus() {
        this.name.focus();
    }

    submit(event) {
        event.preventDefault();
        const code = readLinkCode(this.link.value);
        const invite = this.link.value.trim() === '' ? this.invite : readInvite(this.link.value);
        const { text: name, error } = checkedName(this.name.value);
        if (!code && !invite && this.link.value.trim() !== '') {
            this.fail(t('linkUnreadable'), this.link);
        } else if (!code && invite?.host && portOf(invite.host) !== (location.port || standardPort)) {
            this.fail(t('linkElsewhere', isolated(invite.host)), this.link);
        } else if (!code && error) {
            this.fail(this.name.value.trim() === '' ? t('enterName') : refusal(error), this.name);
        } else {
            this.wrong.textContent = '';
            this.button.disabled = true;
            replace(this.button, t('connecting'));
            this.owner.join(
                {
                    name: name ?? '',
                    label: browserName(),
                    ...(code && { link: code }),
                    ...(invite?.token && !code && { invite: invite.token }),
                    ...(this.password.value && { password: this.password.value }),
                    ...(this.serverPassword.value && { serverPassword: this.serverPassword.value }),
                },
                invite,
            );
        }
    }

    fail(text, field) {
        this.button.disabled = false;
        replace(this.button, t('join'));
        this.wrong.textContent = text;
        field?.closest('details')?.setAttribute('open', '');
        field?.focus();
    }

    /** Why one is not in yet. */
    refused(error) {
        const asks = error.name === 'password_required' || (error.name === 'password_wrong' && !this.serverBox.hidden);
        if (asks) {
            this.serverBox.hidden = false;
        }
        const fields = { name_taken: this.name, name_invalid: this.name, link_invalid: this.link, invite_invalid: undefined };
        this.fail(error.name === 'flood' ? t('tryOften') : refusal(error.name), asks ? this.serverPassword : fields[error.name]);
    }

    /** Nothing answers: it goes on trying, and says so. */
    waiting() {
        this.wrong.textContent = t('reconnecting');
    }
}
