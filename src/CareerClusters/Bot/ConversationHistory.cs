using System.Buffers;
using System.Globalization;
using System.Text.Json;
using CareerClusters.Dialogs.Questions;
using CareerClusters.Dialogs.State;
using CareerClusters.Guidance.Planning;
using CareerClusters.Storage;

namespace CareerClusters.Bot;

/// <summary>
/// Places <c>back</c> returns to: the conversation as it stood before each answer, a document each, so that a turn writes
/// one small row however long the conversation is. Answers themselves stay in the profile until they are given anew.
/// </summary>
internal sealed class ConversationHistory(TurnDocuments documents, string conversationKey)
{
    /// <summary>Places kept; the oldest is overwritten. More than the longest way through all four steps.</summary>
    public const int MaxPlaces = 100;

    /// <summary>Keeps the conversation as it stood when the turn began, with what the person answered there, what that did to the plan and the goals, and what to undo.</summary>
    public void Push(ConversationData conversation, Answer? answer, IReadOnlyList<PlanChange> planChanges, GoalChange? goalChange, ProfileSnapshot? undo)
    {
        if (documents.ConversationAtStart is not { } before) return;
        var json = new ArrayBufferWriter<byte>(before.Length + 64);
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteNumber("step", conversation.Steps);
            if (answer is { Skipped: false }) writer.WriteString("answer", answer.Text);
            if (planChanges.Count > 0)
            {
                writer.WritePropertyName("plan");
                JsonSerializer.Serialize(writer, planChanges);
            }

            if (goalChange is not null)
            {
                writer.WritePropertyName("goals");
                JsonSerializer.Serialize(writer, goalChange);
            }

            if (undo is not null)
            {
                writer.WritePropertyName("undo");
                JsonSerializer.Serialize(writer, undo);
            }

            writer.WritePropertyName("conversation");
            writer.WriteRawValue(before);
            writer.WriteEndObject();
        }

        documents.Put(Key(conversation.Steps), json.WrittenSpan.ToArray());
        conversation.Steps++;
    }

    /// <summary>Takes the last place; null when there is none.</summary>
    public async Task<Place?> PopAsync(ConversationData conversation, CancellationToken cancellationToken)
    {
        var step = conversation.Steps - 1;
        if (step < 0 || await documents.ReadDocumentAsync(Key(step), cancellationToken) is not { } stored) return null;
        using var json = JsonDocument.Parse(stored);
        // An older place was overwritten by a newer one that was taken since.
        if (json.RootElement.GetProperty("step").GetInt32() != step) return null;
        documents.Put(Key(step), null);
        return new Place(
            System.Text.Encoding.UTF8.GetBytes(json.RootElement.GetProperty("conversation").GetRawText()),
            json.RootElement.TryGetProperty("answer", out var answer) ? answer.GetString() : null,
            json.RootElement.TryGetProperty("plan", out var plan) ? plan.Deserialize<IReadOnlyList<PlanChange>>()! : [],
            json.RootElement.TryGetProperty("goals", out var goals) ? goals.Deserialize<GoalChange>() : null,
            json.RootElement.TryGetProperty("undo", out var undo) ? undo.Deserialize<ProfileSnapshot>() : null);
    }

    /// <summary>Forgets all places.</summary>
    public void Forget(ConversationData conversation)
    {
        for (var step = Math.Max(0, conversation.Steps - MaxPlaces); step < conversation.Steps; step++) documents.Put(Key(step), null);
        conversation.Steps = 0;
    }

    private string Key(int step) => string.Create(CultureInfo.InvariantCulture, $"{conversationKey}/{step % MaxPlaces}");

    /// <summary>A place to return to.</summary>
    /// <param name="Conversation">The conversation, JSON.</param>
    /// <param name="Answer">What the person answered there; null when it was no answer.</param>
    /// <param name="PlanChanges">What the turn that left it did to the plan.</param>
    /// <param name="GoalChange">What it did to the goals; null for nothing.</param>
    /// <param name="Undo">What the person had told before that turn took out, limited or took back something; null when it did not.</param>
    public sealed record Place(byte[] Conversation, string? Answer, IReadOnlyList<PlanChange> PlanChanges, GoalChange? GoalChange, ProfileSnapshot? Undo);
}
