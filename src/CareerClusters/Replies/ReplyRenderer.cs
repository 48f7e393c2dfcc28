using CareerClusters.Channels.Terminal;
using CareerClusters.Dialogs;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;
using CareerClusters.Replies.Pictures;
using CareerClusters.Storage;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CareerClusters.Replies;

/// <summary>Turns phrases and questions into activities that a channel can show. Text always says everything; buttons are a help.</summary>
public sealed class ReplyRenderer(Phrasebook phrasebook, ChartPainter painter)
{
    /// <summary>Characters of a button's title: more is cut off by some channels, without a mark.</summary>
    private const int MaxTitle = 80;

    /// <summary>Buttons of one card in Teams; it leaves out what is more.</summary>
    private const int MostCardButtons = 6;

    /// <summary>Something that waits for no answer.</summary>
    public Activity Say(IReadOnlyList<Phrase> phrases, string language) => Message(Text(phrases, language), language, InputHints.IgnoringInput);

    /// <summary>
    /// A chart in words, with its picture where the channel shows one out of the message itself: our web chat, whose pages load nothing from
    /// elsewhere, and the Emulator. Teams and others take pictures from public addresses only. A terminal gets bars made of signs below the
    /// words, where a screen reader comes to them last.
    /// </summary>
    /// <param name="told">The chart and its words.</param>
    /// <param name="language">Two-letter code.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="address">Where the picture is, for a channel that shows it by address; null where there is no such address.</param>
    /// <param name="onDark">Whether the page is dark; null where it does not say.</param>
    public Activity Show(ToldChart told, string language, string? channelId, Uri? address = null, bool? onDark = null)
    {
        var words = Text([told.Words], language);
        var activity = Message(channelId == TerminalAdapter.ChannelId ? $"{words}\n\n{TextBars.Of(told.Chart)}" : words, language, InputHints.IgnoringInput);
        var place = address?.AbsoluteUri
            ?? (channelId is ChannelIds.Directline or ChannelIds.Emulator && painter.Draw(told.Chart, onDark) is { } png ? "data:image/png;base64," + Convert.ToBase64String(png) : null);
        if (place is not null) activity.Attachments = [new Attachment { ContentType = HandoutChange.Png, ContentUrl = place, Name = told.Chart.Title }];
        return activity;
    }

    /// <summary>A question with its options and the row of Back, Skip and Menu.</summary>
    public Activity Ask(OpenQuestion question, string language, string? channelId)
    {
        var activity = Message(Text(question.Says, language), language, InputHints.ExpectingInput);
        List<CardAction> answers = [.. AnswersOf(question, language)], commands = [.. CommandsOf(question, language)];
        // Teams shows three suggested actions at most; a card's buttons stay with their message there.
        if (channelId == ChannelIds.Msteams)
        {
            // Buttons only: a card's text would be read as markup, and may repeat what a person typed.
            activity.Attachments = [.. answers.Chunk(MostCardButtons).Concat(commands.Chunk(MostCardButtons)).Select(row => new HeroCard { Buttons = [.. row] }.ToAttachment())];
        }
        else if (channelId is not null && channelId != TerminalAdapter.ChannelId && !Channel.SupportsSuggestedActions(channelId, answers.Count + commands.Count))
        {
            // A channel without buttons, such as SMS: the answers as a numbered list, and their numbers are answers too. The text may have numbers of its own.
            var list = string.Join('\n', answers.Select((a, i) => question.Numbered is null ? $"{i + 1}. {a.Title}" : $"- {a.Title}").Concat(commands.Select(c => $"- {c.Title}")));
            activity.Text = $"{activity.Text}\n\n{list}".Trim();
        }
        else
        {
            activity.SuggestedActions = new SuggestedActions { Actions = [.. answers, .. commands] };
        }

        // Plain text is no link to tap. A terminal has the address in the text.
        if (question.Links.Count > 0 && channelId is ChannelIds.Msteams or ChannelIds.Directline or ChannelIds.Emulator)
            activity.Attachments = [new HeroCard { Buttons = [.. question.Links.Select(link => LinkButton(link, language))] }.ToAttachment(), .. activity.Attachments ?? []];
        return activity;
    }

    private CardAction LinkButton(QuestionLink link, string language) =>
        new() { Type = ActionTypes.OpenUrl, Title = phrasebook.Render(link.Label, language), Value = link.Address };

    private static Activity Message(string text, string language, string inputHint) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        // Plain: what a person typed is never read as a link or as markup when it is repeated to them.
        TextFormat = TextFormatTypes.Plain,
        // For the pages and screen readers that show it.
        Locale = language,
        InputHint = inputHint,
    };

    private string Text(IReadOnlyList<Phrase> phrases, string language) =>
        string.Join("\n\n", phrases.Select(p => phrasebook.Render(p, language)).Where(t => t.Length > 0));

    private IEnumerable<CardAction> AnswersOf(OpenQuestion question, string language) => question.Options.Select(option => Button(
        option.Label ?? phrasebook.Button(option.Button!, language).Label,
        new ButtonPress(question.Dialog, question.Step, question.Turn, option.Value, null)));

    private IEnumerable<CardAction> CommandsOf(OpenQuestion question, string language) => CommandButtons.For(question).Select(command => Button(
        phrasebook.Button(command.Button.Key, language).Label,
        new ButtonPress(question.Dialog, question.Step, question.Turn, null, command.Command)));

    private static CardAction Button(string label, ButtonPress press) => new()
    {
        Type = ActionTypes.MessageBack,
        Title = label.Length <= MaxTitle ? label : label[..(MaxTitle - 1)].TrimEnd() + "…",
        Text = label,
        DisplayText = label,
        Value = press.ToValue(),
    };
}
