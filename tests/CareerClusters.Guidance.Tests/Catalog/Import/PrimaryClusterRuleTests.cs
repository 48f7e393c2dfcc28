using CareerClusters.Guidance.Catalog.Import;

namespace CareerClusters.Guidance.Tests.Catalog.Import;

public sealed class PrimaryClusterRuleTests
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Crosswalk = new()
    {
        ["11-1001"] = ["farm/plants", "office/lead"],
        ["11-1002"] = ["office/lead"],
        ["11-2001"] = ["farm/plants", "health/care"],
        ["12-1001"] = ["farm/plants"],
        ["12-2001"] = ["health/care"],
        ["12-3001"] = ["health/lab"],
        ["13-1001"] = ["health/care", "health/lab"],
        ["14-1001"] = ["office/lead", "office/own", "farm/animals", "farm/plants"],
    };

    private readonly PrimaryClusterRule rule = new(Crosswalk, new HashSet<string> { "office" });

    [Fact]
    public void The_cluster_of_most_related_occupations_comes_first()
    {
        Assert.Equal(["health/care", "farm/plants"], rule.Order("11-2001", "Workers", ["12-2001", "12-3001", "12-1001"], null));
    }

    [Fact]
    public void Equal_votes_keep_the_order_of_the_framework()
    {
        Assert.Equal(["farm/plants", "health/care"], rule.Order("11-2001", "Workers", ["12-2001", "12-1001"], null));
        Assert.Equal(["farm/plants", "health/care"], rule.Order("11-2001", "Workers", [], null));
    }

    [Fact]
    public void The_minor_group_votes_with_caution()
    {
        // 11-1002 alone brings office 5 / (1 + 3) = 1.25 votes: more than one related farm occupation, less than two;
        // and one farm vote is above three quarters of 1.25.
        Assert.Equal("office/lead", rule.Order("11-1001", "Workers", [], null)[0]);
        Assert.Equal("farm/plants", rule.Order("11-1001", "Workers", ["12-1001"], null)[0]);
    }

    [Fact]
    public void An_industry_goes_before_a_cross_cutting_cluster_in_a_near_tie()
    {
        // 3 votes for farm, 4 for office: exactly three quarters.
        string[] related = ["12-1001", "12-1001", "12-1001", "11-1002", "11-1002", "11-1002", "11-1002"];
        Assert.Equal("farm/plants", rule.Order("14-1001", "Workers", related, null)[0]);
        Assert.Equal("office/lead", rule.Order("14-1001", "Workers", [.. related, "11-1002"], null)[0]);
    }

    [Fact]
    public void The_former_cluster_votes_for_industries_only()
    {
        Assert.Equal("health/care", rule.Order("11-2001", "Workers", ["12-1001"], "health")[0]);
        Assert.Equal("farm/plants", rule.Order("11-1001", "Workers", ["12-1001"], "office")[0]);
    }

    [Fact]
    public void The_sub_cluster_is_chosen_within_the_cluster()
    {
        Assert.Equal(["health/lab", "health/care"], rule.Order("13-1001", "Workers", ["12-3001"], null));
        Assert.Equal(["farm/plants", "farm/animals", "office/lead", "office/own"], rule.Order("14-1001", "Workers", ["12-1001"], null));
    }

    [Fact]
    public void A_word_shared_with_the_title_decides_between_sub_clusters_only()
    {
        Assert.Equal("farm/animals", rule.Order("14-1001", "Animal Trainers", ["12-1001"], null)[0]);
        Assert.Equal("office/lead", rule.Order("14-1001", "Animal Trainers", ["11-1002"], null)[0]);
    }

    [Fact]
    public void Related_occupations_outside_its_clusters_do_not_vote()
    {
        Assert.Equal("farm/plants", rule.Order("11-1001", "Workers", ["12-1001", "12-2001", "12-2001", "12-2001"], null)[0]);
    }
}
