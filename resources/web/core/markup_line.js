// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The marks within one line: what begins in a line ends there. Styles are properties of characters and need not be nested, so
 * there is no tree and no depth, and the work grows with the text only (core/markup/line_parser.cpp).
 */
import { targetInBrackets, targetInText } from './markup_target.js';
import { isSpace, isVisible, joinsWords } from './words.js';

const plain = { bold: false, italic: false, strike: false, code: false };
const pairNames = { '**': 'bold', '*': 'italic', _: 'underscore', '~~': 'strike' };
const bidiControl = /\p{Bidi_Control}/u;

const sameLook = (a, b) => a.bold === b.bold && a.italic === b.italic && a.strike === b.strike && a.code === b.code;
/** Here an underscore is a mark. */
const isWord = (c) => c !== '_' && joinsWords(c);

export function append(block, text, style = plain, link = -1, mention = '') {
    if (text === '') {
        return;
    }
    const last = block.runs[block.runs.length - 1];
    if (last && mention === '' && last.mention === '' && last.link === link && sameLook(last, style)) {
        last.text += text;
        return;
    }
    block.runs.push({ text, ...style, link, mention });
}

export class LineParser {
    constructor(text, mentions) {
        this.text = text;
        this.mentions = mentions;
        this.nextMention = 0;
    }

    /** Adds what text[begin, end) shows to a block. Lines are read in their order. */
    read(begin, end, block) {
        this.begin = begin;
        this.end = end;
        this.tokens = [];
        this.links = [];
        this.bracket = -1; // the token of the newest "[" that may begin a link
        this.noCodeEnd = []; // no run of so many backticks follows any more
        this.ink = begin;
        while (this.ink < end && this.text[this.ink] === ' ') {
            ++this.ink;
        }
        for (let at = begin; at < end;) {
            at = this.takeMention(at) ?? this.split(at);
        }
        this.match();
        this.emit(block);
    }

    split(at) {
        switch (this.text[at]) {
            case '\\':
                return this.takeEscaped(at);
            case '`':
                return this.takeCode(at);
            case '*':
            case '_':
            case '~':
                return this.takeMarks(at);
            case '[':
            case ']':
                return this.takeBracket(at);
            case 'h':
            case 'H':
                return this.takeAddress(at);
            default:
                return this.addText(at, at + 1);
        }
    }

    takeMention(at) {
        const { mentions } = this;
        while (this.nextMention < mentions.length && mentions[this.nextMention].begin < at) {
            ++this.nextMention; // within an address or code
        }
        const place = mentions[this.nextMention];
        if (!place || place.begin !== at || place.end <= at || place.end > this.end) {
            return undefined;
        }
        this.tokens.push({ kind: 'mention', begin: at, end: place.end, self: place.self });
        return place.end;
    }

    addText(begin, end) {
        const last = this.tokens[this.tokens.length - 1];
        if (last && last.kind === 'text' && last.end === begin && this.bracket !== this.tokens.length - 1) {
            last.end = end;
        } else {
            this.tokens.push({ kind: 'text', begin, end });
        }
        return end;
    }

    takeEscaped(at) {
        const next = at + 1 < this.end ? this.text[at + 1] : '';
        if (next !== '' && ('*~`['.includes(next) || (at === this.ink && (next === '>' || next === '-')))) {
            return this.addText(at + 1, at + 2);
        }
        return this.addText(at, at + (next === '_' ? 2 : 1)); // the backslash stays, for the sake of ¯\_(ツ)_/¯
    }

    run(at, c) {
        let end = at;
        while (end < this.end && this.text[end] === c) {
            ++end;
        }
        return end - at;
    }

    takeCode(at) {
        const length = this.run(at, '`');
        const begin = at + length;
        if (length > 3 || this.noCodeEnd[length]) {
            return this.addText(at, begin);
        }
        for (let end = begin; end < this.end;) {
            const here = this.run(end, '`');
            if (here !== length) {
                end += Math.max(here, 1);
                continue;
            }
            // A space at each end makes room for backticks.
            const roomy = end - begin > 2 && this.text[begin] === ' ' && this.text[end - 1] === ' ' ? 1 : 0;
            this.tokens.push({ kind: 'code', begin: begin + roomy, end: end - roomy });
            return end + length;
        }
        this.noCodeEnd[length] = true;
        return this.addText(at, begin);
    }

