using CareerClusters.Replies.Content;

namespace CareerClusters.Tests.Replies.Content;

/// <summary>What a counselor who edits <c>dialogs/</c> is told: file, place, what is wrong and what to write.</summary>
public sealed class PhrasebookReaderTests
{
    private const string Good = """
        lines:
          ask: How many {{ things }}?
          thanks: Thank you.
        buttons:
          few:
            label: A few
            also: [some, not many]
        """;

    private static readonly LineSet Quiz = Declared();

    [Fact]
    public void Reads_lines_and_buttons()
    {
        using var folder = new ContentFolder();
        var result = folder.With("en/quiz.yaml", Good).Read(Quiz);
        Assert.Empty(result.Problems);
        Assert.Equal("How many cats?", result.Phrasebook!.Render(Quiz.Lines[0].With("cats"), "en"));
        var few = result.Phrasebook.Button("quiz.few", "en");
        Assert.Equal(("A few", "some not many"), (few.Label, string.Join(' ', few.Also)));
    }

    [Fact]
    public void A_plain_text_is_a_button_without_other_forms()
    {
        using var folder = new ContentFolder();
        var result = folder.With("en/quiz.yaml", Good[..Good.IndexOf("    label", StringComparison.Ordinal)].TrimEnd() + " A few\n").Read(Quiz);
        Assert.Equal("A few", result.Phrasebook?.Button("quiz.few", "en").Label);
    }

    [Fact]
    public void A_missing_file_is_named() => ProblemIs(
        f => f.With("en/other.txt", ""), "en/quiz.yaml, file: The file is missing. Restore it: the dialog 'quiz' reads it.");

