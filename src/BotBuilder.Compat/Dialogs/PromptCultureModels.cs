using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Words that prompts add in one language.</summary>
public class PromptCultureModel
{
    /// <summary>Language and country, lower case.</summary>
    public string Locale { get; set; } = null!;

    /// <summary>Between choices in a sentence.</summary>
    public string Separator { get; set; } = null!;

    /// <summary>Between two choices.</summary>
    public string InlineOr { get; set; } = null!;

    /// <summary>Before the last of more than two choices.</summary>
    public string InlineOrMore { get; set; } = null!;

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; } = null!;

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; } = null!;
}

/// <summary>The languages that prompts speak.</summary>
public static class PromptCultureModels
{
    /// <summary>English.</summary>
    public static PromptCultureModel English { get; } = new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish { get; } = new()
    {
        Locale = "es-es",
        Separator = ", ",
        InlineOr = " o ",
        InlineOrMore = ", o ",
        YesInLanguage = "Sí",
        NoInLanguage = "No",
    };

    /// <summary>All of them.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [English, Spanish];

    /// <summary>The supported locale of the same language; another language's code comes back in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        cultureCode = (cultureCode ?? string.Empty).ToLowerInvariant();
        var language = cultureCode.Split('-', '_')[0];
        return language switch { "en" => English.Locale, "es" => Spanish.Locale, _ => cultureCode };
    }

    internal static PromptCultureModel ForLocale(string locale) => locale.StartsWith("es", StringComparison.Ordinal) ? Spanish : English;

    internal static ChoiceFactoryOptions ListOptions(string locale)
    {
        var model = ForLocale(locale);
        return new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore);
    }
}
