// Web Chat is silent while its socket is down, so this page watches the sockets itself.
const Socket = window.WebSocket;

// A moment without a socket is nothing to tell anybody.
const grace = 1500;

let current = 0;
let waiting = null;

/** From now on only sockets made after this count. */
export function forgetSockets() {
  current += 1;
  clearTimeout(waiting);
}

/**
 * Calls back when the socket is lost and when there is one again.
 * @param {{lost(): void, back(): void}} listener
 */
export function watchSockets({ lost, back }) {
  window.WebSocket = class extends Socket {
    constructor(...given) {
      super(...given);
      const made = current;
      this.addEventListener('open', () => {
        if (made !== current) return;
        clearTimeout(waiting);
        back();
      });
      this.addEventListener('close', () => {
        if (made !== current) return;
        clearTimeout(waiting);
        waiting = setTimeout(lost, grace);
      });
    }
  };
}
