namespace CareerClusters.Storage;

/// <summary>
/// Reminders that are due. They are written with the turn that asks for them (<see cref="TurnCommit.Reminders"/>) and go with the person;
/// here they are claimed by one of any number of processes, tried, and taken off. A process that dies leaves its claim, which ends by itself.
/// </summary>
public interface IReminderStore
{
    /// <summary>Claims reminders whose time has come and that nobody else holds, those due first before others.</summary>
    /// <param name="lease">How long the claim holds; after that another process may claim them.</param>
    /// <param name="most">How many at most.</param>
    Task<IReadOnlyList<DueReminder>> ClaimAsync(TimeSpan lease, int most, CancellationToken cancellationToken);

    /// <summary>Takes a claimed reminder off: it was sent, or given up.</summary>
    /// <returns>False when the claim has ended, or the reminder is gone with its step or its person.</returns>
    Task<bool> FinishAsync(DueReminder reminder, CancellationToken cancellationToken);

    /// <summary>Gives a claim back; it is tried again at a later time.</summary>
    /// <param name="wasTried">Whether this claim counts as a try.</param>
    /// <returns>False when the claim has ended, or the reminder is gone.</returns>
    Task<bool> RetryAsync(DueReminder reminder, DateTimeOffset tryAt, bool wasTried, CancellationToken cancellationToken);

    /// <summary>Takes off every reminder of a person.</summary>
    /// <returns>How many there were.</returns>
    Task<int> StopAsync(string personId, CancellationToken cancellationToken);
}

/// <summary>A reminder to set, to move or to take off, in the transaction of a turn.</summary>
/// <param name="Step">Id of the step in the person's plan.</param>
/// <param name="DueAt">When; null takes it off.</param>
/// <param name="Reference">Where to say it, JSON without names; null when it is taken off.</param>
public sealed record ReminderChange(string Step, DateTimeOffset? DueAt, byte[]? Reference);

/// <summary>A claimed reminder.</summary>
/// <param name="Number">Its number in the store; never given again.</param>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Step">Id of the step in the person's plan.</param>
/// <param name="Reference">Where to say it, JSON.</param>
/// <param name="DueAt">When it was due.</param>
/// <param name="Tries">How many times it was claimed, this one too.</param>
/// <param name="Claim">Tells this claim from a later one.</param>
public sealed record DueReminder(long Number, string PersonId, string Step, byte[] Reference, DateTimeOffset DueAt, int Tries, string Claim);