    [Fact]
    public void A_missing_line_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good.Replace("  thanks: Thank you.\n", "", StringComparison.Ordinal)),
        "en/quiz.yaml, lines: The key 'thanks' is missing. Add it: a dialog says it.");

    [Fact]
    public void A_missing_button_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good[..Good.IndexOf("buttons", StringComparison.Ordinal)]),
        "en/quiz.yaml, buttons: The key 'few' is missing. Add it: a dialog says it.");

    [Fact]
    public void An_unknown_key_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good.Replace("  thanks:", "  thank-you: Ta.\n  thanks:", StringComparison.Ordinal)),
        "en/quiz.yaml, line 3: No dialog says 'thank-you'. Check the spelling, or remove it.");

    [Fact]
    public void An_unknown_section_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good + "\nbutton:\n  few: A few\n"),
        "en/quiz.yaml, line 8: The section 'button' is not known. Use 'lines' and 'buttons', each with keys below it.");

    [Fact]
    public void An_unknown_placeholder_is_named_with_those_there_are() => ProblemIs(
        f => f.With("en/quiz.yaml", Good.Replace("{{ things }}", "{{ thing }}", StringComparison.Ordinal)),
        "en/quiz.yaml, line 2: '{{ thing }}' is not a placeholder of 'quiz.ask'. Known here: things.");

    [Fact]
    public void A_placeholder_in_a_condition_is_checked_too() => ProblemIs(
        f => f.With("en/quiz.yaml", Good.Replace("Thank you.", "'{% if name %}Thank you.{% endif %}'", StringComparison.Ordinal)),
        "en/quiz.yaml, line 3: '{{ name }}' is not a placeholder of 'quiz.thanks'. This line has none.");

    [Fact]
    public void A_line_without_text_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good.Replace("thanks: Thank you.", "thanks:", StringComparison.Ordinal)),
        "en/quiz.yaml, line 3: 'thanks' has no text. Write the sentence after the colon.",
        "en/quiz.yaml, lines: The key 'thanks' is missing. Add it: a dialog says it.");

    [Fact]
    public void A_button_without_label_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good.Replace("label: A few", "labl: A few", StringComparison.Ordinal)),
        "en/quiz.yaml, line 5: The button 'few' has no label. Write 'label: ...' below it.",
        "en/quiz.yaml, buttons: The key 'few' is missing. Add it: a dialog says it.");

    [Fact]
    public void A_broken_template_is_named()
    {
        using var folder = new ContentFolder();
        var problems = folder.With("en/quiz.yaml", Good.Replace("{{ things }}", "{% if things %}", StringComparison.Ordinal)).Read(Quiz).Problems;
        var problem = Assert.Single(problems);
        Assert.Equal(("en/quiz.yaml", "line 2", "Write placeholders as {{ name }}."), (problem.File, problem.Place, problem.Remedy));
        Assert.StartsWith("The template does not parse: ", problem.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_YAML_is_named_with_its_line()
    {
        using var folder = new ContentFolder();
        var problems = folder.With("en/quiz.yaml", Good.Replace("Thank you.", "\"Thank you.", StringComparison.Ordinal)).Read(Quiz).Problems;
        var problem = Assert.Single(problems);
        Assert.Equal("en/quiz.yaml", problem.File);
        Assert.StartsWith("line ", problem.Place, StringComparison.Ordinal);
        Assert.StartsWith("This is not valid YAML: ", problem.Found, StringComparison.Ordinal);
        Assert.Equal("Check the indent, and put quotes around a text that holds a colon.", problem.Remedy);
    }

    [Fact]
    public void A_key_given_twice_is_broken_YAML()
    {
        using var folder = new ContentFolder();
        var problem = Assert.Single(folder.With("en/quiz.yaml", Good.Replace("  thanks:", "  thanks: Hi.\n  thanks:", StringComparison.Ordinal)).Read(Quiz).Problems);
        Assert.Equal("line 4", problem.Place);
    }

    [Fact]
    public void A_file_that_is_a_list_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", "- ask\n- thanks\n"),
        "en/quiz.yaml, line 1: The file is not a list of sections. Begin it with 'lines:'.",
        "en/quiz.yaml, lines: The key 'ask' is missing. Add it: a dialog says it.",
        "en/quiz.yaml, lines: The key 'thanks' is missing. Add it: a dialog says it.",
        "en/quiz.yaml, buttons: The key 'few' is missing. Add it: a dialog says it.");

    [Fact]
    public void An_empty_file_misses_every_key()
    {
        using var folder = new ContentFolder();
        Assert.Equal(3, folder.With("en/quiz.yaml", "# nothing yet\n").Read(Quiz).Problems.Count);
    }

    [Fact]
    public void A_stray_file_is_named() => ProblemIs(
        f => f.With("en/quiz.yaml", Good).With("en/quizz.yaml", Good),
        "en/quizz.yaml, file: No dialog reads this file. Name it after a dialog, or remove it.");

    [Fact]
    public void Missing_English_is_named_with_the_folder_to_restore()
    {
        using var folder = new ContentFolder();
        var problem = Assert.Single(folder.With("es/quiz.yaml", Good).Read(Quiz).Problems);
        Assert.Equal($"dialogs, en: The English content is missing. Restore the folder {Path.Combine(folder.Path, "en")}.", problem.ToString());
    }

    [Fact]
    public void A_missing_folder_is_missing_English()
    {
        var problem = Assert.Single(PhrasebookReader.Read(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")), [Quiz]).Problems);
        Assert.Equal("The English content is missing.", problem.Found);
    }

    [Fact]
    public void Another_language_may_say_less_but_nothing_else()
    {
        using var folder = new ContentFolder();
        folder.With("en/quiz.yaml", Good).With("es/quiz.yaml", "lines:\n  thanks: Gracias.\n");
        var book = folder.Read(Quiz).Phrasebook!;
        Assert.Equal("Gracias.", book.Render(Quiz.Lines[1], "es"));
        Assert.Equal("How many cats?", book.Render(Quiz.Lines[0].With("cats"), "es"));
        Assert.Equal("A few", book.Button("quiz.few", "es").Label);

        folder.With("es/quiz.yaml", "lines:\n  thanks: Gracias, {{ name }}.\n  ojo: Nada.\n");
        Assert.Equal(
            ["es/quiz.yaml, line 2: '{{ name }}' is not a placeholder of 'quiz.thanks'. This line has none.", "es/quiz.yaml, line 3: No dialog says 'ojo'. Check the spelling, or remove it."],
            folder.Read(Quiz).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void A_language_with_nothing_but_buttons_is_a_language()
    {
        using var folder = new ContentFolder();
        folder.With("en/quiz.yaml", Good).With("es/quiz.yaml", "buttons:\n  few: Pocos\n");
        Assert.Equal(["en", "es"], folder.Read(Quiz).Phrasebook!.Languages);
    }

    [Fact]
    public void Every_problem_of_every_file_is_told_at_once()
    {
        using var folder = new ContentFolder();
        folder.With("en/quiz.yaml", "lines:\n  ask: How?\n").With("en/a.yaml", "").With("es/b.yaml", "");
        Assert.Equal(4, folder.Read(Quiz).Problems.Count);
    }

    private static LineSet Declared()
    {
        var set = new LineSet("quiz");
        set.Line("ask", "things");
        set.Line("thanks");
        set.Button("few");
        return set;
    }

    private static void ProblemIs(Action<ContentFolder> write, params string[] problems)
    {
        using var folder = new ContentFolder();
        write(folder);
        var result = folder.Read(Quiz);
        Assert.Null(result.Phrasebook);
        Assert.Equal(problems, result.Problems.Select(p => p.ToString()).Where(p => !p.StartsWith("en/other.txt", StringComparison.Ordinal)));
    }
}
