// The career chat on any site:
//   <script src="https://bot.school.example/widget.js" data-language="en" data-position="bottom-right" defer></script>
// It shows a button, and the chat in a frame once the button is used. README.md lists the attributes. Nothing is put into
// the page but one element with a shadow of its own, so that neither side's styles reach the other; no global is left behind.
(() => {
  'use strict';

  const settings = "SETTINGS"; // Put in by the server: accent, corners, font and words.
  const script = document.currentScript;
  const tag = 'career-clusters-widget';
  const mark = 'career-clusters';
  const small = matchMedia('(max-width: 480px), (max-height: 480px)');

  // How long a frame that was loaded may take to say so. One that the site is not allowed to show never does.
  const patience = 15000;

  const { origin } = new URL(script.src);
  const given = script.dataset;
  const language = [given.language, document.documentElement.lang, navigator.language]
    .map(code => (code || '').slice(0, 2).toLowerCase()).find(code => Object.hasOwn(settings.words, code)) || 'en';
  const words = settings.words[language];
  const accent = /^#[0-9a-f]{6}$/i.test(given.accent) ? given.accent : settings.accent;
  const title = (given.title || words.title).slice(0, 60);
  const side = given.position === 'bottom-left' ? 'left' : 'right';

  // Whether the chat is open goes along from page to page; it is nothing that anybody need hide.
  const memory = {
    get(name) {
      try {
        return sessionStorage.getItem(mark + name);
      } catch {
        return null; // Forbidden by the browser's settings.
      }
    },
    set(name, value) {
      try {
        sessionStorage.setItem(mark + name, value);
      } catch {
        // As above: each page begins closed.
      }
    },
  };

  function make(name, properties, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key in node) node[key] = value;
      else node.setAttribute(key, value);
    }
    node.append(...children);
    return node;
  }

  function icon(path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const shape = svg.appendChild(document.createElementNS(svg.namespaceURI, 'path'));
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    shape.setAttribute('d', path);
    return svg;
  }

  // Black or white, as WCAG 2.2 counts contrast: whichever can be read on the accent.
  function onAccent() {
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(accent.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
  }

  const style = `
    :host { all: initial !important; }
    * { box-sizing: border-box; font: 400 16px/1.4 ${settings.font}, system-ui, sans-serif; }
    button { display: grid; place-items: center; margin: 0; padding: 0; border: 0; cursor: pointer; color: inherit; background: none; }
    svg { width: 28px; height: 28px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    :focus-visible { outline: 3px solid ${onAccent()}; outline-offset: -5px; }
    .launcher, .note, dialog { position: fixed; z-index: 2147483000; ${side}: 20px; }
    .launcher { bottom: 20px; width: 60px; height: 60px; border: 2px solid ${onAccent()}; border-radius: 50%; background: ${accent}; color: ${onAccent()}; box-shadow: 0 0 0 1px ${accent}, 0 4px 14px rgb(0 0 0 / .35); }
    .launcher:hover { box-shadow: 0 0 0 3px ${accent}, 0 4px 14px rgb(0 0 0 / .35); }
    .launcher.new::after { content: ""; position: absolute; top: 0; right: 0; width: 16px; height: 16px; border: 2px solid #fff; border-radius: 50%; background: #b3261e; }
    .note { bottom: 92px; display: flex; align-items: flex-start; max-width: min(280px, calc(100vw - 40px)); border: 1px solid #767676; border-radius: ${settings.corners}px; background: #fff; color: #1d232a; box-shadow: 0 4px 14px rgb(0 0 0 / .25); }
    .note :focus-visible { outline-color: #1d232a; }
    .note button { padding: 12px; text-align: left; overflow-wrap: anywhere; }
    .note .hide { flex: none; width: 44px; height: 44px; }
    .hide svg { width: 18px; height: 18px; }
    dialog { top: auto; bottom: 92px; ${side === 'left' ? 'right' : 'left'}: auto; width: min(400px, calc(100vw - 40px)); height: min(640px, calc(100vh - 112px)); max-width: none; max-height: none; margin: 0; padding: 0; overflow: hidden; border: 1px solid #767676; border-radius: ${settings.corners}px; background: #fff; color: #1d232a; box-shadow: 0 8px 32px rgb(0 0 0 / .35); }
    dialog:modal { inset: 0; width: 100%; height: 100dvh; border: 0; border-radius: 0; }
    .bar { height: 56px; padding: 0 60px 0 16px; background: ${accent}; color: ${onAccent()}; font-size: 18px; font-weight: 600; line-height: 56px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .close { position: absolute; top: 4px; right: 4px; width: 48px; height: 48px; color: ${onAccent()}; }
    .say { margin: 0; padding: 24px 16px; text-align: center; }
    .say a { color: #0b4a8f; }
    .say a:focus-visible { outline-color: #0b4a8f; outline-offset: 2px; }
    iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; visibility: hidden; }
    .ready iframe { visibility: visible; }
    [hidden] { display: none; }
    @media (prefers-reduced-motion: no-preference) {
      dialog[open] { animation: appear .16s ease-out; }
      @keyframes appear { from { opacity: 0; transform: translateY(12px); } }
    }
    @media print { :host { display: none !important; } }`;

  const bubble = 'M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z';
  const cross = 'M6 6l12 12M18 6L6 18';

  let frame = null;
  let wait = 0;

  const launcher = make('button', { type: 'button', className: 'launcher', ariaLabel: words.open, ariaExpanded: 'false', ariaHasPopup: 'dialog', 'aria-controls': 'panel' }, icon(bubble));
  const close = make('button', { type: 'button', className: 'close', ariaLabel: words.close }, icon(cross));
  const say = make('p', { className: 'say', role: 'status' }, words.loading);
  const panel = make('dialog', { id: 'panel', ariaLabel: title }, make('div', { className: 'bar' }, title), say, close);
  const note = make('div', { className: 'note', hidden: !given.greeting || memory.get('-note') === 'hidden' },
    make('button', { type: 'button', onclick: () => show(true) }, (given.greeting || '').slice(0, 200)),
    make('button', { type: 'button', className: 'hide', ariaLabel: words.dismiss, onclick: hideNote }, icon(cross)));

  function hideNote() {
    if (note.hidden) return;
    note.hidden = true;
    memory.set('-note', 'hidden');
  }

  // The chat is loaded when it is first used, not with the site.
  function load() {
    const address = new URL('/widget/frame', origin);
    address.search = new URLSearchParams({ site: location.origin, lang: language, title: given.title ? title : '', accent, scheme: given.scheme || '' });
    frame = make('iframe', { title, src: address.href, referrerPolicy: 'no-referrer' });
    frame.addEventListener('load', () => {
      wait = setTimeout(() => {
        const link = make('a', { href: origin + '/?lang=' + language, target: '_blank', rel: 'noopener' }, words['own-tab']);
        say.replaceChildren(words['not-here'], ' ', link);
      }, patience);
    });
    panel.insertBefore(frame, close);
  }

  function tell(type) {
    if (panel.classList.contains('ready')) frame.contentWindow.postMessage({ source: mark, type }, origin);
  }

  function show(byVisitor) {
    if (panel.open) return;
    if (!frame) load();
    hideNote();
    // Over the whole of a small screen it is all there is; on a large one the site stays within reach, and show() would take
    // the focus from it unasked.
    if (small.matches) panel.showModal();
    else panel.open = true;
    launcher.ariaExpanded = 'true';
    launcher.classList.remove('new');
    launcher.ariaLabel = words.open;
    memory.set('', 'open');
    if (byVisitor) {
      close.focus();
      tell('focus');
    }
  }

  function hide() {
    panel.close();
    launcher.ariaExpanded = 'false';
    memory.set('', 'closed');
    launcher.focus();
  }

  // From our own frame and origin only, and words that we know only.
  function hear(event) {
    if (!frame || event.origin !== origin || event.source !== frame.contentWindow || event.data?.source !== mark) return;
    if (event.data.type === 'close' && panel.open) hide();
    if (event.data.type === 'message' && !panel.open) {
      launcher.classList.add('new');
      launcher.ariaLabel = words.open + ': ' + words['new-message'];
    }
    if (event.data.type === 'ready') {
      clearTimeout(wait);
      panel.classList.add('ready');
      // Whoever has gone on to something else meanwhile is not called back.
      if (panel.getRootNode().activeElement === close) tell('focus');
    }
  }

  function start() {
    if (document.querySelector(tag)) return; // The line is there twice.
    const host = document.createElement(tag);
    const shadow = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(note, launcher, panel);
    launcher.addEventListener('click', () => (panel.open ? hide() : show(true)));
    close.addEventListener('click', hide);
    panel.addEventListener('cancel', event => {
      event.preventDefault();
      hide();
    });
    panel.addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && panel.open && hide());
    small.addEventListener('change', () => {
      if (!panel.open) return;
      panel.close();
      show(false);
    });
    window.addEventListener('message', hear);
    document.body.append(host);
    // A site may open it, but not over the whole of a small screen, and not again once the visitor closed it.
    if (memory.get('') === 'open' || (given.open === 'true' && !memory.get('') && !small.matches)) show(false);
  }

  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
})();
