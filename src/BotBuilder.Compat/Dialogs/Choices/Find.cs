namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices and values in an answer, word by word.</summary>
public static class Find
{
    /// <summary>The choices named in <paramref name="utterance"/>, in the order they are named.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, choices.Select(choice => new Choice(choice)).ToList(), options);
    }

    /// <summary>The choices named in <paramref name="utterance"/> by value, button title or synonym, in the order they are named.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>(choices.Count);
        for (var index = 0; index < choices.Count; index++)
        {
            var choice = choices[index];
            if (options is not { NoValue: true }) values.Add(new SortedValue { Value = choice.Value, Index = index });
            if (choice.Action?.Title is { } title && options is not { NoAction: true }) values.Add(new SortedValue { Value = title, Index = index });
            foreach (var synonym in choice.Synonyms ?? []) values.Add(new SortedValue { Value = synonym, Index = index });
        }

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>The values named in <paramref name="utterance"/>; of those that share words or an index, the best.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        ArgumentNullException.ThrowIfNull(values);
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options?.Locale);
        var matches = new List<Match>();
        // Longer values first, so that of two with the same score the one that says more wins.
        foreach (var value in values.Where(value => !string.IsNullOrWhiteSpace(value.Value)).OrderByDescending(value => value.Value.Length))
        {
            var searched = tokenizer(value.Value.Trim(), options?.Locale);
            for (var start = 0; start < tokens.Count;)
            {
                if (MatchValue(tokens, searched, value, start, options) is not { } match) break;
                matches.Add(match);
                start = match.Last + 1;
            }
        }

        return KeepBest(matches, tokens).ConvertAll(match => new ModelResult<FoundValue>
        {
            Start = tokens[match.First].Start,
            End = tokens[match.Last].End,
            TypeName = "value",
            Text = utterance[tokens[match.First].Start..(tokens[match.Last].End + 1)],
            Resolution = new FoundValue { Value = match.Value.Value, Index = match.Value.Index, Score = match.Score },
        });
    }

    private static Match? MatchValue(List<Token> tokens, List<Token> searched, SortedValue value, int start, FindValuesOptions? options)
    {
        var maxDistance = options?.MaxTokenDistance ?? 2;
        int matched = 0, deviation = 0, first = -1, last = -1, next = start;
        foreach (var token in searched)
        {
            var position = tokens.FindIndex(next, candidate => candidate.Normalized == token.Normalized);
            if (position < 0) continue;
            var distance = matched > 0 ? position - next : 0;
            if (distance > maxDistance) continue;
            matched++;
            deviation += distance;
            next = position + 1;
            if (first < 0) first = position;
            last = position;
        }

        if (matched == 0 || (matched < searched.Count && options is not { AllowPartialMatches: true })) return null;
        var completeness = (float)matched / searched.Count;
        var accuracy = (float)matched / (matched + deviation);
        return new Match(value, first, last, completeness * accuracy);
    }

    private static List<Match> KeepBest(List<Match> matches, List<Token> tokens)
    {
        var used = new bool[tokens.Count];
        var indexes = new HashSet<int>();
        var kept = new List<Match>();
        foreach (var match in matches.OrderByDescending(match => match.Score))
        {
            if (indexes.Contains(match.Value.Index) || used.AsSpan(match.First, match.Last - match.First + 1).Contains(true)) continue;
            used.AsSpan(match.First, match.Last - match.First + 1).Fill(true);
            indexes.Add(match.Value.Index);
            kept.Add(match);
        }

        kept.Sort((left, right) => left.First.CompareTo(right.First));
        return kept;
    }

    private sealed record Match(SortedValue Value, int First, int Last, float Score);
}
