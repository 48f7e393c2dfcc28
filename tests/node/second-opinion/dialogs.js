// Plays the cases of dialogs.json with the official JavaScript SDK and prints what the bot said, turn by turn.
const fs = require('fs');
const path = require('path');
const { BotAdapter, ConversationState, MemoryStorage, TurnContext } = require('botbuilder');
const { runDialog } = require('botbuilder-dialogs');
const { ScriptedDialog } = require('./scripted-bot');

class Collector extends BotAdapter {
    sent = [];

    async sendActivities(context, activities) {
        this.sent.push(...activities);
        return activities.map((_, index) => ({ id: String(index) }));
    }

    run(activity, logic) {
        this.sent = [];
        return this.runMiddleware(new TurnContext(this, activity), logic);
    }
}

function view(activity) {
    const seen = { type: activity.type, text: activity.text ?? '', inputHint: activity.inputHint ?? '' };
    if (activity.suggestedActions?.actions?.length) seen.buttons = activity.suggestedActions.actions.map((action) => `${action.type} ${action.title} ${action.value}`);
    const cards = (activity.attachments ?? []).map((card) => ({ type: card.contentType, text: card.content?.text ?? '', buttons: (card.content?.buttons ?? []).map((button) => button.title) }));
    if (cards.length) seen.cards = cards;
    return seen;
}

async function play(script) {
    const state = new ConversationState(new MemoryStorage());
    const accessor = state.createProperty('DialogState');
    const adapter = new Collector();
    const dialog = new ScriptedDialog('main', script);
    const turns = [];
    for (const [index, turn] of script.turns.entries()) {
        const activity = {
            type: 'message', id: String(index), channelId: script.channel ?? 'test', locale: script.locale ?? 'en-us', serviceUrl: 'https://test.com',
            from: { id: 'user' }, recipient: { id: 'bot' }, conversation: { id: 'c' }, ...(typeof turn === 'string' ? { text: turn } : turn),
        };
        let failure;
        await adapter.run(activity, async (context) => {
            try {
                await runDialog(dialog, context, accessor);
            } catch (error) {
                failure = error;
            }
            await state.saveChanges(context);
        });
        turns.push(failure ? [{ type: 'error' }] : adapter.sent.filter((sent) => sent.type !== 'trace').map(view));
    }
    return turns;
}

(async () => {
    const scripts = JSON.parse(fs.readFileSync(path.join(__dirname, 'dialogs.json'), 'utf8'));
    const played = {};
    for (const script of scripts) played[script.name] = await play(script);
    process.stdout.write(JSON.stringify(played));
})();
