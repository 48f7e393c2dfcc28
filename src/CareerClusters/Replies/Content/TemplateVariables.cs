using Scriban;
using Scriban.Syntax;

namespace CareerClusters.Replies.Content;

/// <summary>Lists the variables a template reads, without those it makes itself (<c>assign</c>, <c>for</c>).</summary>
internal sealed class TemplateVariables : ScriptVisitor
{
    private readonly HashSet<string> read = [];

    public static IReadOnlySet<string> In(Template template)
    {
        var visitor = new TemplateVariables();
        visitor.Visit(template.Page);
        return visitor.read;
    }

    public override void Visit(ScriptVariableGlobal node) => read.Add(node.BaseName);
}
