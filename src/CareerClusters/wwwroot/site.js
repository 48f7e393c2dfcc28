// What the page in the frame and the site around it tell each other: only to and from the one origin that the server allowed.
import { site } from './page.js';

const mark = 'career-clusters';

/** Tells the site. */
export function tellSite(type) {
  if (site) window.parent.postMessage({ source: mark, type }, site);
}

/** Calls back with what the site tells: "focus", "shown" or "hidden". */
export function onSite(listen) {
  if (!site) return;
  window.addEventListener('message', event => {
    if (event.origin === site && event.source === window.parent && event.data?.source === mark) listen(event.data.type);
  });
}
