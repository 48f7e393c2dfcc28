using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);

/// <summary>Steps in a fixed order; each asks or reads, and the answer opens the next.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";
    private const string StepIndex = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>A waterfall; more steps may be added later.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = actions is null ? [] : [.. actions];

    /// <summary>Id and number of steps: it changes when a step is added or taken away.</summary>
    public override string GetVersion() => string.Create(CultureInfo.InvariantCulture, $"{Id}:{_steps.Count}");

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
            throw new ArgumentException($"{nameof(options)} cannot be a cancellation token", nameof(options));
        var state = dc.ActiveDialog!.State;
        state[PersistedOptions] = options!;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = Guid.NewGuid().ToString();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>A message is the result of the open step; anything else leaves it open.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : Task.FromResult(EndOfTurn);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = dc.ActiveDialog!.State.ReadInt32(StepIndex);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <summary>Runs one step. The place to act before or after every step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Stores the index and runs that step; past the last step, the waterfall ends with <paramref name="result"/>.</summary>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        // A stored index may lie outside when the waterfall was changed since; the dialog then ends.
        if (index < 0 || index >= _steps.Count) return dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog!.State;
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = state.Read<IDictionary<string, object>>(PersistedValues);
        if (values is null) state[PersistedValues] = values = new Dictionary<string, object>();
        var stepContext = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return OnStepAsync(stepContext, cancellationToken);
    }
}

/// <summary>What one step sees.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _parentWaterfall;
    private readonly DialogContext _dc;
    private bool _nextCalled;

    /// <summary>The context of one step, made by its waterfall.</summary>
    public WaterfallStepContext(
        WaterfallDialog parentWaterfall, DialogContext dc, object? options, IDictionary<string, object> values, int index,
        DialogReason reason, object? result = null)
        : base(
            (dc ?? throw new ArgumentNullException(nameof(dc))).Dialogs,
            dc.Context,
            new DialogState(dc.Stack))
    {
        (_parentWaterfall, _dc, Options, Values, Index, Reason, Result) = (parentWaterfall, dc, options, values, index, reason, result);
        Parent = dc.Parent;
    }

    /// <summary>Which step this is, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with; after a reload a string, number, list or dictionary instead of the type given.</summary>
    public object? Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before left: a prompt's value, a dialog's result or the message's text; null in the first.</summary>
    public object? Result { get; }

    /// <summary>What the steps share; stored between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step without waiting for the person.</summary>
    /// <exception cref="InvalidOperationException">It was called before in this step.</exception>
    public async Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (result is CancellationToken)
            throw new ArgumentException($"{nameof(result)} cannot be a cancellation token", nameof(result));
        if (_nextCalled)
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_parentWaterfall.Id}[{Index}]'.");
        _nextCalled = true;
        return await _parentWaterfall.ResumeDialogAsync(_dc, DialogReason.NextCalled, result, cancellationToken);
    }
}
