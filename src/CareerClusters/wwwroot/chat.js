// The chat page: gets a token, shows Web Chat, and when the connection ends for good begins again where it was.
import { canSpeak, currentLanguage, element, languageName, otherLanguage, speak, tell, trouble, words } from './page.js';
import { locale, localizedStrings, markCommands, styleOptions } from './look.js';
import { addMenu, showKept } from './menu.js';
import { forgetSockets, watchSockets } from './connection.js';
import { hearTheEarly } from './early.js';
import { onSite, tellSite } from './site.js';
import * as session from './session.js';

const { WebChat } = window;
const nonce = document.querySelector('style[nonce]').nonce;

// Numbers of Direct Line's connection status.
const online = 2, expired = 3, failed = 4;

const firstWait = 1000, longestWait = 30000;

let chat = null;
let waiting = null;
let wait = firstWait;

/** Shows the chat of this visitor; what was not sent stays in the box. */
async function start() {
  clearTimeout(waiting);
  try {
    show(await session.open());
  } catch (failure) {
    fail(failure);
  }
}

// The truth: whether nobody answers, or too many ask. Tried again by itself, more and more slowly.
function fail({ status, wait: asked }) {
  trouble(status === 429 ? 'busy' : 'not-reached');
  element('loading').hidden = true;
  clearTimeout(waiting);
  waiting = setTimeout(start, asked ? asked * 1000 : wait);
  wait = Math.min(wait * 2, longestWait);
}

function show({ token, userId }) {
  const unsent = chat?.unsent() ?? '';
  const box = chat?.box() ?? '';
  chat?.end();
  forgetSockets();
  chat = make(token, userId);
  element('loading').hidden = true;
  trouble(null);
  chat.render();
  if (box || unsent) chat.store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: box || unsent } });
  if (unsent && !box) tell('not-sent');
  showKept();
}

function make(token, userID) {
  const directLine = WebChat.createDirectLine({
    token, domain: new URL('/v3/directline', location.href).href, conversationStartProperties: { locale: locale() },
  });
  const store = WebChat.createStore({}, () => next => action => next(pass(action)));
  const place = element('chat').appendChild(document.createElement('div'));
  hearTheEarly(place, store);
  let wasOnline = false;
  const states = directLine.connectionStatus$.subscribe(status => {
    if (status === online) [wasOnline, wait] = [true, firstWait];
    // Expired while the computer slept: the ticket still brings the visitor back.
    if (status === expired && wasOnline) start();
    else if (status === expired || status === failed) fail({});
  });
  const pending = () => store.getState().activities.filter(activity => !activity.id && activity.type === 'message');
  return {
    store,
    pending,
    render: () => WebChat.renderWebChat({
      directLine, store, styleOptions, nonce, userID, locale: locale(), overrideLocalizedStrings: localizedStrings, sendTypingIndicator: false,
    }, place),
    box: () => place.querySelector('textarea')?.value ?? '',
    unsent: () => pending().at(-1)?.text,
    end() {
      states.unsubscribe();
      directLine.end();
      place.remove();
    },
  };
}

// Everything that is said passes here, in both directions.
function pass(action) {
  const { activity } = action.payload ?? {};
  if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') {
    if (activity.type === 'message' && activity.from.role === 'bot') {
      tellSite('message');
      // After this message has been taken in: showing the chat anew in the middle of it would lose it.
      setTimeout(() => follow(activity.locale));
    }

    return { ...action, payload: { ...action.payload, activity: markCommands(activity) } };
  }

  // Who asked for the focus before there was a box gets it now.
  if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED' && document.activeElement === element('title')) focus();
  if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
    tell(null);
    document.documentElement.classList.add('begun');
    // What is sent again stands there once. Web Chat tells what was never sent by its having no id.
    if (activity.type === 'message') action = withScheme(action);
    if (activity.channelData?.clientActivityID && chat.pending().length === 1) chat.store.dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: undefined } });
  }

  return action;
}

// Pictures are drawn for the page as it looks now.
function withScheme(action) {
  const { activity } = action.payload;
  const { colorScheme } = getComputedStyle(document.documentElement);
  const isDark = colorScheme === 'dark' || (colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches);
  return { ...action, payload: { ...action.payload, activity: { ...activity, channelData: { ...activity.channelData, scheme: isDark ? 'dark' : 'light' } } } };
}

// Whoever types "español" has chosen the language of the page too.
function follow(spoken) {
  const code = spoken?.slice(0, 2);
  if (!canSpeak(code) || code === currentLanguage()) return;
  speak(code);
  session.chooseLanguage(code);
  chat?.render();
}

const say = text => chat?.store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } });

function focus() {
  // A phone would open its keyboard over the chat.
  const box = matchMedia('(pointer: fine)').matches && element('chat').querySelector('textarea');
  (box || element('title')).focus();
}

/** Tries, and tells when the server could not be reached. */
async function tryTo(work, failure) {
  try {
    await work();
    tell(null);
    return true;
  } catch {
    tell(failure);
    return false;
  }
}

speak(session.chosenLanguage() ?? currentLanguage());
watchSockets({
  lost: () => trouble('lost'),
  back() {
    if (trouble(null)) tell('back-again');
  },
});
onSite(type => type === 'focus' && focus());
// Where even Web Chat could not be loaded, all of the page is tried again.
element('again').addEventListener('click', () => (WebChat ? start() : location.reload()));
addMenu({
  language() {
    speak(otherLanguage());
    session.chooseLanguage(currentLanguage());
    chat?.render();
    say(languageName());
  },
  async mine(isTheirs) {
    await tryTo(() => session.remember(isTheirs), 'not-changed');
    showKept();
  },
  startOver: () => say(words('start-over')),
  async forget() {
    if (!await tryTo(session.forget, 'not-forgotten')) return;
    chat?.end();
    chat = null;
    document.documentElement.classList.remove('begun');
    await start();
    tell('forgotten');
  },
});
tellSite('ready');
start();
