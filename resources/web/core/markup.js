// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * What a message says by its marks (docs/markup.md), as pieces of text with properties and never as HTML: the same rules as
 * core/markup. A document is `{blocks, emoji}`; a block `{kind, quote, level, marker, language, runs, links}` with the kinds
 * text, item and code; a run `{text, bold, italic, strike, code, link, mention}`, where `link` is an index into the block's links
 * (`{target, host, isNamed}`) or -1 and `mention` is "", "other" or "self".
 */
import { LineParser, append } from './markup_line.js';

const maxBlocks = 50;
const maxQuote = 3;
const maxLevel = 3;
const fence = '```';
const bullet = '•';

const isLanguage = (word) => word.length <= 24 && /^[0-9A-Za-z+#\-._]*$/.test(word);
const trimmed = (line) => line.replace(/^[ \t]+|[ \t]+$/g, '');
const emptyBlock = (kind, quote) => ({ kind, quote, level: 0, marker: '', language: '', runs: [], links: [] });

/** Divides a text into blocks, line by line. */
class BlockParser {
    constructor(text, mentions) {
        this.text = text;
        this.lines = new LineParser(text, mentions);
        this.blocks = [];
        this.gathered = emptyBlock('text', 0); // the lines of text that stand together
        this.between = ''; // blank lines after them
        this.code = null; // {block, lines, begin, end}: the fence that began it
    }

    parse() {
        for (let begin = 0; begin <= this.text.length;) {
            const newline = this.text.indexOf('\n', begin);
            const end = newline < 0 ? this.text.length : newline;
            this.takeLine(begin, end);
            begin = end + 1;
        }
        this.closeCode();
        this.closeText();
        return this.blocks;
    }

    takeLine(begin, end) {
        const { quote, inside } =
            this.code && this.code.block.quote === 0 ? { quote: 0, inside: begin } : this.behindQuote(begin, end);
        if (this.code && quote === this.code.block.quote) {
            const line = this.text.slice(inside, end);
            if (trimmed(line) === fence) {
                this.closeCode({ begin: inside, end });
            } else {
                this.code.lines.push(line);
            }
            return;
        }
        this.closeCode(); // the quote that it stood in is over
        if (this.blocks.length + 2 >= maxBlocks) {
            // only what is being gathered and the rest may follow
            if (this.gathered.runs.length > 0 && this.gathered.quote !== 0) {
                this.closeText();
            }
            this.addText(begin, end, 0);
            return;
        }
        if (this.openCode(inside, end, quote) || this.takeItem(inside, end, quote)) {
            return;
        }
        if (this.gathered.runs.length > 0 && this.gathered.quote !== quote) {
            this.closeText();
        }
        this.addText(inside, end, quote);
    }

    /** Signs of a quote count if a space or the end of the line follows the last of them: ">_<" is a face. */
    behindQuote(begin, end) {
        let depth = 0;
        let at = begin;
        for (;;) {
            let sign = at;
            while (sign < end && this.text[sign] === ' ') {
                ++sign;
            }
            if (sign >= end || this.text[sign] !== '>') {
                break;
            }
            ++depth;
            at = sign + 1;
        }
        if (depth === 0 || (at < end && this.text[at] !== ' ')) {
            return { quote: 0, inside: begin };
        }
        return { quote: Math.min(depth, maxQuote), inside: at < end ? at + 1 : at };
    }

    openCode(begin, end, quote) {
        const line = trimmed(this.text.slice(begin, end));
        const language = trimmed(line.slice(fence.length));
        if (!line.startsWith(fence) || !isLanguage(language)) {
            return false;
        }
        this.closeText();
        this.code = { block: { ...emptyBlock('code', quote), language }, lines: [], begin, end };
        return true;
    }

    closeCode(closing) {
        const code = this.code;
        this.code = null;
        if (!code) {
            return;
        }
        if (code.lines.every((line) => trimmed(line) === '')) {
            this.addText(code.begin, code.end, code.block.quote); // no code, no marks
            if (closing && closing.begin < closing.end) {
                this.addText(closing.begin, closing.end, code.block.quote);
            }
            return;
        }
        append(code.block, code.lines.join('\n'));
        this.blocks.push(code.block);
    }

    takeItem(begin, end, quote) {
        const line = this.text.slice(begin, end);
        const found = /^( *)([-*•]|[0-9]{1,3}[.)]) /.exec(line);
        if (!found || trimmed(line.slice(found[0].length)) === '') {
            return false;
        }
        this.closeText();
        const item = emptyBlock('item', quote);
        item.level = Math.min(Math.floor(found[1].length / 2), maxLevel);
        item.marker = /[0-9]/.test(found[2]) ? found[2] : bullet;
        const blanks = /^ */.exec(line.slice(found[0].length))[0].length;
        this.lines.read(begin + found[0].length + blanks, end, item);
        this.blocks.push(item);
        return true;
    }

    addText(begin, end, quote) {
        const blank = trimmed(this.text.slice(begin, end)) === '';
        if (blank && this.gathered.runs.length === 0) {
            return;
        }
        this.between += '\n';
        if (blank) {
            this.between += this.text.slice(begin, end); // shown only between lines of one block
            return;
        }
        if (this.gathered.runs.length === 0) {
            this.gathered.quote = quote;
        } else {
            append(this.gathered, this.between);
        }
        this.between = '';
        this.lines.read(begin, end, this.gathered);
    }

    closeText() {
        this.between = '';
        if (this.gathered.runs.length > 0) {
            this.blocks.push(this.gathered);
        }
        this.gathered = emptyBlock('text', 0);
    }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const pictured = /^(\p{Emoji_Presentation}|\p{Emoji}.*\ufe0f)/su;

/** 1 to 3 if the text is so many emoji and nothing else, otherwise 0. */
export function emojiAlone(text) {
    if (text.length === 0 || text.length > 64 || !/^\p{Emoji}/u.test(text)) {
        return 0;
    }
    let count = 0;
    for (const { segment } of graphemes.segment(text)) {
        if (/^\p{White_Space}/u.test(segment)) {
            continue;
        }
        if (!pictured.test(segment) || ++count > 3) {
            return 0;
        }
    }
    return count;
}

/** `mentions` are places `{begin, end, self}` in rising order, as mentionPlaces() finds them. */
export function parse(text, mentions = []) {
    const emoji = emojiAlone(text);
    if (emoji > 0) {
        const block = emptyBlock('text', 0);
        append(block, text);
        return { blocks: [block], emoji };
    }
    return { blocks: new BlockParser(text, mentions).parse(), emoji: 0 };
}

/** What a document says without its looks: for notifications, and for those who listen. */
export function plainText(document) {
    return document.blocks
        .map((block) => (block.kind === 'item' ? block.marker + ' ' : '') + block.runs.map((run) => run.text).join(''))
        .join('\n');
}
