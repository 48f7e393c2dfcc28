using System.Runtime.CompilerServices;

// The clock of the key cache has no place in the official API, and its rules are all about time.
[assembly: InternalsVisibleTo("BotBuilder.Compat.Tests")]
