// SPDX-License-Identifier: GPL-3.0-or-later
/** Elements without HTML: foreign words can only ever become text. */

/** `el('button.primary', {type: 'button', onclick}, 'text', child, …)`; properties of the element, attributes where it has none. */
export function el(tag, properties = {}, ...children) {
    const [name, ...classes] = tag.split('.');
    const element = document.createElement(name || 'div');
    element.classList.add(...classes);
    for (const [key, value] of Object.entries(properties)) {
        if (value === undefined || value === null) {
            continue;
        }
        if (key.startsWith('on')) {
            element.addEventListener(key.slice(2), value);
        } else if (key === 'class') {
            element.classList.add(...value.split(' ').filter(Boolean));
        } else if (key === 'data') {
            Object.assign(element.dataset, value);
        } else if (key in element && !key.startsWith('aria') && key !== 'list' && key !== 'form' && key !== 'role') {
            element[key] = value;
        } else {
            element.setAttribute(key, value);
        }
    }
    element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
    return element;
}

/** Somebody's words within ours: kept apart, so that they cannot turn what stands beside them. */
export const foreign = (text, properties) => el('bdi', properties, text);

export function replace(parent, ...children) {
    parent.replaceChildren(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
}

const svgSpace = 'http://www.w3.org/2000/svg';
const paths = {
    send: 'M4 12 20 4l-5 16-4-6z M11 14l9-10',
    back: 'M15 5l-7 7 7 7',
    close: 'M6 6l12 12 M18 6L6 18',
    more: 'M5 12h.01 M12 12h.01 M19 12h.01',
    search: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14z M16 16l4.5 4.5',
    people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z M2.5 20c0-4 3-6 6.500-6s6.500 2 6.500 6 M16 4.500a3.500 3.500 0 0 1 0 6.500 M18 14.500c2.200.8 3.500 2.700 3.500 5.500',
    reply: 'M9 6L4 11l5 5 M4 11h9c4 0 6 2.500 6.500 7',
    react: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M9 9.500v.5 M15 9.500v.5 M8.500 14c1.800 2.600 5.200 2.600 7 0',
    edit: 'M4 20l1-4L16.500 4.500l3 3L8 19z',
    plus: 'M12 5v14 M5 12h14',
    settings:
        'M4 8h8 M18 8h2 M15 5.5a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z M4 16h2 M12 16h8 M9 13.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
    pin: 'M9 4h6l-1 6 3 3H7l3-3z M12 13v7',
    down: 'M12 5v14 M6 13l6 6 6-6',
    lock: 'M6 11h12v9H6z M8.500 11V8a3.500 3.500 0 0 1 7 0v3',
    speaker: 'M4 10v4h4l6 5V5l-6 5z M17.500 9c1.500 1.800 1.500 4.200 0 6',
    quiet: 'M4 10v4h4l6 5V5l-6 5z M17.500 9.500l4 5 M21.500 9.500l-4 5',
    warning: 'M12 4l9 16H3z M12 10v5 M12 17.500v.1',
    rooms: 'M4 5h16v11H11l-5 4v-4H4z',
};

export function icon(name) {
    const svg = document.createElementNS(svgSpace, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', `icon icon-${name}`);
    const path = document.createElementNS(svgSpace, 'path');
    path.setAttribute('d', paths[name]);
    svg.append(path);
    return svg;
}

/** A button that is an icon: its name is heard and shown as a tip. */
export function iconButton(name, label, onclick, more = {}) {
    return el('button.icon-button', { type: 'button', title: label, 'aria-label': label, onclick, ...more }, icon(name));
}

/** One of list, room and pane at a time; as the style sheet has it. */
export const isNarrow = () => window.matchMedia('(max-width: 720px)').matches;

/** Whether a field may take the focus unasked: on a phone that would raise the keyboard. */
export const mayFocusField = () => window.matchMedia('(hover: hover)').matches;

/** Only for ears. */
export const heard = (text) => el('span.heard', {}, text);