    charBefore(at) {
        if (at <= this.begin) {
            return ' ';
        }
        const low = this.text.charCodeAt(at - 1);
        return low >= 0xdc00 && low <= 0xdfff && at - 2 >= this.begin ? this.text.slice(at - 2, at) : this.text[at - 1];
    }

    takeMarks(at) {
        const c = this.text[at];
        const length = this.run(at, c);
        const end = at + length;
        const before = this.charBefore(at);
        const after = end < this.end ? String.fromCodePoint(this.text.codePointAt(end)) : ' ';
        const opens = !isSpace(after) && !isWord(before);
        const closes = !isSpace(before) && !isWord(after);
        const add = (pair, begin, until) => this.tokens.push({ kind: 'mark', begin, end: until, pair, opens, closes });
        if (c === '*' && length === 3) {
            add('bold', at, at + 2);
            add('italic', at + 2, end);
        } else if (pairNames[c.repeat(length)]) {
            add(pairNames[c.repeat(length)], at, end);
        } else {
            this.addText(at, end);
        }
        return end;
    }

    takeBracket(at) {
        if (this.text[at] === '[') {
            this.tokens.push({ kind: 'text', begin: at, end: at + 1 });
            this.bracket = this.tokens.length - 1;
            return at + 1;
        }
        if (this.bracket >= 0 && at + 1 < this.end && this.text[at + 1] === '(') {
            const first = this.tokens[this.bracket];
            const found = targetInBrackets(this.text, at + 2, this.end);
            this.bracket = -1;
            if (found && this.canBeNamed(first.end, at)) {
                const target = this.text.slice(at + 2, found.end);
                first.kind = 'linkBegin';
                first.link = this.links.length;
                this.links.push({ target, host: found.host, isNamed: this.text.slice(first.end, at) !== target });
                this.tokens.push({ kind: 'linkEnd', begin: at, end: found.end + 1 });
                return found.end + 1;
            }
        }
        return this.addText(at, at + 1);
    }

    /** Whether this can be the text of a link: something to see, and nothing that moves what stands beside it. */
    canBeNamed(begin, end) {
        const points = Array.from(this.text.slice(begin, end));
        return points.some(isVisible) && !points.some((c) => bidiControl.test(c));
    }

    takeAddress(at) {
        const inWord = at > this.begin && joinsWords(this.charBefore(at));
        const found = inWord ? undefined : targetInText(this.text, at, this.end);
        if (!found) {
            return this.addText(at, at + 1);
        }
        this.tokens.push({ kind: 'address', begin: at, end: found.end, link: this.links.length });
        this.links.push({ target: this.text.slice(at, found.end), host: found.host, isNamed: false });
        return found.end;
    }

    /** Pairs each mark that closes with the nearest of its kind that opens, if there is something between them. */
    match() {
        const open = {};
        let solid = 0;
        for (const token of this.tokens) {
            if (token.kind !== 'mark') {
                solid += token.kind === 'linkBegin' || token.kind === 'linkEnd' ? 0 : 1;
                continue;
            }
            const opened = open[token.pair];
            if (opened && token.closes && solid > opened.solid) {
                opened.token.isMatched = true;
                token.isMatched = true;
                delete open[token.pair];
            } else if (token.opens) {
                open[token.pair] = { token, solid };
            }
        }
    }

    emit(block) {
        const on = { bold: false, italic: false, underscore: false, strike: false };
        let link = -1;
        const addLink = (token) => block.links.push(this.links[token.link]) - 1;
        for (const token of this.tokens) {
            const style = { bold: on.bold, italic: on.italic || on.underscore, strike: on.strike, code: token.kind === 'code' };
            const text = this.text.slice(token.begin, token.end);
            if (token.kind === 'mark' && token.isMatched) {
                on[token.pair] = !on[token.pair];
            } else if (token.kind === 'linkBegin') {
                link = addLink(token);
            } else if (token.kind === 'linkEnd') {
                link = -1;
            } else if (token.kind === 'address') {
                // within the name of a link it is a part of the name
                append(block, text, style, link < 0 ? addLink(token) : link);
            } else if (token.kind === 'mention') {
                append(block, text, style, link, token.self ? 'self' : 'other');
            } else {
                append(block, text, style, link);
            }
        }
    }
}
