using CareerClusters.Bot;

namespace CareerClusters.Tests.Bot;

public class PersonalDataTests
{
    [Theory]
    [InlineData("mail me at ana.lopez+school@mail.k12.tx.us please", "mail me at [...] please")]
    [InlineData("o_brien-2@example.org", "[...]")]
    [InlineData("José@correo.es, thanks", "[...], thanks")]
    [InlineData("call 555-123-4567", "call [...]")]
    [InlineData("call (555) 123-4567 now", "call [...] now")]
    [InlineData("5551234567", "[...]")]
    [InlineData("555.123.4567", "[...]")]
    [InlineData("555 123 4567", "[...]")]
    [InlineData("1-800-422-4453", "[...]")]
    [InlineData("+1 555 123 4567", "[...]")]
    [InlineData("+44 20 7946 0958", "[...]")]
    [InlineData("+34 612 345 678", "[...]")]
    [InlineData("home is 123-4567", "home is [...]")]
    [InlineData("tel-555-123-4567", "tel-[...]")]
    [InlineData("555 - 123 - 4567", "[...]")]
    [InlineData("my social is 123-45-6789", "my social is [...]")]
    [InlineData("123 45 6789", "[...]")]
    [InlineData("student number 20261234", "student number [...]")]
    [InlineData("S1234567", "S[...]")]
    [InlineData("my student id is 48213", "my student id is [...]")]
    [InlineData("Student ID #004821", "Student ID #[...]")]
    [InlineData("lunch number: 4821", "lunch number: [...]")]
    [InlineData("soy 5551234567 y ana@correo.es", "soy [...] y [...]")]
    public void Masks_what_should_not_have_been_typed(string typed, string kept) => Assert.Equal(kept, PersonalData.Mask(typed));

    [Theory]
    [InlineData("by 2026-12-04")]
    [InlineData("by 12/4/2026")]
    [InlineData("on 4.12.2026 at 10:30")]
    [InlineData("in school year 2026-2027")]
    [InlineData("December 4, 2026")]
    [InlineData("it pays $52,000 a year")]
    [InlineData("it pays 100000")]
    [InlineData("from 50000-60000 to 100000-200000 dollars")]
    [InlineData("$1,250,000.00")]
    [InlineData("I am 17")]
    [InlineData("I live in 78701")]
    [InlineData("78701-1234")]
    [InlineData("I am in grade 10")]
    [InlineData("class of 2027")]
    [InlineData("code 29-1141.00")]
    [InlineData("my idea is 10000 trees")]
    [InlineData("I did 2000 hours @ work")]
    [InlineData("room 12, 3rd floor")]
    public void Leaves_dates_pay_ages_and_places_alone(string typed) => Assert.Equal(typed, PersonalData.Mask(typed));

    [Theory]
    [InlineData('a')]
    [InlineData('1')]
    [InlineData('.')]
    [InlineData(' ')]
    [InlineData('@')]
    [InlineData('-')]
    [InlineData('+')]
    [InlineData('(')]
    public void The_longest_text_is_read_before_the_expressions_give_up(char filler)
    {
        var text = new string(filler, InboundText.MaxLength);
        // Each expression gives up, with an exception, after a second: one that tries every way through a text needs far longer.
        Assert.NotNull(PersonalData.Mask(text));
        Assert.NotNull(PersonalData.Mask(string.Concat(Enumerable.Repeat($"{filler}5", InboundText.MaxLength / 2))));
    }
}
