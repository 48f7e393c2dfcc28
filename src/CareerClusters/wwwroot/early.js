// While there is no connection Web Chat lets an Enter pass unheard and leaves the words in the box. Whoever was that quick is heard as soon as there is one.

// Web Chat's box knows of a connection a moment after its store does.
const moment = 50;

const connected = ['connected', 'reconnected'];

/**
 * Sends what a person sent too early.
 * @param {HTMLElement} place Where Web Chat is shown.
 * @param {object} store Its store.
 */
export function hearTheEarly(place, store) {
  let isWaiting = false;
  let status = store.getState().connectivityStatus;
  const look = () => setTimeout(() => {
    const { connectivityStatus, sendBoxValue } = store.getState();
    if (!isWaiting || !connected.includes(connectivityStatus)) return;
    isWaiting = false;
    if (sendBoxValue) store.dispatch({ type: 'WEB_CHAT/SUBMIT_SEND_BOX', payload: { method: 'keyboard' } });
  }, moment);
  const send = () => {
    isWaiting = true;
    look();
  };
  place.addEventListener('keydown', event => event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target.matches('textarea') && send(), true);
  place.addEventListener('click', event => event.target.closest('.webchat__send-button') && send(), true);
  // Whoever goes on typing is not done.
  place.addEventListener('input', () => { isWaiting = false; }, true);
  store.subscribe(() => {
    if (store.getState().connectivityStatus === status) return;
    status = store.getState().connectivityStatus;
    look();
  });
}
