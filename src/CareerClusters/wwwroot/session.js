// How a visitor comes back to their chat. The ticket lies in this origin's own storage, which the site around a frame cannot
// read: for the tab by default, so that the next person at a shared computer is not welcomed back, and for the device only
// when the visitor says that it is theirs.
const name = 'career-clusters-chat';

// A tab that was closed can be opened again with its storage. After this long nobody is still reading.
const longestAway = 60 * 60 * 1000;

let ticket = null;
let mine = false;
let token = null;
let language = null;

function storage(kind) {
  try {
    const found = window[kind];
    found.setItem(name + '-test', '1');
    found.removeItem(name + '-test');
    return found;
  } catch {
    return null; // Forbidden by the browser's settings.
  }
}

const tab = storage('sessionStorage');
const device = storage('localStorage');

/** Whether the browser lets this page keep anything. */
export const canKeep = tab !== null && device !== null;

/** Whether the visitor said that the device is theirs. */
export const isMine = () => mine;

function read(store) {
  try {
    return JSON.parse(store?.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write() {
  const kept = ticket && JSON.stringify({ ticket, language, seen: Date.now() });
  for (const [store, holds] of [[tab, !mine], [device, mine]]) {
    if (kept && holds) store?.setItem(name, kept);
    else store?.removeItem(name);
  }
}

function load() {
  const [here, everywhere] = [read(tab), read(device)];
  mine = Boolean(everywhere);
  language = (everywhere ?? here)?.language ?? null;
  ticket = everywhere?.ticket ?? (here && Date.now() - here.seen < longestAway ? here.ticket : null);
}

load();

/** The language the visitor chose; null when they did not. */
export const chosenLanguage = () => language;

/** Keeps the language for the next page. */
export function chooseLanguage(code) {
  language = code;
  write();
}

async function ask(path, options) {
  const answer = await fetch(path, { method: 'POST', cache: 'no-store', ...options });
  if (answer.ok) return answer;
  throw Object.assign(new Error(path), { status: answer.status, wait: Number(answer.headers.get('Retry-After')) || 0 });
}

/** A token for the chat of this visitor, or for a new one. */
export async function open() {
  const answer = await ask('/widget/token', { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ resume: ticket, remember: mine }) });
  const given = await answer.json();
  ({ token, resume: ticket } = given);
  write();
  return given;
}

/** The device is the visitor's, or is not. */
export async function remember(isTheirs) {
  const before = mine;
  mine = isTheirs;
  try {
    await open();
  } catch (failure) {
    mine = before;
    throw failure;
  }
}

/** Deletes everything of this visitor, on the server first. */
export async function forget() {
  await ask('/widget/forget', { headers: { Authorization: `Bearer ${token}` } });
  ticket = token = null;
  mine = false;
  write();
}

// The time of the last look, for when the tab is closed and opened again. Another tab may have forgotten the device meanwhile.
window.addEventListener('pagehide', () => ticket && (!mine || read(device)) && write());
