// The official Direct Line client, driven line by line: commands as JSON on standard input, what the client sees as JSON
// on standard output. The tests in CareerClusters.Tests/Channels/DirectLine start one process for each chat.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const sockets = [];
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends require('ws') {
  constructor(url) {
    super(url);
    sockets.push(this);
  }
};

// The client refreshes its token every quarter of an hour, by the system's clock.
const realInterval = globalThis.setInterval;
let quarterHour = 15 * 60 * 1000;
globalThis.setInterval = (run, span, ...more) => realInterval(run, span === 15 * 60 * 1000 ? quarterHour : span, ...more);

const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');
const say = seen => process.stdout.write(JSON.stringify(seen) + '\n');
const failed = error => ({ status: error.status ?? 0, code: error.xhr?.response?.error?.code ?? null, wait: error.xhr?.getResponseHeader?.('Retry-After') ?? null });
let client;

const commands = {
  connect({ options, refreshAfter }) {
    if (refreshAfter) quarterHour = refreshAfter;
    // Without the seconds the client waits at random before it reconnects.
    client = new DirectLine({ ...options, random: () => -0.25 });
    client.connectionStatus$.subscribe(status => say({ status: ConnectionStatus[status] }));
    client.activity$.subscribe(activity => say({ activity }), error => say({ stopped: failed(error) }));
  },
  post({ activity }) {
    const key = activity.channelData?.clientActivityID ?? null;
    client.postActivity(activity).subscribe(id => say({ posted: id, key }), error => say({ refused: failed(error), key }));
  },
  reconnect({ conversation }) {
    client.reconnect(conversation);
  },
  session() {
    client.getSessionId().subscribe(id => say({ session: id }));
  },
  token() {
    say({ token: client.token });
  },
  cut() {
    sockets.at(-1).terminate();
  },
};

const lines = createInterface({ input: process.stdin });
lines.on('line', line => {
  const command = JSON.parse(line);
  commands[command.do](command);
});
lines.on('close', () => process.exit(0));
