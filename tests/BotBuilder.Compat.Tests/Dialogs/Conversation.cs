using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Compat.Tests.Dialogs;

/// <summary>One conversation with a dialog; its state goes through JSON between every two turns.</summary>
internal sealed class Conversation
{
    private readonly ConversationState _state = new(new MemoryStorage());
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly TestAdapter _adapter;
    private Dialog _root;

    internal Conversation(Dialog root, string channelId = "test")
    {
        _root = root;
        _adapter = new TestAdapter(channelId);
        _dialogState = _state.CreateProperty<DialogState>("DialogState");
    }

    internal string Locale { set => _adapter.Locale = value; }

    /// <summary>A later release of the same dialog takes over.</summary>
    internal void Deploy(Dialog root) => _root = root;

    internal async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, OnTurnAsync);
        var replies = new List<Activity>();
        while (_adapter.GetNextReply() is Activity reply) replies.Add(reply);
        return replies;
    }

    internal async Task<string> SayAsync(string text) =>
        string.Join(" / ", (await SendAsync(_adapter.MakeActivity(text))).Select(reply => reply.Text));

    internal Task<IReadOnlyList<Activity>> SendTextAsync(string text) => SendAsync(_adapter.MakeActivity(text));

    private async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await _root.RunAsync(turnContext, _dialogState, cancellationToken);
        await _state.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
