using CareerClusters.Guidance.Matching;
using CareerClusters.Storage;
using Microsoft.Extensions.Configuration;

namespace CareerClusters.Tests.Hosting;

public sealed class MatchingSettingsTests
{
    [Fact]
    public void The_template_states_every_weight_with_its_default()
    {
        using var settings = new ConfigurationManager();
        settings.AddJsonFile(Path.Combine(ContentFolders.Find().Root, ContentFolders.SettingsTemplate));

        Assert.Equal(
            typeof(MatchingOptions).GetProperties().Select(p => p.Name).Order(),
            settings.GetSection("Matching").GetChildren().Select(c => c.Key).Order());
        Assert.Equal(new MatchingOptions(), MatchingSettings.Read(settings));
    }

    [Fact]
    public void A_weight_that_is_set_counts()
    {
        Assert.Equal(new MatchingOptions { SubjectWeight = 2.5, LevelWidths = 0 }, MatchingSettings.Read(Settings(("SubjectWeight", "2.5"), ("LevelWidths", "0"))));
    }

    [Theory]
    [InlineData("SkillWeight", "much", "Setting Matching:SkillWeight: it is \"much\"; write a number such as 1 or 0.5.")]
    [InlineData("InterestWeight", "4", "Setting Matching:InterestWeight: it is \"4\"; write a number from 0 to 3.")]
    [InlineData("LimitWeight", "-1", "Setting Matching:LimitWeight: it is \"-1\"; write a number from 0 to 3.")]
    [InlineData("ClusterSizeWeight", "1.5", "Setting Matching:ClusterSizeWeight: it is \"1.5\"; write a number from 0 to 1.")]
    public void A_wrong_weight_stops_the_start_and_says_what_to_write(string name, string value, string says)
    {
        var wrong = Assert.Throws<SettingsException>(() => StartUpContent.Read(ContentFolders.Find(), $"--Matching:{name}={value}"));

        Assert.Equal(says, wrong.Message);
    }

    private static IConfiguration Settings(params (string Name, string Value)[] weights) => new ConfigurationBuilder()
        .AddInMemoryCollection(weights.Select(w => KeyValuePair.Create($"Matching:{w.Name}", (string?)w.Value))).Build();
}
