// The chat page: gets a token, shows Web Chat, and when the connection ends for good begins again where it was.
import { currentLanguage, element, languageName, otherLanguage, speak, tell, trouble, words } from './page.js';
import { locale, localizedStrings, styleOptions } from './look.js';
import { addMenu, showKept } from './menu.js';
import { onSite, tellSite } from './site.js';
import * as session from './session.js';

const { WebChat } = window;
const nonce = document.querySelector('style[nonce]').nonce;

// Numbers of Direct Line's connection status.
const expired = 3, failed = 4;

const firstWait = 1000, longestWait = 30000;

let chat = null;
let waiting = null;

/** Shows the chat of this visitor; what was in the box stays in it. */
async function start(draft = '') {
  clearTimeout(waiting);
  try {
    const visit = await session.open();
    trouble(null);
    show(visit, draft);
  } catch (failure) {
    fail(failure, draft);
  }
}

function show({ token, userId }, draft) {
  chat?.end();
  const directLine = WebChat.createDirectLine({
    token, domain: new URL('/v3/directline', location.href).href, conversationStartProperties: { locale: locale() },
  });
  const store = WebChat.createStore({}, () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') heard(action.payload.activity);
    return next(action);
  });
  const place = element('chat').appendChild(document.createElement('div'));
  const states = directLine.connectionStatus$.subscribe(status => {
    if (status === expired || status === failed) start(chat.draft());
  });
  chat = {
    store,
    render: () => WebChat.renderWebChat({
      directLine, store, styleOptions, nonce, userID: userId, locale: locale(), overrideLocalizedStrings: localizedStrings, sendTypingIndicator: false,
    }, place),
    // A message that could not be sent is not lost with the chat it was in.
    draft: () => place.querySelector('textarea')?.value || '',
    end() {
      states.unsubscribe();
      directLine.end();
      place.remove();
    },
  };
  element('loading').hidden = true;
  chat.render();
  if (draft) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
  showKept();
  tellSite('ready');
}

// The truth: whether nobody answers, or too many ask. Tried again by itself, more and more slowly.
let wait = firstWait;
function fail({ status, wait: asked }, draft) {
  trouble(status === 429 ? 'busy' : 'not-reached');
  element('loading').hidden = true;
  waiting = setTimeout(() => start(draft), asked ? asked * 1000 : wait);
  wait = Math.min(wait * 2, longestWait);
}

function heard(activity) {
  if (activity.type === 'message' && activity.from.role === 'bot') tellSite('message');
}

function focus() {
  // A phone would open its keyboard over the chat.
  const box = matchMedia('(pointer: fine)').matches && element('chat').querySelector('textarea');
  (box || element('title')).focus();
}

speak(currentLanguage());
element('again').addEventListener('click', () => start());
onSite(type => type === 'focus' && focus());
addMenu({
  language() {
    speak(otherLanguage());
    chat?.render();
    chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: languageName() } });
  },
  async mine(isTheirs) {
    try {
      await session.remember(isTheirs);
      tell(null);
    } catch {
      tell('not-changed');
    }
    showKept();
  },
  startOver: () => chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text: words('start-over') } }),
  async forget() {
    try {
      await session.forget();
    } catch {
      tell('not-forgotten');
      return;
    }
    await start();
    tell('forgotten');
  },
});
start();
