// The language button and the options: this device is mine, start over, forget.
import { canKeep, isMine } from './session.js';
import { element, hasLanguages, tellKept } from './page.js';
import { tellSite } from './site.js';

/** Shows whether the device is the visitor's. */
export function showKept() {
  element('mine').checked = isMine();
  element('mine').disabled = !canKeep;
  tellKept(!canKeep ? 'nothing-kept' : isMine() ? 'mine-note' : 'shared-note');
}

function showMenu(isOpen) {
  element('menu').hidden = !isOpen;
  element('options').setAttribute('aria-expanded', String(isOpen));
}

/**
 * Brings header and options to life.
 * @param {{language(): void, mine(isTheirs: boolean): Promise<void>, startOver(): void, forget(): Promise<void>}} actions
 */
export function addMenu(actions) {
  element('language').hidden = !hasLanguages;
  element('options').hidden = false;
  element('language').addEventListener('click', actions.language);
  element('options').addEventListener('click', () => showMenu(element('menu').hidden));
  element('mine').addEventListener('change', event => actions.mine(event.target.checked));
  element('start-over').addEventListener('click', () => {
    showMenu(false);
    actions.startOver();
  });
  element('forget').addEventListener('click', () => {
    showMenu(false);
    element('sure').showModal();
  });
  element('keep').addEventListener('click', () => element('sure').close());
  element('forget-all').addEventListener('click', async () => {
    element('sure').close();
    await actions.forget();
  });
  // A dialog gives the focus back to where it was, which is in the closed menu.
  element('sure').addEventListener('close', () => element('options').focus());
  document.addEventListener('click', event => {
    if (!event.target.closest('.options')) showMenu(false);
  });
  document.addEventListener('focusin', event => {
    if (!event.target.closest('.options')) showMenu(false);
  });
  document.addEventListener('keydown', escape);
}

// Escape leaves the innermost first: what Web Chat has open, then the menu, then the chat.
function escape(event) {
  if (event.key !== 'Escape' || event.defaultPrevented || element('sure').open) return;
  if (!element('menu').hidden) {
    showMenu(false);
    element('options').focus();
  } else {
    tellSite('close');
  }
}

