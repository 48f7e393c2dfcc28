using System.Globalization;
using CareerClusters.Replies.Content;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace CareerClusters.Dialogs.Questions;

/// <summary>Reads a typed text as an answer to the open question: a label, another form of it, its number, or nearly so.</summary>
public sealed class AnswerReader(Phrasebook phrasebook)
{
    /// <summary>A loosely matching text may have this many words more than the label ("i really love it").</summary>
    private const int ExtraWords = 3;

    /// <summary>Words that say nothing of which option is meant: "show me the first one".</summary>
    private static readonly HashSet<string> Small = ["show", "me", "the", "please", "about", "muestrame", "ver", "el", "la", "por", "favor"];

    private static FindChoicesOptions NearMatch(OpenQuestion question, string language) =>
        new() { AllowPartialMatches = false, RecognizeOrdinals = question.Numbered is null, RecognizeNumbers = false, Locale = CultureOf(language) };

    private static string CultureOf(string language) => language == "es" ? Culture.Spanish : Culture.English;

    /// <summary>Words that turn a label around ("not love it"); then only an exact label counts.</summary>
    private static readonly HashSet<string> Negations =
    [
        "not", "dont", "no", "never", "nor", "neither", "nunca", "tampoco", "cannot", "cant", "wont", "havent", "hasnt", "hadnt", "didnt", "doesnt",
        "isnt", "arent", "wasnt", "werent", "couldnt", "wouldnt", "shouldnt", "aint",
    ];

    /// <summary>Whether normalized words turn around what they say ("havent done it", "todavia no").</summary>
    internal static bool Negates(IEnumerable<string> words) => words.Any(Negations.Contains);

    /// <summary>The option a text names exactly, or null.</summary>
    public Answer? ReadExactly(OpenQuestion question, string text, string language)
    {
        var said = SaidText.Normalize(text);
        if (said.Length == 0) return null;
        foreach (var option in question.Options.Concat(question.Typed))
        {
            if (Words(option, language).Any(w => SaidText.IsOneOf(said, w))) return AnswerOf(option, language);
        }

        foreach (var option in question.Options.Concat(question.Typed))
        {
            var gaps = Words(option, language).SelectMany(w => w.Also).Select(form => SaidText.GapOf(said, form));
            if (gaps.FirstOrDefault(gap => gap is not null) is { } words) return AnswerOf(option, language) with { Argument = words };
        }

        if (NumberIn(said, language) is not { } number) return null;
        if (question.Numbered is { } listed) return AnswerOf(listed, language) with { Argument = number.ToString(CultureInfo.InvariantCulture) };
        return number >= 1 && number <= question.Options.Count
            ? AnswerOf(question.Options[number - 1], language)
            : null;
    }

    /// <summary>The option a short text names nearly or by its place ("the second one"), or null.</summary>
    public Answer? ReadNearly(OpenQuestion question, string text, string language)
    {
        if (question.Options.Count == 0) return null;
        var said = SaidText.Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (said.Length == 0 || Negates(said)) return null;
        var choices = question.Options.Select(o => ChoiceOf(o, language)).ToList();
        var found = OwnFirst(language).Select(l => ChoiceRecognizers.RecognizeChoices(text, choices, NearMatch(question, l))).FirstOrDefault(f => f.Count > 0);
        if (found is null || found[0].Resolution.Index < 0 || found[0].Resolution.Index >= choices.Count) return null;
        // Two different options in one sentence is no answer.
        if (found.Select(f => f.Resolution.Index).Distinct().Count() > 1) return null;
        var option = question.Options[found[0].Resolution.Index];
        return said.Length - (option.Exactly ? 0 : said.Count(Small.Contains)) <= WordCount(found[0].Text) + (option.Exactly ? 0 : ExtraWords) ? AnswerOf(option, language) : null;
    }

    /// <summary>The option at the place a text is and nothing else ("first one", "la segunda"), or null.</summary>
    public Answer? ReadPlace(OpenQuestion question, string text, string language)
    {
        var said = SaidText.Normalize(text);
        var ordinal = said.EndsWith(" one", StringComparison.Ordinal) ? said[..^4] : said;
        var place = NumberIn(said, language) ?? OwnFirst(language).Select(l => OrdinalIn(ordinal, l)).FirstOrDefault(o => o is not null);
        return place >= 1 && place <= question.Options.Count ? AnswerOf(question.Options[place.Value - 1], language) : null;
    }

    /// <summary>The only shown option whose label begins with a text of several words ("talk to someone" of "Talk to someone who does it"), or null.</summary>
    public Answer? ReadBeginning(OpenQuestion question, string text, string language)
    {
        var said = SaidText.Normalize(text);
        if (!said.Contains(' ')) return null;
        var begun = question.Options.Where(o => Words(o, language).Any(w => SaidText.Normalize(w.Label).StartsWith(said + ' ', StringComparison.Ordinal))).ToList();
        return begun is [var one] ? AnswerOf(one, language) : null;
    }

    /// <summary>The answer an option's value stands for, or null when the question has no such option.</summary>
    public Answer? ReadPress(OpenQuestion question, string value, string language) =>
        question.Options.FirstOrDefault(o => o.Value == value) is { } option ? AnswerOf(option, language) : null;

    private Answer AnswerOf(AnswerOption option, string language) =>
        new(option.Value, option.Label ?? phrasebook.Button(option.Button!, language).Label);

    /// <summary>The number a text is, alone or after "number" or "option"; "why 2" is none.</summary>
    private static int? NumberIn(string said, string language)
    {
        var words = said.Split(' ');
        if (words is ["number" or "option" or "numero" or "opcion", _]) words = words[1..];
        return words is not [var word] ? null
            : int.TryParse(word, out var digits) ? digits
            : Spelled(word, CultureOf(language)) ?? Spelled(word, Culture.English);
    }

    private static int? OrdinalIn(string said, string language) =>
        NumberRecognizer.RecognizeOrdinal(said, CultureOf(language)) is [{ Resolution: { } resolution } found] && found.Text.Length == said.Length
        && int.TryParse(resolution["value"]?.ToString(), out var place) ? place : null;

    private static int? Spelled(string word, string culture) =>
        NumberRecognizer.RecognizeNumber(word, culture) is [{ Resolution: { } resolution }] && int.TryParse(resolution["value"]?.ToString(), out var number) ? number : null;

    private Choice ChoiceOf(AnswerOption option, string language)
    {
        var words = Words(option, language).ToList();
        return new Choice(words[0].Label) { Synonyms = [.. words.SelectMany(w => w.Also).Where(a => !a.Contains('{')), .. words.Skip(1).Select(w => w.Label)] };
    }

    /// <summary>A person who switched to English may still type Spanish, and the other way round: every language is read.</summary>
    private IEnumerable<ButtonText> Words(AnswerOption option, string language)
    {
        if (option.Button is null) return [new ButtonText(option.Label!, [])];
        return OwnFirst(language).Select(l => phrasebook.Button(option.Button, l));
    }

    private IEnumerable<string> OwnFirst(string language) => phrasebook.Languages.OrderByDescending(l => l == language);

    private static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
