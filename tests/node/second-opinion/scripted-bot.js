// The bot of dialogs.json in the official JavaScript SDK; ScriptedBot.cs beside the .NET tests is the same bot on our layer.
const {
    AttachmentPrompt, ChoicePrompt, ComponentDialog, ConfirmPrompt, DateTimePrompt, Dialog, ListStyle, NumberPrompt, TextPrompt, WaterfallDialog,
} = require('botbuilder-dialogs');

const styles = { none: ListStyle.none, auto: ListStyle.auto, inline: ListStyle.inline, list: ListStyle.list, suggestedAction: ListStyle.suggestedAction, heroCard: ListStyle.heroCard };

const validators = {
    third: async (prompt) => prompt.recognized.succeeded && prompt.attemptCount >= 3,
    speaks: async (prompt) => {
        if (prompt.recognized.succeeded) return true;
        await prompt.context.sendActivity(`Not yet (${prompt.attemptCount}).`);
        return false;
    },
    anything: async () => true,
};

const prompts = { text: TextPrompt, number: NumberPrompt, choice: ChoicePrompt, confirm: ConfirmPrompt, datetime: DateTimePrompt, attachment: AttachmentPrompt };

function describe(result) {
    if (result === undefined || result === null) return 'nothing';
    if (Array.isArray(result)) return result.map(describe).join('; ');
    if (typeof result === 'object') {
        if ('timex' in result) return [result.timex, result.value, result.start, result.end].filter((part) => part !== undefined && part !== null).join(' ');
        if ('index' in result) return `${result.value} #${result.index}`;
        return result.name;
    }
    return String(result);
}

class ScriptedDialog extends ComponentDialog {
    constructor(id, script) {
        super(id);
        this.script = script;
        this.addDialog(new WaterfallDialog('steps', [...script.steps.map((step, index) => this.toStep(step, index)), (dc) => this.end(dc)]));
        this.addDialog(new TextPrompt('aside'));
        this.initialDialogId = 'steps';
    }

    toStep(step, index) {
        const id = `${step.prompt ?? 'part'}${index}`;
        if (step.prompt) {
            this.addDialog(new prompts[step.prompt](id, validators[step.validator]));
            const options = {
                prompt: step.question, retryPrompt: step.retry, choices: step.choices,
                style: step.style === undefined ? undefined : styles[step.style],
            };
            return (dc) => this.remember(dc, () => dc.prompt(id, options));
        }
        if (step.begin) {
            this.addDialog(new ScriptedDialog(id, step.begin));
            return (dc) => this.remember(dc, () => dc.beginDialog(id));
        }
        if (step.say) {
            return (dc) => this.remember(dc, async () => {
                await dc.context.sendActivity(step.say);
                return dc.next();
            });
        }
        return (dc) => this.remember(dc, async () => Dialog.EndOfTurn);
    }

    remember(dc, then) {
        if (dc.result !== undefined) dc.values.answers = [...(dc.values.answers ?? []), describe(dc.result)];
        return then();
    }

    async end(dc) {
        await this.remember(dc, async () => dc.context.sendActivity(`Answers: ${(dc.values.answers ?? []).join(' | ')}`));
        return dc.endDialog(this.script.result);
    }

    async onContinueDialog(inner) {
        const text = this.script.interruptions ? inner.context.activity.text : undefined;
        switch (text) {
            case 'help':
                await inner.context.sendActivity('Help.');
                return Dialog.EndOfTurn;
            case 'cancel':
                await inner.context.sendActivity('Cancelled.');
                return inner.cancelAllDialogs();
            case 'again':
                await inner.repromptDialog();
                return Dialog.EndOfTurn;
            case 'aside':
                return inner.beginDialog('aside', { prompt: 'Aside?' });
            default:
                return super.onContinueDialog(inner);
        }
    }
}

module.exports = { ScriptedDialog };
