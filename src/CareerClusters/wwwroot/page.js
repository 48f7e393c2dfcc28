// What the server put into the page: settings and the words in every language.
const settings = JSON.parse(document.documentElement.dataset.settings);

/** The origin of the site that shows this page in a frame; null for the page of its own. */
export const site = settings.site;

/** Most characters of one message. */
export const messageLength = settings.messageLength;

/** An element by its id. */
export const element = id => document.getElementById(id);

const languages = Object.keys(settings.languages);
let language = settings.language;

/** The language of the page now, two letters. */
export const currentLanguage = () => language;

/** The language the visitor may switch to. */
export const otherLanguage = () => languages[(languages.indexOf(language) + 1) % languages.length];

/** Whether the page has words in a language. */
export const canSpeak = code => code in settings.languages;

/** Whether there is more than one. */
export const hasLanguages = languages.length > 1;

/** What the language of the page calls itself. */
export const languageName = () => settings.languages[language];

/** A sentence of the page. */
export const words = key => (key === 'title' && settings.title) || settings.words[language][key];

/** Shows the page in a language. */
export function speak(chosen) {
  language = canSpeak(chosen) ? chosen : settings.language;
  document.documentElement.lang = language;
  document.title = words('title');
  for (const node of document.querySelectorAll('[data-text]')) node.textContent = words(node.dataset.text);
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', words(node.dataset.label));
  element('language').lang = otherLanguage();
  element('language').textContent = settings.languages[otherLanguage()];
}

/** Says something that a screen reader reads out; nothing takes it away again. */
export function tell(key) {
  element('status').textContent = key ? words(key) : '';
  if (key) element('status').dataset.text = key;
  else delete element('status').dataset.text;
}

/** Shows what is wrong, with a button to try again, or that nothing is. Tells whether something was. */
export function trouble(key) {
  const text = element('trouble').firstElementChild;
  const was = !element('trouble').hidden;
  text.textContent = key ? words(key) : '';
  if (key) text.dataset.text = key;
  else delete text.dataset.text;
  element('trouble').hidden = !key;
  return was;
}

/** Shows what of this chat stays on this device. */
export function tellKept(key) {
  element('kept').dataset.text = key;
  element('kept').textContent = words(key);
}
