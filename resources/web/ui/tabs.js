// SPDX-License-Identifier: GPL-3.0-or-later
/** The other tabs of this browser that show the same page: what ends here must not go on there, and be stored once more by it. */
const channel = 'BroadcastChannel' in window ? new BroadcastChannel('hubbub') : undefined;

/** Who is here is about to be forgotten: `leaving` before the storage is emptied, `left` behind that. */
export const tellTabs = (what) => channel?.postMessage(what);

export function hearTabs(heard) {
    channel?.addEventListener('message', ({ data }) => heard(data));
}
