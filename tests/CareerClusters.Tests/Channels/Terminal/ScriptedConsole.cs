using Spectre.Console;
using Spectre.Console.Rendering;

namespace CareerClusters.Tests.Channels.Terminal;

/// <summary>A console whose keys are given beforehand.</summary>
internal sealed class ScriptedConsole(IAnsiConsole inner, Queue<string> keys) : IAnsiConsole, IAnsiConsoleInput
{
    public Profile Profile => inner.Profile;

    public IAnsiConsoleCursor Cursor => inner.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => inner.ExclusivityMode;

    public RenderPipeline Pipeline => inner.Pipeline;

    public void Clear(bool home) => inner.Clear(home);

    public void Write(IRenderable renderable) => inner.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => inner.WriteAnsi(action);

    public bool IsKeyAvailable() => keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) => Keys.Of(keys.Dequeue());

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));
}
