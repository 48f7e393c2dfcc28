using CareerClusters.Dialogs.Questions;
using CareerClusters.Replies.Content;

namespace CareerClusters.Dialogs;

/// <summary>Words that work at every turn. Their names, labels and synonyms are in <c>dialogs/*/commands.yaml</c>.</summary>
public static class Commands
{
    public const string Help = "help";
    public const string More = "more";
    public const string Menu = "menu";
    public const string Back = "back";
    public const string Skip = "skip";
    public const string StartOver = "start-over";
    public const string Stop = "stop";
    public const string StopReminders = "stop-reminders";
    public const string MyData = "my-data";
    public const string DeleteMyData = "delete-my-data";
    public const string Person = "talk-to-a-person";
    public const string Spanish = "spanish";
    public const string English = "english";

    public static readonly LineSet Lines = new("commands");

    private static readonly Dictionary<string, ButtonLine> Buttons =
        new[] { Help, More, Menu, Back, Skip, StartOver, Stop, StopReminders, MyData, DeleteMyData, Person, Spanish, English }
            .ToDictionary(name => name, name => Lines.Button(name));

    internal static readonly Line HelpText = Lines.Line("help-text");
    internal static readonly Line BackAgain = Lines.Line("back-again", "answer");
    internal static readonly Line BackPlain = Lines.Line("back-plain");
    internal static readonly Line Undone = Lines.Line("undone");
    internal static readonly Line NothingBefore = Lines.Line("nothing-before");
    internal static readonly Line CannotSkip = Lines.Line("cannot-skip");
    internal static readonly Line Stopped = Lines.Line("stopped", "reminders");
    internal static readonly Line RemindersStopped = Lines.Line("reminders-stopped", "any");

    /// <summary>Said of the bot's own accord, and perhaps read on a locked screen: it names no step.</summary>
    internal static readonly Line Reminder = Lines.Line("reminder", "when");
    internal static readonly Line PersonText = Lines.Line("person-text", "contacts");
    internal static readonly Line SpanishText = Lines.Line("spanish-text");
    internal static readonly Line EnglishText = Lines.Line("english-text");
    internal static readonly Line LanguageFollowed = Lines.Line("language-followed", "theirs");
    internal static readonly Line YourLanguage = Lines.Line("your-language");
    internal static readonly Line StalePress = Lines.Line("stale-press");
    internal static readonly Line WhereWeWere = Lines.Line("where-we-were");
    internal static readonly Line HelloAgain = Lines.Line("hello-again", "theirs");
    internal static readonly Line WhatNext = Lines.Line("what-next");
    internal static readonly Line Rephrase = Lines.Line("rephrase");
    internal static readonly Line Lost = Lines.Line("lost", "contacts");
    internal static readonly Line Interrupted = Lines.Line("interrupted");
    internal static readonly Line ProfileLost = Lines.Line("profile-lost");
    internal static readonly Line NoFiles = Lines.Line("no-files");
    internal static readonly Line WentWrong = Lines.Line("went-wrong");

    /// <summary>Names of all commands.</summary>
    public static IReadOnlyCollection<string> All => Buttons.Keys;

    /// <summary>The button of a command.</summary>
    public static ButtonLine Button(string command) => Buttons[command];

    /// <summary>The command a whole message is, in any language; null when it is none.</summary>
    public static string? Find(Phrasebook phrasebook, string text)
    {
        var said = SaidText.Normalize(text);
        if (said.Length == 0) return null;
        foreach (var (name, button) in Buttons)
        {
            foreach (var language in phrasebook.Languages)
            {
                if (SaidText.IsOneOf(said, phrasebook.Button(button.Key, language))) return name;
            }
        }

        return null;
    }
}

/// <summary>The row of commands below every question's own buttons.</summary>
internal static class CommandButtons
{
    private static readonly string[] InMore =
    [
        Commands.Menu, Commands.Help, Commands.Person, Commands.MyData, Commands.DeleteMyData, Commands.StartOver,
        Commands.Stop, Commands.Spanish, Commands.English,
    ];

    public static IEnumerable<(string Command, ButtonLine Button)> For(OpenQuestion question)
    {
        if (!question.HasCommands) return [];
        if (question.Dialog == MoreDialog.DialogId) return InMore.Select(Named);
        var row = new List<string>();
        if (question.CanGoBack) row.Add(Commands.Back);
        if (question.CanSkip) row.Add(Commands.Skip);
        row.Add(Commands.More);
        return row.Select(Named);
    }

    private static (string, ButtonLine) Named(string command) => (command, Commands.Button(command));
}
