namespace CareerClusters.Tests.Channels.Terminal;

/// <summary>Keys by short names.</summary>
internal static class Keys
{
    public static ConsoleKeyInfo Of(string name) => name switch
    {
        "enter" => Key('\r', ConsoleKey.Enter),
        "up" => Key('\0', ConsoleKey.UpArrow),
        "down" => Key('\0', ConsoleKey.DownArrow),
        "left" => Key('\0', ConsoleKey.LeftArrow),
        "esc" => Key('\e', ConsoleKey.Escape),
        "back" => Key('\b', ConsoleKey.Backspace),
        "tab" => Key('\t', ConsoleKey.Tab),
        "space" => Key(' ', ConsoleKey.Spacebar),
        "ctrl+c" => new('\u0003', ConsoleKey.C, shift: false, alt: false, control: true),
        "ctrl+d" => new('\u0004', ConsoleKey.D, shift: false, alt: false, control: true),
        _ => Key(name[0], Enum.TryParse<ConsoleKey>(name, ignoreCase: true, out var key) && char.IsAsciiLetter(name[0]) ? key : ConsoleKey.None),
    };

    private static ConsoleKeyInfo Key(char c, ConsoleKey key) => new(c, key, shift: false, alt: false, control: false);
}
