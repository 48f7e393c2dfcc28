using CareerClusters.Guidance.Postings;

namespace CareerClusters.Guidance.Tests.Postings;

/// <summary>Made-up postings of made-up firms. Longer than other files: it is a table.</summary>
public static class PostingTable
{
    private static readonly PostingKind[] SureOrLikely = [PostingKind.Sure, PostingKind.Likely];

    public static TheoryData<PostingRow> Rows => [.. All];

    public static IReadOnlyList<PostingRow> All { get; } =
    [
        new("welder", "en", """
            MIG Welder - 2nd Shift
            Larkspur Trailer Works | Dayton, OH
            Pay: $21.50 - $26.00 per hour
            What you will do:
            • MIG weld steel frames from blueprints
            • Use hand tools and grinders, keep your station clean
            Requirements: high school diploma or GED, AWS certified a plus, steel toe boots, OSHA 10
            Apply today with your resume.
            """) { Codes = ["51-4121.00"], Cluster = "advanced-manufacturing", Pay = new(21.50m, 26.00m, PostedPayPeriod.Hour), Place = "Dayton, OH", Skills = ["2.C.3.e", "2.C.3.c", "2.B.3.c"], Credentials = ["high school diploma", "OSHA"], Welcome = ["welding certification"] },
        new("nursing assistant", "en", """
            Certified Nursing Assistant (CNA) - Full Time Nights
            Quiet Harbor Care Home is looking for caring CNAs. You will help residents bathe, eat and move, take vital signs and tell the nurse of changes.
            Requirements: current CNA certification, CPR, background check. Compassion and teamwork a must.
            $19/hr plus $2 night differential. Benefits and PTO.
            """) { Codes = ["31-1131.00"], Cluster = "healthcare-human-services", Pay = new(19m, 19m, PostedPayPeriod.Hour), Credentials = ["CNA", "CPR", "background check"], Skills = ["2.B.1.a", "2.B.1.b", "2.B.3.g"] },
        new("line cook", "en", """
            NOW HIRING: Line Cook
            Busy family restaurant. Full time, evenings and weekends. $17-$20/hr plus tips.
            Must know food safety, have knife skills and stay calm when it is loud. Food handler card within 30 days.
            """) { Kinds = SureOrLikely, Codes = ["35-2014.00"], Cluster = "hospitality-events-tourism", Pay = new(17m, 20m, PostedPayPeriod.Hour), Skills = ["2.C.2.b"], Credentials = ["food handler"], IsPasted = false },
        new("software developer", "en", """
            Job Title: Software Developer
            Company: Pinwheel Data
            Location: Remote (US)
            Salary: $78,000 - $96,000 per year
            About the role
            Our team builds web apps for libraries. You will write clean code in TypeScript, Python and SQL, review the code of others and talk with users.
            Qualifications: bachelor's degree in computer science or equal experience; 2+ years of experience; problem solving; Git.
            """) { Codes = ["15-1252.00"], Cluster = "digital-technology", Pay = new(78_000m, 96_000m, PostedPayPeriod.Year), Skills = ["2.B.3.e", "2.B.2.i"], Credentials = ["bachelor's"] },
        new("preschool teacher as a page", "en", """
            <html><head><style>.x{color:red}</style><script>var a = "nurse nurse nurse";</script></head><body><h1>Preschool Teacher</h1><div>Little Acorns &amp; Friends &mdash; Tulsa, OK</div>
            <ul><li>Plan lessons and play for ages 3 to 5</li><li>Keep children safe</li><li>CDA or associate&#39;s degree preferred</li></ul><p>Pay: $16.75&nbsp;an hour. Full time, with benefits. Patience required.</p><p>Apply now!</p></body></html>
            """) { Codes = ["25-2011.00"], Cluster = "education", Pay = new(16.75m, 16.75m, PostedPayPeriod.Hour), Place = "Tulsa, OK", Welcome = ["CDA", "associate's"], Skills = ["2.B.1.a"] },
        new("truck driver", "en", """
            CDL A Truck Driver - Home Weekends
            $1,400 - $1,650 per week. $3,000 sign-on bonus!
            Requirements: Class A CDL, clean driving record, 1 year of experience. Deliver building supplies in three states.
            Benefits: health, 401k with match, PTO.
            """) { Codes = ["53-3032.00"], Cluster = "supply-chain-transportation", Pay = new(1400m, 1650m, PostedPayPeriod.Week), Skills = ["2.C.10"], Credentials = ["CDL"] },
        new("electrician", "en", """
            We are hiring a Journeyman Electrician in Boise, ID. $34/hour.
            Install and repair wiring in new homes, read blueprints, troubleshoot circuits. Electrician license and valid driver's license required. Own hand tools. Full time, Monday to Friday. Benefits after 60 days.
            """) { Codes = ["47-2111.00"], Cluster = "construction", Pay = new(34m, 34m, PostedPayPeriod.Hour), Place = "Boise, ID", Skills = ["2.B.3.d", "2.B.3.k", "2.C.3.c"], Credentials = ["electrician's license", "driver's license"] },
        new("accounting clerk", "en", """
            Accounting Clerk
            Elm Street Supply, Des Moines, IA
            Responsibilities: accounts payable, invoices, data entry in QuickBooks, Excel reports.
            Qualifications: attention to detail, associate degree preferred. $20-23 per hour, part time.
            """) { Codes = ["43-3031.00"], Pay = new(20m, 23m, PostedPayPeriod.Hour), Place = "Des Moines, IA", Skills = ["2.C.1.c", "2.C.1.b", "2.A.2.d"] },
        new("veterinary technician", "en", """
            Veterinary Technician wanted
            Our animal clinic needs another pair of steady hands. You will hold animals, draw blood, run lab tests, clean teeth and calm worried owners.
            Requirements: associate's degree in vet tech preferred, animal care experience, compassion. Salary $38K-$44K. Schedule: four long days.
            """) { Kinds = SureOrLikely, Codes = ["29-2056.00", "31-9096.00"], Pay = new(38_000m, 44_000m, PostedPayPeriod.Year), Skills = ["2.C.4.d", "2.B.1.a"] },
        new("barista", "en", """
            Barista / Shift Lead
            Coffee, pastry, early mornings. Customer service, cash handling, teamwork. Part time 20 hours per week.
            $15.50 an hour + tips. Must be able to lift 40 lbs. Apply in person.
            """) { Kinds = SureOrLikely, Codes = ["35-3023.01", "35-3023.00", "35-1012.00"], Cluster = "hospitality-events-tourism", Pay = new(15.50m, 15.50m, PostedPayPeriod.Hour), Skills = ["2.C.1.e", "2.C.1.c", "2.B.1.b"], IsPasted = false },
        new("security guard", "en", """
            Position: Security Guard
            Shift: overnight
            Duties: patrol a warehouse, write reports, check badges at the gate, call for help when needed.
            Requirements: guard card, clean background check, reliable. Pay range: $18.00 to $19.50 hourly.
            """) { Codes = ["33-9032.00"], Cluster = "public-service-safety", Pay = new(18m, 19.50m, PostedPayPeriod.Hour), Credentials = ["security guard card", "background check"], Skills = ["2.A.1.c"] },
        new("solar installer", "en", """
            Solar Panel Installer - No experience necessary, will train
            Sunny Slope Energy is seeking installers. Climb roofs, carry panels, use power tools, follow OSHA rules. $22/hour to start. Driver's license required. Full-time.
            """) { Codes = ["47-2231.00"], Pay = new(22m, 22m, PostedPayPeriod.Hour), Skills = ["2.B.3.c", "2.C.8.a"], Credentials = ["driver's license"], IsPasted = false },
        new("medical assistant in a paragraph", "en", """
            Maple Clinic is looking for a medical assistant to join our team in Fresno, CA. You will take vital signs, give shots, schedule appointments and keep patient records in our EMR. CMA or RMA preferred, BLS required. We offer $21 to $25 an hour, benefits and PTO. Bilingual Spanish a plus. Equal opportunity employer.
            """) { Codes = ["31-9092.00"], Cluster = "healthcare-human-services", Pay = new(21m, 25m, PostedPayPeriod.Hour), Place = "Fresno, CA", Skills = ["2.C.7.b", "2.B.3.g"], Credentials = ["CPR"], Welcome = ["medical assistant certification"] },
        new("graphic designer", "en", """
            Graphic Designer (Hybrid)
            Design flyers, logos and posts for social media. You must have a portfolio and know Photoshop, Illustrator and Figma. Meet deadlines. Bachelor's degree or equivalent experience. $52,000 annually. How to apply: send your resume and portfolio.
            """) { Codes = ["27-1024.00"], Cluster = "arts-entertainment-design", Pay = new(52_000m, 52_000m, PostedPayPeriod.Year), Skills = ["2.C.3.c", "2.C.7.c", "2.B.5.a"] },
        new("automotive technician", "en", """
            AUTOMOTIVE SERVICE TECHNICIAN
            Two Rivers Garage - Knoxville, TN
            ✔ Diagnose and repair brakes, engines and electric systems
            ✔ ASE certified preferred   ✔ own tools
            ✔ Driver's license
            $24 - $35 / hr depending on experience   Mon-Fri, no weekends
            Apply now
            """) { Kinds = SureOrLikely, Codes = ["49-3023.00"], Cluster = "supply-chain-transportation", Pay = new(24m, 35m, PostedPayPeriod.Hour), Place = "Knoxville, TN", Skills = ["2.B.3.k", "2.B.3.l", "2.C.3.e"], Welcome = ["ASE"], Credentials = ["driver's license"] },
        new("warehouse forklift", "en", """
            Forklift Operator - 1st Shift
            Load and unload trucks, keep inventory, follow safety rules. Forklift certification preferred. High school diploma or equivalent. Starting pay $19.25/hour. Job type: full time.
            """) { Kinds = SureOrLikely, Codes = ["53-7051.00"], Pay = new(19.25m, 19.25m, PostedPayPeriod.Hour), Skills = ["2.B.5.c"], Credentials = ["high school diploma"], Welcome = ["forklift"], IsPasted = false },
        new("hvac apprentice", "en", """
            HVAC Apprentice
            Learn the trade and get paid. Help install and repair heating and cooling units. EPA 608 within a year. $17-19 an hour, raises every six months. Responsibilities: carry tools, clean coils, preventive maintenance.
            """) { Kinds = SureOrLikely, Codes = ["49-9021.00"], Pay = new(17m, 19m, PostedPayPeriod.Hour), Skills = ["2.C.3.e", "2.B.3.j"], Credentials = ["EPA 608"], IsPasted = false },
        new("title line only", "en", "Dental Hygienist") { Codes = ["29-1292.00"], Cluster = "healthcare-human-services", IsPasted = false },
        new("a state by its name, and any state's license", "en", "Electrician wanted\nSunny Lane Power, Dayton, Ohio\nYou will install wiring and fix lights.\nPay: $24 to $31 an hour\nRequirements: state license, good with tools")
        { Codes = ["47-2111.00"], Cluster = "construction", Pay = new(24m, 31m, PostedPayPeriod.Hour), Place = "Dayton, Ohio", Credentials = ["state license"] },
        new("one sentence", "en", "we are hiring a plumber, $30/hr, Reno, NV") { Codes = ["47-2152.00"], Pay = new(30m, 30m, PostedPayPeriod.Hour), Place = "Reno, NV", IsPasted = false },
        new("no name of a job", "en", """
            Join our team! We take care of older people in their homes. You will help with bathing, meals and medication, and keep them company.
            Requirements: compassion, patient care experience, CPR, background check, driver's license. $16 per hour. Flexible schedule, full time or part time. Apply today.
            """) { Kinds = [PostingKind.ClusterOnly, PostingKind.Likely], Cluster = "healthcare-human-services", Pay = new(16m, 16m, PostedPayPeriod.Hour), Credentials = ["CPR"] },
        new("marketing coordinator", "en", """
            Title: Marketing Coordinator
            Reports to: Director of Marketing
            Job summary: plan posts for social media, write newsletters, run events, watch the numbers.
            Requirements: bachelor's degree in marketing, written communication, SEO basics. Compensation: $48k-$55k
            """) { Kinds = SureOrLikely, Cluster = "marketing-sales", Pay = new(48_000m, 55_000m, PostedPayPeriod.Year), Skills = ["2.C.1.d", "2.A.1.c"] },
        new("enfermera", "es", """
            Se solicita Enfermera para clínica en San Antonio, TX
            Requisitos: licencia de enfermería, RCP, experiencia en atención al paciente, inglés.
            Ofrecemos: sueldo de $32 a $38 la hora, tiempo completo, prestaciones.
            Interesados enviar CV.
            """) { Kinds = SureOrLikely, Codes = ["29-1141.00"], Cluster = "healthcare-human-services", Pay = new(32m, 38m, PostedPayPeriod.Hour), Place = "San Antonio, TX", Skills = ["2.C.5.a", "2.C.7.a"], Credentials = ["nursing license", "CPR"] },
        new("soldador", "es", """
            VACANTE: SOLDADOR
            Empresa de remolques busca soldador con experiencia en soldadura MIG. Leer planos, manejo de herramientas.
            Sueldo: $23 por hora. Turno de día. Ubicación: Laredo, TX. Licencia de conducir.
            """) { Codes = ["51-4121.00"], Cluster = "advanced-manufacturing", Pay = new(23m, 23m, PostedPayPeriod.Hour), Skills = ["2.C.3.e", "2.C.3.c"], Credentials = ["driver's license"], IsPasted = false },
        new("cocinero", "es", """
            Buscamos cocinero para restaurante familiar. Preparación de alimentos, higiene, trabajo en equipo.
            Horario de noche, medio tiempo. $16 la hora más propinas. Carnet de alimentos. Postúlate hoy.
            """) { Kinds = SureOrLikely, Codes = ["35-2014.00", "35-2011.00", "35-2015.00", "35-2012.00"], Cluster = "hospitality-events-tourism", Pay = new(16m, 16m, PostedPayPeriod.Hour), Skills = ["2.C.2.b", "2.B.1.b"], Credentials = ["food handler"], IsPasted = false },
        new("contador", "es", """
            Puesto: Contador
            Empresa: Molino del Sur
            Lugar: Miami, FL
            Funciones: contabilidad, nómina, facturas, informes en Excel.
            Requisitos: licenciatura en contabilidad, 2 años de experiencia, atención al detalle.
            Salario: $58,000 al año
            """) { Kinds = SureOrLikely, Codes = ["13-2011.00"], Cluster = "financial-services", Pay = new(58_000m, 58_000m, PostedPayPeriod.Year), Place = "Miami, FL", Skills = ["2.C.1.c", "2.A.2.d"], Credentials = ["bachelor's"] },
        new("maestra", "es", """
            Escuela bilingüe solicita maestra de preescolar
            Requisitos: certificado de desarrollo infantil, paciencia, buena comunicación, revisión de antecedentes.
            Ofrecemos $18.50 por hora, jornada completa y prestaciones. Enviar currículum.
            """) { Kinds = SureOrLikely, Codes = ["25-2011.00"], Cluster = "education", Pay = new(18.50m, 18.50m, PostedPayPeriod.Hour), Skills = ["2.B.1.a", "2.A.1.d"], IsPasted = false },
        new("software engineer in one line", "en", "Software Engineer II, Backend (Remote - US). $120k-$155k. 3+ years of Python and SQL. You will design services with a small team. Bachelor's degree preferred.")
        { Codes = ["15-1252.00"], Pay = new(120_000m, 155_000m, PostedPayPeriod.Year), Skills = ["2.B.3.e"], Welcome = ["bachelor's"], IsPasted = false },
        new("vet assistant in one line", "en", "Veterinary Assistant needed at Oak Hollow Animal Hospital. Must be able to lift 40 lbs, be kind to animals and work weekends. $16/hr.")
        { Kinds = SureOrLikely, Codes = ["31-9096.00"], Pay = new(16m, 16m, PostedPayPeriod.Hour) },
        new("nurse practitioner beside other nurses", "en", "Nurse Practitioner wanted to work along with physicians and registered nurses at clinic. MSN required. $120,000/yr")
        { Codes = ["29-1171.00"], Credentials = ["master's"], Pay = new(120_000m, 120_000m, PostedPayPeriod.Year) },
        new("police recruit", "en", "Police officer recruit, City of Tulsa. 21+, high school diploma or GED, valid driver's license, background check. $52,000 a year.")
        { Kinds = SureOrLikely, Codes = ["33-3051.00"], Age = 21, Credentials = ["high school diploma", "driver's license"], IsPasted = false },
        new("barista with a firm", "en", "Barista - Copperbean Coffee, Seattle WA. $17.25 + tips. No experience required. Must be 16.")
        { Codes = ["35-3023.01"], Place = "Seattle WA", Age = 16, Pay = new(17.25m, 17.25m, PostedPayPeriod.Hour), IsPasted = false },
        new("lifeguard for a summer", "en", "Lifeguard - Summer 2027. City of Mesa Parks. Must be 16, CPR certified, $15/hr. Apply online.")
        { Codes = ["33-9092.00"], Age = 16, Credentials = ["CPR"], Pay = new(15m, 15m, PostedPayPeriod.Hour) },
        new("babysitter", "en", "Babysitter needed for 2 kids after school") { Kinds = SureOrLikely, Codes = ["39-9011.00", "39-9011.01"], IsPasted = false },
        new("camp counselor", "en", "Camp counselor for kids 6-10") { Kinds = SureOrLikely, Codes = ["39-9032.00"], IsPasted = false },
        new("crew member", "en", "Crew member - Burger Town") { Kinds = SureOrLikely, Codes = ["35-3023.00"], IsPasted = false },
        new("warehouse associate", "en", "Warehouse associate, Bigbox, $19/hr") { Kinds = SureOrLikely, Codes = ["53-7062.00"], Pay = new(19m, 19m, PostedPayPeriod.Hour), IsPasted = false },
        new("two names and a slash", "en", "Welder/Fabricator - 2nd shift. Larkspur Steel") { Codes = ["51-4121.00"], IsPasted = false },
        new("diesel mechanic", "en", "Diesel Mechanic - Fleetline, Memphis, TN") { Codes = ["49-3031.00"], Place = "Memphis, TN", IsPasted = false },
        new("mechanic with an ASE", "en", "Mechanic wanted. ASE cert. Own tools. $25-35/hr flat rate. Toledo OH")
        { Kinds = SureOrLikely, Codes = ["49-3023.00"], Place = "Toledo OH", Pay = new(25m, 35m, PostedPayPeriod.Hour), Credentials = ["ASE"] },
        new("the firm first", "en", "Goalpost - Guest Advocate (Cashier). Starting pay $15.75/hr") { Codes = ["41-2011.00"], IsPasted = false },
        new("page of a job site", "en", "Job details\nPay\n$18.50 an hour\nJob type\nFull-time\nFull job description\nDental Assistant\nBusy family practice. X-ray certificate preferred.\nApply now")
        { Codes = ["31-9091.00"], Pay = new(18.50m, 18.50m, PostedPayPeriod.Hour) },
        new("all lines in one", "en", "Job Title: Registered Nurse Location: Omaha, NE. Pay $38 - $45 per hour. " + string.Concat(Enumerable.Repeat("You will care for patients on a busy unit and work with the team on all shifts. ", 245)))
        { Codes = ["29-1141.00"], Pay = new(38m, 45m, PostedPayPeriod.Hour) },
        new("nothing asked for", "en", "Receptionist for a busy dental office in Plano TX. Answer phones, schedule patients. No degree required, no CDL needed, no background check.")
        { Kinds = SureOrLikely, Codes = ["43-6013.00", "43-4171.00"], Place = "Plano TX", NotAsked = ["degree", "CDL", "background", "2.C.3.c", "2.C.5.a"], IsPasted = false },
        new("a refusal over a list", "en", "Now hiring: Stocker\nNo degree, CDL or experience required. High school diploma not required. Must have a driver's license. Forklift certification a plus.")
        { Kinds = SureOrLikely, NotAsked = ["degree", "CDL", "high school"], Credentials = ["driver's license"], Welcome = ["forklift"], IsPasted = false },
        new("a list of what is welcome", "en", "Job title: Registered Nurse\nRequired: RN license, BLS\nNice to have\nSpanish speaking, BSN\nPay\n$40/hr")
        { Codes = ["29-1141.00"], Credentials = ["nursing license", "CPR"], Welcome = ["bachelor's"], Skills = ["2.C.7.b"] },
        new("it intern", "en", "IT Support Intern - Summer. Help desk, laptops, CompTIA A+ a plus. $20/hr. No high school diploma required")
        { Kinds = SureOrLikely, Codes = ["15-1231.00", "15-1232.00"], Welcome = ["CompTIA"], NotAsked = ["high school"], IsPasted = false },
        new("a cook who may be any", "en", "Now hiring: cook for our family restaurant, evenings, $16/hr") { Kinds = [PostingKind.Likely], Cluster = "hospitality-events-tourism" },
        new("an occupation's own title", "en", "Job title: Home Health Aide") { Codes = ["31-1121.00"], IsPasted = false },
        new("clerk of the first level", "en", "Library Clerk I - Fargo, ND - 20 hrs a week - $16.40/hr - ages 16 and up") { Kinds = SureOrLikely, Age = 16, Pay = new(16.40m, 16.40m, PostedPayPeriod.Hour), IsPasted = false },
        new("plumber's helper", "en", "Plumber's helper - $20/hr - no exp necessary - Mesa AZ") { Codes = ["47-3015.00"], Place = "Mesa AZ", IsPasted = false },
        new("a bank's password", "en", "Data Entry Clerk - work from home. $45/hr, no interview. Text Mr. Ben on Telegram. Send a copy of your ID and bank login to start.")
        { Codes = ["43-9021.00"], IsScam = true, IsPasted = false },
        new("a check by mail", "en", "Mystery shopper wanted! We mail you a check, you cash it and buy gift cards. $500 a week, part time.") { Kinds = [PostingKind.Nothing, PostingKind.ClusterOnly, .. SureOrLikely], IsScam = true, IsPasted = false },
        new("pay for a kit", "en", "Now hiring: Administrative Assistant. No experience. Earn $60 an hour. Pay for your training kit today.") { Kinds = SureOrLikely, IsScam = true },
        new("a firm that warns of cheats", "en", "Job title: Cashier\n$15 an hour, no experience needed. We never ask for gift cards or a copy of your ID.") { Codes = ["41-2011.00"], IsPasted = false },
        new("niñera", "es", "Solicito niñera para cuidar 2 niños") { Kinds = SureOrLikely, Codes = ["39-9011.00", "39-9011.01"], IsPasted = false },
        new("ayudante de plomero", "es", "Se solicita ayudante de plomero, con licencia de conducir, $17 la hora, no se requiere ingles")
        { Kinds = SureOrLikely, Codes = ["47-2152.00", "47-3015.00"], Credentials = ["driver's license"], NotAsked = ["2.C.7.a", "2.C.10"] },
        new("enfermera de noche", "es", "Enfermera registrada para turno de noche") { Codes = ["29-1141.00"], IsPasted = false },
        new("cajera", "es", "Cajera. Supermercado La Loma, medio tiempo, $14 la hora, mayor de 18") { Codes = ["41-2011.00"], Age = 18, Pay = new(14m, 14m, PostedPayPeriod.Hour) },
        new("maestra bilingüe", "es", "Maestra de preescolar bilingüe") { Codes = ["25-2011.00"], IsPasted = false },
        new("auxiliar", "es", "Auxiliar de enfermería para asilo de ancianos, turno de noche, licencia de conducir deseable") { Kinds = SureOrLikely, Codes = ["31-1131.00"], Welcome = ["driver's license"], NotAsked = ["2.C.10"], IsPasted = false },
        new("el pago del kit", "es", "Se solicita capturista de datos desde casa, $900 por semana. Sin entrevista. Compra el kit y envía foto de tu identificación por WhatsApp.") { Kinds = [PostingKind.Nothing, PostingKind.ClusterOnly, .. SureOrLikely], IsScam = true, IsPasted = false },
        new("french", "fr", """
            Nous recherchons un soudeur pour notre atelier de Lyon. Vous travaillez avec une équipe de dix personnes et vous lisez les plans.
            Le poste est à temps plein. Votre salaire est de 2 200 euros par mois. Envoyez votre CV dans les plus brefs délais.
            """) { Kinds = [PostingKind.OtherLanguage], IsPasted = false },
        new("german", "de", "Wir suchen ab sofort eine Pflegekraft für unser Haus in Köln. Sie arbeiten mit einem netten Team und haben Freude an der Arbeit mit alten Menschen. Bewerben Sie sich bei uns.") { Kinds = [PostingKind.OtherLanguage], IsPasted = false },
        new("portuguese", "pt", "Vaga de vendedor. A empresa procura uma pessoa com experiência para trabalho na loja. Requisitos: ensino médio, boa comunicação. Não é necessário carro. Benefícios: vale transporte e plano de saúde. Envie o currículo para nos.") { Kinds = [PostingKind.OtherLanguage], IsPasted = false },
        new("chinese", "zh", "招聘焊工。要求：高中毕业，有两年工作经验。工资每小时二十五美元。请今天申请。") { Kinds = [PostingKind.OtherLanguage], IsPasted = false },
        new("keyboard junk", "en", "asdf jkl; qwer\nzxcv 1234 5678\n!!!! ???? ####\n....") { Kinds = [PostingKind.Nothing], IsPasted = false },
        new("a school essay", "en", "When I was little we went to the lake each summer. My brother swam faster than me and my mother read in the shade. I still think of the smell of the water and of the long road home in the dark, and I hope that we can all go there again one day when everybody has time.") { Kinds = [PostingKind.Nothing], IsPasted = false },
        new("a recipe", "en", "Two cups of flour\nOne egg\nA pinch of salt\nStir well and wait\nBake until brown") { Kinds = [PostingKind.Nothing, PostingKind.ClusterOnly], IsPasted = false },
        new("tags and nothing else", "en", "<div><p></p><br/><script>alert(1)</script></div>") { Kinds = [PostingKind.Nothing], IsPasted = false },
        new("log lines", "en", "2026-11-19 10:00:01 INFO starting\n2026-11-19 10:00:02 WARN disk at 91%\n2026-11-19 10:00:03 ERROR code=0x80004005\nat System.Foo.Bar()\n") { Kinds = [PostingKind.Nothing], IsPasted = false },
    ];
}
