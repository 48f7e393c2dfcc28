namespace CareerClusters.Replies.Content;

/// <summary>The lines one dialog says: one content file of the same name. A line registers itself by being declared.</summary>
/// <param name="file">File name without extension, for example <c>interests</c>.</param>
public sealed class LineSet(string file)
{
    private readonly List<Line> lines = [];
    private readonly List<ButtonLine> buttons = [];

    /// <summary>File name without extension.</summary>
    public string File { get; } = file;

    /// <summary>Declared lines.</summary>
    public IReadOnlyList<Line> Lines => lines;

    /// <summary>Declared buttons.</summary>
    public IReadOnlyList<ButtonLine> Buttons => buttons;

    /// <summary>Declares a line.</summary>
    public Line Line(string key, params string[] placeholders)
    {
        var line = new Line($"{File}.{key}", placeholders);
        lines.Add(line);
        return line;
    }

    /// <summary>Declares a button.</summary>
    public ButtonLine Button(string key)
    {
        var button = new ButtonLine($"{File}.{key}");
        buttons.Add(button);
        return button;
    }
}
