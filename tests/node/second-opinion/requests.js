// Sends the requests of requests.json to the official JavaScript adapter and prints what it answers and what reaches the channel.
const fs = require('fs');
const http = require('http');
const path = require('path');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } = require('botbuilder');

function view(activity) {
    const { type, text, inputHint, replyToId, value, code } = activity;
    return JSON.parse(JSON.stringify({ type, text, inputHint, replyToId, value, code }));
}

class ScriptedBot extends ActivityHandler {
    constructor(script) {
        super();
        this.script = script;
    }

    async onInvokeActivity(context) {
        return this.script.answer === 'base' ? super.onInvokeActivity(context) : this.script.answer;
    }

    async play(context) {
        const activities = this.script.sends.map((activity) => ({ ...activity }));
        if (this.script.atOnce) await context.sendActivities(activities);
        else for (const activity of activities) await context.sendActivity(activity);
        if (this.script.fails) throw new Error('The bot failed.');
        if (this.script.answer) await this.run(context);
    }
}

async function ask(script, serviceUrl, sent) {
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
    if (script.sorry) adapter.onTurnError = async (context) => { await context.sendActivity('Sorry.'); };
    const answer = {};
    const response = { socket: undefined, header() {}, end() {}, status(code) { answer.status = code; }, send(body) { answer.body = body; } };
    const body = { id: '1', channelId: 'test', serviceUrl, from: { id: 'u' }, recipient: { id: 'b' }, conversation: { id: 'c' }, ...script.request };
    const bot = new ScriptedBot(script);
    sent.length = 0;
    try {
        await adapter.process({ method: 'POST', headers: {}, body }, response, (context) => bot.play(context));
    } catch {
        answer.escaped = true;
    }
    if (answer.body?.activities) answer.body = { activities: answer.body.activities.map(view) };
    return { ...answer, sent: sent.map(view) };
}

(async () => {
    // What the SDK prints about a bot that fails would only hide what this script prints.
    console.error = console.warn = () => {};
    const sent = [];
    const channel = http.createServer((request, response) => {
        let text = '';
        request.on('data', (part) => { text += part; });
        request.on('end', () => {
            sent.push(JSON.parse(text));
            response.setHeader('Content-Type', 'application/json');
            response.end('{"id":"1"}');
        });
    });
    await new Promise((resolve) => channel.listen(0, '127.0.0.1', resolve));
    const answers = {};
    for (const script of JSON.parse(fs.readFileSync(path.join(__dirname, 'requests.json'), 'utf8'))) {
        answers[script.name] = await ask(script, `http://127.0.0.1:${channel.address().port}/`, sent);
    }
    process.stdout.write(JSON.stringify(answers), () => process.exit(0));
})();
