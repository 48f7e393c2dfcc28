using CareerClusters.Guidance.School;

namespace CareerClusters.Guidance.Tests.School;

public sealed class SchoolProgramQuestionsTests
{
    private static readonly SchoolProgramQuestions Questions = new(RealCatalog.Words.Vocabulary.Sentences);

    [Theory]
    [InlineData("what can i take in 10th grade", ";;10")]
    [InlineData("What can I take as a sophomore?", ";;10")]
    [InlineData("what can juniors take", ";;11")]
    [InlineData("classes for juniors", ";course+cte-program;11")]
    [InlineData("what classes can i take next year", ";course+cte-program;")]
    [InlineData("what classes should i take to be a nurse", ";course+cte-program;|nurse")]
    [InlineData("which electives are there in grade 9", ";course+cte-program;9")]
    [InlineData("is there an internship", ";internship;")]
    [InlineData("are there any internships for seniors?", ";internship;12")]
    [InlineData("internships in health", ";internship;|health")]
    [InlineData("can i shadow someone at work", ";job-shadow;")]
    [InlineData("job shadow", ";job-shadow;")]
    [InlineData("job shadowing in construction", ";job-shadow;|construction")]
    [InlineData("credentials", ";credential;")]
    [InlineData("what certificates can i earn in welding", ";credential;|welding")]
    [InlineData("does my school have cte programs", ";cte-program;")]
    [InlineData("does our school have apprenticeships", ";apprenticeship;")]
    [InlineData("do you have externships or job shadows?", ";externship+job-shadow;")]
    [InlineData("what does my school have", ";;")]
    [InlineData("what ctes do we have", ";cte-program;")]
    [InlineData("is there work based learning", ";apprenticeship+externship+internship+job-shadow+work-based-learning;")]
    [InlineData("clases for sophmores", ";course+cte-program;10")]
    [InlineData("que clases puedo tomar en 10", ";course+cte-program;10")]
    [InlineData("what can i take in 11", ";;11")]
    [InlineData("is there a class in 10 minutes", ";course+cte-program;|minutes")]
    [InlineData("is there a class in 3", ";course+cte-program;")]
    [InlineData("clases para segundo año", ";course+cte-program;10")]
    [InlineData("qué puedo tomar en décimo", ";;10")]
    [InlineData("que puedo tomar en grado 11", ";;11")]
    [InlineData("¿Hay pasantías?", ";internship;")]
    [InlineData("hay alguna pasantía en salud", ";internship;|salud")]
    [InlineData("clases para noveno grado", ";course+cte-program;9")]
    [InlineData("qué certificados puedo sacar en mi escuela", ";credential;")]
    [InlineData("qué hay en mi escuela", ";;")]
    public void Reads_kind_grade_and_what_it_is_about(string text, string expected)
    {
        var read = Questions.Read(text);
        Assert.NotNull(read);
        var kinds = string.Join('+', read.Kinds.Select(SchoolReader.KindName).Order(StringComparer.Ordinal));
        Assert.Equal(expected, $";{kinds};{read.Grade}{(read.About.Length > 0 ? "|" : "")}{read.About}");
    }

    [Theory]
    [InlineData("i did an internship at a vet and loved it")]
    [InlineData("i took auto class last year")]
    [InlineData("what certificates does a nurse need")]
    [InlineData("what classes are required")]
    [InlineData("do i have to take a course")]
    [InlineData("hice una pasantía en un taller")]
    [InlineData("qué certificados necesita un electricista")]
    [InlineData("what does a plumber earn")]
    [InlineData("nurse")]
    [InlineData("trabajos en 10 años")]
    [InlineData("jobs for 10 people")]
    [InlineData("el segundo año de la carrera")]
    [InlineData("mi escuela dice Ciencias de la Salud")]
    [InlineData("our school says Health Science")]
    [InlineData("what is a career cluster")]
    [InlineData("")]
    public void Leaves_what_asks_or_tells_something_else(string text) => Assert.Null(Questions.Read(text));

    [Fact]
    public void A_grade_alone_is_read_and_asks_for_nothing() =>
        Assert.Equal((10, false, 0), Questions.Read("i am a sophomore") is { } read ? (read.Grade, read.IsAsked, read.Kinds.Count) : default);

    [Fact]
    public void A_filter_is_read_as_it_was_written_and_a_row_without_grades_passes_every_grade()
    {
        var filter = new SchoolProgramFilter("construction", [SchoolProgramKind.JobShadow, SchoolProgramKind.Internship], 10);
        Assert.Equal(filter.ToString(), SchoolProgramFilter.Parse(filter.ToString()).ToString());
        Assert.Equal(SchoolProgramFilter.All.ToString(), SchoolProgramFilter.Parse("").ToString());
        var school = SchoolContent.Empty with
        {
            Programs =
            [
                Row(SchoolProgramKind.Internship, "no grades", null), Row(SchoolProgramKind.Internship, "late", new(11, 12)),
                Row(SchoolProgramKind.JobShadow, "all", new(9, 12)), Row(SchoolProgramKind.Course, "class", new(9, 12)),
            ],
        };
        Assert.Equal(["all", "no grades"], school.Find(filter).Select(p => p.Name));
        Assert.Empty(school.Find(filter with { ClusterId = "education" }));
        Assert.Equal(["construction;job-shadow+internship;", "construction;;10", "construction;;", ";job-shadow+internship;10", ";job-shadow+internship;", ";;"], filter.Looser().Select(f => f.ToString()));
        Assert.Equal(["class", "all", "late", "no grades"], school.Find(SchoolProgramFilter.All).Select(p => p.Name));

        static SchoolProgram Row(SchoolProgramKind kind, string name, GradeSpan? grades) => new(kind, name, ["construction"], grades, "", "");
    }
}
