using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads an answer as a choice.</summary>
public static class ChoiceRecognizers
{
    /// <summary>The choices an answer names by label, else by order ("the second", "last"), else by number.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return RecognizeChoices(utterance, choices.Select(choice => new Choice(choice)).ToList(), options);
    }

    /// <summary>The choices an answer names by label or synonym, else by order ("the second", "last"), else by number.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(list);
        utterance ??= string.Empty;
        options ??= new FindChoicesOptions();
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0 || utterance.Length == 0) return found;

        var culture = options.Locale ?? PromptCultureModels.English.Locale;
        if (options.RecognizeOrdinals) AddByIndex(found, list, NumberRecognizer.RecognizeOrdinal(utterance, culture));
        if (found.Count == 0 && options.RecognizeNumbers) AddByIndex(found, list, NumberRecognizer.RecognizeNumber(utterance, culture));
        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static void AddByIndex(
        List<ModelResult<FoundChoice>> found, IList<Choice> list, List<Microsoft.Recognizers.Text.ModelResult> numbers)
    {
        foreach (var number in numbers)
        {
            var value = number.Resolution["value"].ToString()!;
            var position = value.StartsWith("end", StringComparison.Ordinal)
                ? list.Count + int.Parse(number.Resolution["offset"].ToString()!, CultureInfo.InvariantCulture)
                : int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
            if (position < 1 || position > list.Count) continue;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                TypeName = "choice",
                Text = number.Text,
                Resolution = new FoundChoice { Value = list[position - 1].Value, Index = position - 1, Score = 1 },
            });
        }
    }
}
