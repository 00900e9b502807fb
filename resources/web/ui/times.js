// SPDX-License-Identifier: GPL-3.0-or-later
/** Dates and times as the reader's language writes them, in local time. */
import { currentLanguage, t } from './words.js';

const formats = new Map();

function format(options) {
    const key = JSON.stringify(options);
    if (!formats.has(key)) {
        formats.set(key, new Intl.DateTimeFormat(currentLanguage() === 'en' ? undefined : currentLanguage(), options));
    }
    return formats.get(key);
}

export const clockTime = (at) => format({ hour: '2-digit', minute: '2-digit' }).format(at);
/** The same in as little space as it takes: without the half of the day. */
export const bareTime = (at) =>
    format({ hour: 'numeric', minute: '2-digit' })
        .formatToParts(at)
        .filter((part) => part.type !== 'dayPeriod')
        .map((part) => part.value)
        .join('')
        .trim();
export const fullTime = (at) => format({ dateStyle: 'full', timeStyle: 'short' }).format(at);

/** A number that is the same for all moments of a day. */
export function dayOf(at) {
    const date = new Date(at);
    return date.getFullYear() * 10000 + date.getMonth() * 100 + date.getDate();
}

export function dayName(at, now) {
    if (dayOf(at) === dayOf(now)) {
        return t('today');
    }
    if (dayOf(at) === dayOf(now - 24 * 60 * 60 * 1000)) {
        return t('yesterday');
    }
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return format({ weekday: 'long', day: 'numeric', month: 'long', ...(!sameYear && { year: 'numeric' }) }).format(at);
}

/** For lists: a time of today, else a day. */
export const shortMoment = (at, now) =>
    dayOf(at) === dayOf(now) ? clockTime(at) : format({ day: 'numeric', month: 'short' }).format(at);
