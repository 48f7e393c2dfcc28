namespace CareerClusters.Channels.Widget;

/// <summary>The calls of our own chat page.</summary>
public static class WidgetEndpoints
{
    /// <summary>Maps the calls.</summary>
    public static void MapWidget(this WebApplication app)
    {
        var calls = app.MapGroup("/widget").RequireCors(nameof(DirectLine));
        var widget = app.Services.GetRequiredService<WidgetCalls>();
        calls.MapPost("/token", widget.GiveTokenAsync);
        calls.MapPost("/forget", widget.ForgetAsync);
    }
}
