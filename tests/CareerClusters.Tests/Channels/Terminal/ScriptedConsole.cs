using Spectre.Console;
using Spectre.Console.Rendering;

namespace CareerClusters.Tests.Channels.Terminal;

/// <summary>A console whose keys are given beforehand; those joined by '|' come at once, as a paste does.</summary>
internal sealed class ScriptedConsole(IAnsiConsole inner, IEnumerable<string> keys) : IAnsiConsole, IAnsiConsoleInput
{
    private readonly Queue<string[]> bursts = new(keys.Select(k => k.Split('|')));
    private Queue<string> here = new();

    public Profile Profile => inner.Profile;

    public IAnsiConsoleCursor Cursor => inner.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => inner.ExclusivityMode;

    public RenderPipeline Pipeline => inner.Pipeline;

    public void Clear(bool home) => inner.Clear(home);

    public void Write(IRenderable renderable) => inner.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => inner.WriteAnsi(action);

    public bool IsKeyAvailable() => here.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept)
    {
        if (here.Count == 0) here = new Queue<string>(bursts.Dequeue());
        return Keys.Of(here.Dequeue());
    }

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
