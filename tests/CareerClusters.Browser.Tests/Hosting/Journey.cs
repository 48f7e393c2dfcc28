namespace CareerClusters.Browser.Tests.Hosting;

/// <summary>The way from the greeting to a dated step, the same for the page and the widget.</summary>
public static class Journey
{
    /// <summary>Answers to the first twelve statements: neither all alike nor in turns.</summary>
    public static readonly string[] Answers =
        ["Love it", "Not for me", "Like it", "Hate it", "It's OK", "Love it", "Not for me", "Like it", "Hate it", "It's OK", "Love it", "Like it"];

    /// <summary>From the greeting to a plan with one step.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="tapAsync">How a button is pressed.</param>
    /// <param name="sayAsync">How something is typed and sent.</param>
    public static async Task WalkAsync(Chat chat, Func<string, Task> tapAsync, Func<string, Task> sayAsync)
    {
        await tapAsync("Start with what I like");
        for (var i = 0; i < Answers.Length; i++)
        {
            await chat.HearAsync($"{i + 1} of 12.");
            await tapAsync(Answers[i]);
        }

        await chat.HearAsync("Here's a first sketch after 12 answers:");
        await tapAsync("Advanced Manufacturing");
        await chat.HearAsync("Advanced Manufacturing");
        await sayAsync("tell me about machinists");
        await chat.HearAsync("Pay: $");
        await tapAsync("What do they do all day?");
        await chat.HearAsync("On a day at work");
        await tapAsync("Plan a step");
        await chat.HearAsync("What is one thing you could do");
        await sayAsync("visit the machine shop");
        await chat.HearAsync("by when?");
        await tapAsync("In one week");
        await chat.HearAsync("1. Visit the machine shop, by");
    }
}
