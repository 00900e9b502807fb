// SPDX-License-Identifier: GPL-3.0-or-later
/** Texts in the language of the browser: chosen once, when the page opens. */
import english from '../texts/en.js';
import { foreign } from './dom.js';

export const languages = ['en', 'de', 'es', 'fr', 'pl', 'ar', 'zh'];
const rightToLeft = new Set(['ar']);
let texts = english;
let language = 'en';
let plurals = new Intl.PluralRules('en');

export const currentLanguage = () => language;

const order = new Intl.Collator(undefined, { numeric: true });

/** As people look them up: "Room 2" stands before "Room 10". */
export const byName = (a, b) => order.compare(a.name, b.name);

/** The first of the wanted languages that there is. */
export function chooseLanguage(wanted) {
    for (const tag of wanted) {
        const short = tag.toLowerCase().split('-')[0];
        if (languages.includes(short)) {
            return short;
        }
    }
    return 'en';
}

export async function speak(wanted) {
    language = chooseLanguage(wanted);
    if (language !== 'en') {
        texts = (await import(`../texts/${language}.js`)).default;
    }
    plurals = new Intl.PluralRules(language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : language;
    document.documentElement.dir = rightToLeft.has(language) ? 'rtl' : 'ltr';
}

function template(key, count) {
    const text = texts[key] ?? english[key] ?? key;
    if (typeof text === 'string') {
        return text;
    }
    const chosen = text[plurals.select(count)] ?? text.other;
    return chosen.replaceAll('%n', new Intl.NumberFormat(language).format(count));
}

/** Foreign words get isolated by Unicode's marks, for where there are no elements. */
export const isolated = (text) => `\u2068${text}\u2069`;

/** The text, with what is put in for %1, %2 … */
export function t(key, ...values) {
    return template(key).replace(/%([1-9])/g, (whole, i) => values[i - 1] ?? '');
}

export function tn(key, count, ...values) {
    return template(key, count).replace(/%([1-9])/g, (whole, i) => values[i - 1] ?? '');
}

/** The same as nodes: strings that are put in are somebody's words, and kept apart. */
export function pieces(key, ...values) {
    return template(key, typeof values[values.length - 1] === 'number' ? values[values.length - 1] : 0)
        .split(/(%[1-9])/)
        .map((part) => (/^%[1-9]$/.test(part) ? (values[part[1] - 1] ?? '') : part))
        .map((part, i) => (i % 2 === 1 && typeof part === 'string' ? foreign(part) : part))
        .filter((part) => part !== '');
}

/** Why the host refused something, in the person's words. */
export function refusal(name) {
    const known = `e_${name}`;
    return english[known]
        ? t(known)
        : ({ text_empty: t('nothingToSend'), password_required: t('serverPasswordAsk'), kicked: t('removedFrom') }[name] ??
              t('e_other'));
}
