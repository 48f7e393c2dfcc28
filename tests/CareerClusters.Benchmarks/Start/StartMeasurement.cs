namespace CareerClusters.Benchmarks.Start;

/// <summary>One start, from the moment the process is asked for.</summary>
/// <param name="FirstReply">Until the first reply is here.</param>
/// <param name="End">Until the process has ended; null for a server, which is stopped.</param>
/// <param name="Processor">Processor time of all threads until the first reply: it hardly depends on what else the machine does.</param>
/// <param name="WorkingSetBytes">Memory in use after the first reply.</param>
internal sealed record StartMeasurement(TimeSpan FirstReply, TimeSpan? End, TimeSpan Processor, long WorkingSetBytes);
