// The six-step text waterfall of WaterfallBot.cs in the official JavaScript SDK: one conversation after the other, both states saved each turn.
// Prints turns a second and processor microseconds a turn, each the median of nine rounds.
const { ActivityTypes, BotAdapter, ConversationState, MemoryStorage, TurnContext, UserState } = require('botbuilder');
const { ComponentDialog, TextPrompt, WaterfallDialog, runDialog } = require('botbuilder-dialogs');

const questions = ['What is your name?', 'Where do you live?', 'What do you like?', 'Which subject is fun?', 'What would you like to be?'];
const answers = ['hi', 'Ana', 'Austin', 'drawing', 'biology', 'a nurse'];
const rounds = 9, warmUp = 2000, length = 250;

class Collector extends BotAdapter {
    last = '';

    async sendActivities(context, activities) {
        for (const activity of activities) if (activity.type === ActivityTypes.Message) this.last = activity.text;
        return activities.map(() => ({ id: 'x' }));
    }

    run(text, logic) {
        const activity = {
            type: 'message', id: 'a1', text, channelId: 'test', serviceUrl: 'https://test.com', locale: 'en-us',
            from: { id: 'user1', name: 'User1' }, recipient: { id: 'bot', name: 'Bot' }, conversation: { id: 'bench' },
        };
        return this.runMiddleware(new TurnContext(this, activity), logic);
    }
}

const storage = new MemoryStorage();
const conversation = new ConversationState(storage), user = new UserState(storage);
const stack = conversation.createProperty('DialogState'), profile = user.createProperty('Profile');
const dialog = new ComponentDialog('main');
dialog.addDialog(new WaterfallDialog('steps', [
    ...questions.map((question) => (step) => {
        if (step.result) step.values[`text${question.length}`] = step.result;
        return step.prompt('text', question);
    }),
    async (step) => {
        const person = await profile.get(step.context, {});
        person.last = step.result;
        await step.context.sendActivity('Thank you.');
        return step.endDialog(person.turns);
    },
]));
dialog.addDialog(new TextPrompt('text'));
dialog.initialDialogId = 'steps';

const adapter = new Collector();
async function turn(context) {
    const person = await profile.get(context, { turns: 0 });
    person.turns++;
    await runDialog(dialog, context, stack);
    await conversation.saveChanges(context);
    await user.saveChanges(context);
}

async function round(milliseconds) {
    const started = performance.now(), processor = process.cpuUsage();
    let turns = 0;
    do {
        for (const answer of answers) await adapter.run(answer, turn);
        if (adapter.last !== 'Thank you.') throw new Error('The waterfall did not end.');
        turns += answers.length;
    } while (performance.now() - started < milliseconds);
    const used = process.cpuUsage(processor);
    return { perSecond: turns / ((performance.now() - started) / 1000), processor: (used.user + used.system) / turns };
}

const median = (values) => values.sort((left, right) => left - right)[Math.floor(values.length / 2)];

(async () => {
    await round(warmUp);
    const all = [];
    for (let i = 0; i < rounds; i++) all.push(await round(length));
    process.stdout.write(JSON.stringify({ perSecond: median(all.map((one) => one.perSecond)), processor: median(all.map((one) => one.processor)) }));
})();
