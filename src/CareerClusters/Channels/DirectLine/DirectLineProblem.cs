namespace CareerClusters.Channels.DirectLine;

/// <summary>A request that is not taken: status and body as Direct Line clients read them.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Code in the body.</param>
/// <param name="Message">What to do about it. Never a value from the request.</param>
public sealed record DirectLineProblem(int Status, string Code, string Message)
{
    public static readonly DirectLineProblem NoToken =
        new(StatusCodes.Status401Unauthorized, "BadArgument", "Send a token of this chat: Authorization: Bearer ...");

    public static readonly DirectLineProblem NoSecret =
        new(StatusCodes.Status401Unauthorized, "BadArgument", "Send a secret of WebChat:Secrets: Authorization: Bearer ...");

    // Terminal for Web Chat: nothing but an expired token or a chat that is gone may be answered so.
    public static readonly DirectLineProblem Expired =
        new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static readonly DirectLineProblem UnknownOnReconnect =
        new(StatusCodes.Status403Forbidden, "TokenExpired", "There is no such chat any more. Start a new one.");

    public static readonly DirectLineProblem UnknownChat =
        new(StatusCodes.Status404NotFound, "BadArgument", "There is no such chat.");

    public static readonly DirectLineProblem ForeignOrigin =
        new(StatusCodes.Status401Unauthorized, "BadArgument", "This site may not use the chat. Add it to WebChat:Origins.");

    public static readonly DirectLineProblem TooLarge =
        new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The message is too large.");

    public static readonly DirectLineProblem NotJson =
        new(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "Send the activity as application/json.");

    public static readonly DirectLineProblem NotAnObject =
        new(StatusCodes.Status400BadRequest, "BadArgument", "The body is not an object in JSON.");

    public static readonly DirectLineProblem WrongUser =
        new(StatusCodes.Status400BadRequest, "BadArgument", "A user id begins with dl_ and has 4 to 64 characters.");

    public static readonly DirectLineProblem WrongOrigins =
        new(StatusCodes.Status400BadRequest, "BadArgument", "trustedOrigins is a list of at most 10 sites, scheme and host each, such as https://www.school.example.");

    public static readonly DirectLineProblem NotAnActivity =
        new(StatusCodes.Status400BadRequest, "BadArgument", "The body is not an activity in JSON.");

    public static readonly DirectLineProblem NoType =
        new(StatusCodes.Status400BadRequest, "MissingProperty", "The activity has no type.");

    public static readonly DirectLineProblem WrongType =
        new(StatusCodes.Status400BadRequest, "BadArgument", "A client may send the types message, event and typing.");

    public static readonly DirectLineProblem WrongWatermark =
        new(StatusCodes.Status400BadRequest, "BadArgument", "The watermark is none that was given.");

    public static readonly DirectLineProblem BotFailed =
        new(StatusCodes.Status502BadGateway, "BotRejectedActivity", "The bot could not answer. Send the message again.");

    public static readonly DirectLineProblem TooMany =
        new(StatusCodes.Status429TooManyRequests, "ThrottledException", "Too many requests. Wait as long as Retry-After says.");

    public static readonly DirectLineProblem TooManySockets =
        new(StatusCodes.Status503ServiceUnavailable, "ServiceError", "Too many connections are open. Try again soon.");

    public static readonly DirectLineProblem Failed =
        new(StatusCodes.Status500InternalServerError, "ServiceError", "Something went wrong here. Try again soon.");

    public static readonly DirectLineProblem NoSocket =
        new(StatusCodes.Status400BadRequest, "BadArgument", "Open this address as a WebSocket.");

    public static DirectLineProblem TooLong(int length) =>
        new(StatusCodes.Status400BadRequest, "BadArgument", FormattableString.Invariant($"A message may have {length} characters at most."));

    /// <summary>A request that is no proper HTTP.</summary>
    public static DirectLineProblem Unreadable(int status) => new(status, "BadArgument", "The request cannot be read.");

    /// <summary>Writes the answer.</summary>
    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        return context.Response.WriteAsJsonAsync(new { error = new { code = Code, message = Message } }, context.RequestAborted);
    }
}
