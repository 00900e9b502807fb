// SPDX-License-Identifier: GPL-3.0-or-later
/** Draws what markup.js read: elements and text, never HTML. */
import { parse } from '../core/markup.js';
import { el } from './dom.js';

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a whole message: of its first letter. So a list keeps its bullets beside its words. */
function directionOf(text) {
    const letter = /\p{L}/u.exec(text);
    return letter ? (rightToLeft.test(letter[0]) ? 'rtl' : 'ltr') : undefined;
}

function styled(run) {
    let node = document.createTextNode(run.text);
    const wrap = (tag, on) => {
        if (on) {
            node = el(tag, {}, node);
        }
    };
    wrap('code', run.code);
    wrap('s', run.strike);
    wrap('em', run.italic);
    wrap('strong', run.bold);
    if (run.mention !== '') {
        node = el('span.mention', { class: run.mention === 'self' ? 'self' : '' }, node);
    }
    return node;
}

/** `openLink(target)` is asked before anything is opened. */
function drawRuns(block, openLink) {
    const out = [];
    for (let i = 0; i < block.runs.length;) {
        const { link } = block.runs[i];
        const nodes = [];
        for (; i < block.runs.length && block.runs[i].link === link; ++i) {
            nodes.push(styled(block.runs[i]));
            if (link < 0) {
                ++i;
                break;
            }
        }
        if (link < 0) {
            out.push(...nodes);
            continue;
        }
        const { target, host, isNamed } = block.links[link];
        const ask = (event) => {
            event.preventDefault();
            openLink(target);
        };
        out.push(
            el(
                'a',
                {
                    href: target,
                    tabIndex: -1,
                    rel: 'noopener noreferrer nofollow',
                    target: '_blank',
                    draggable: false,
                    onclick: ask,
                    onauxclick: (event) => event.button === 1 && ask(event), // the middle one opens a tab
                },
                ...nodes,
            ),
        );
        if (isNamed) {
            out.push(el('span.host', {}, ' (', el('bdi', {}, host), ')'));
        }
    }
    return out;
}

function drawBlock(block, openLink) {
    if (block.kind === 'code') {
        return el('pre', {}, el('code', { dir: 'ltr' }, block.runs.map((run) => run.text).join('')));
    }
    const line = el('div.said', {}, ...drawRuns(block, openLink));
    if (block.kind === 'item') {
        return el('div.item', { class: `level-${block.level}` }, el('span.marker', {}, block.marker), line);
    }
    return line;
}

export function drawText(text, places, openLink) {
    const document = parse(text, places);
    const out = [];
    let quotes = []; // the open ones, outermost first
    for (const block of document.blocks) {
        quotes = quotes.slice(0, block.quote);
        while (quotes.length < block.quote) {
            const quote = el('blockquote');
            (quotes[quotes.length - 1] ?? { append: (node) => out.push(node) }).append(quote);
            quotes.push(quote);
        }
        const drawn = drawBlock(block, openLink);
        if (block.quote > 0) {
            quotes[block.quote - 1].append(drawn);
        } else {
            out.push(drawn);
        }
    }
    return el('div.text', { class: document.emoji > 0 ? 'large' : '', dir: directionOf(text) }, ...out);
}
