using System.Net;

namespace Microsoft.Bot.Schema
{
    /// <summary>A channel refused a call. The message names the status only, never what was sent.</summary>
    public class ErrorResponseException : Exception
    {
        /// <summary>No details.</summary>
        public ErrorResponseException()
        {
        }

        /// <summary>A message.</summary>
        public ErrorResponseException(string? message)
            : base(message)
        {
        }

        /// <summary>A message and its cause.</summary>
        public ErrorResponseException(string? message, Exception? innerException)
            : base(message, innerException)
        {
        }

        /// <summary>Status of the HTTP answer; null when there was none.</summary>
        public Microsoft.Rest.HttpResponseMessageWrapper? Response { get; set; }

        /// <summary>What the channel said, or null when it was not in the usual form.</summary>
        public ErrorResponse? Body { get; set; }
    }
}

namespace Microsoft.Rest
{
    /// <summary>What is kept of an HTTP answer after it was disposed.</summary>
    public class HttpResponseMessageWrapper
    {
        /// <summary>Status of the answer.</summary>
        public HttpStatusCode StatusCode { get; set; }
    }
}
