//! The eight factors in English.

use crate::i18n::FactorTexts;

/// The steps of the scale, from 0 to 5: a name and what it means.
pub(super) const SCALE: [(&str, &str); 6] = [
    ("Not addressed", "nobody has taken it up"),
    ("By chance", "depends on individuals"),
    ("Started", "done in part, not agreed"),
    ("Agreed", "a shared way, done regularly"),
    ("Led", "followed up and tied to the goals"),
    ("Learning", "improves all the time, across the organisation"),
];

pub(super) const FACTORS: [FactorTexts; 8] = [
    FactorTexts {
        name: "Setting objectives",
        short: ["Setting", "objectives"],
        questions: "Why does it matter that we are active on social media? What should our presence achieve?",
        good: "The goals for social media come from the organisation’s mission and goals. They serve its reason to exist.",
        wrong: "Social media work goes on apart from the rest of the organisation. When only sales figures count, the audience stays away.",
        steps: [
            "No objectives for social media",
            "Goals in someone’s head, not written down or shared",
            "Some goals, mostly amounts (posts, followers)",
            "Written down: why we are there and what we want",
            "Derived from the organisation’s goals, with a measure and a deadline, and widely known",
            "Revised in the light of what we learn; reaching them shows in the organisation’s results",
        ],
    },
    FactorTexts {
        name: "Determining target groups & channels",
        short: ["Target \u{AD}groups", "& channels"],
        questions: "Whom must we reach, and whom not? Where do they already talk? Which channels do we leave out?",
        good: "Few channels, each chosen for a reason. The opinion leaders are known.",
        wrong: "Being everywhere, just because others are.",
        steps: [
            "Neither groups nor channels considered",
            "Channels picked by chance or because others use them",
            "A general idea of the groups; the choice of channels is not justified",
            "Main groups and their channels defined and written down",
            "Channels prioritised by goals and evidence; we know what we leave out",
            "Choices reviewed regularly in the light of listening and measuring",
        ],
    },
    FactorTexts {
        name: "Defining activities",
        short: ["Defining", "activities"],
        questions: "What do we do, for whom, and towards which goal? Is there a rhythm to it? Why would the reader \
                    care?",
        good: "The content is honest and interesting, in plain words, and ties in with everyday topics. Quality comes \
               before quantity.",
        wrong: "The content is dull, or it only tries to sell.",
        steps: [
            "Nothing is planned",
            "We post when someone has time or a topic",
            "Single campaigns are planned, everyday work is not",
            "A plan with a rhythm: topics, channels, dates",
            "Every activity has a group and a goal, and truly interests that group",
            "The plan lives: we try, drop and improve according to what works",
        ],
    },
    FactorTexts {
        name: "Assigning ownership",
        short: ["Assigning", "ownership"],
        questions: "Who decides, who does the work, who answers, and who stands in? Do they have the time and the mandate? Do employees know what is allowed?",
        good: "Employees have clear rules, which make a crisis less likely. Sales, service, HR and technology take part too.",
        wrong: "One angry post grows into a crisis. Social media stays in the hands of a few.",
        steps: [
            "Nobody is responsible",
            "Rests on one enthusiast or whoever has time",
            "A named person, but time, mandate or rules missing",
            "Roles, stand-ins and rules for employees agreed",
            "Roles span units, resources are reserved, crisis roles agreed",
            "Shared across the organisation, backed by management, updated as we learn",
        ],
    },
    FactorTexts {
        name: "Listening",
        short: ["Listening", ""],
        questions: "Why does listening matter to us? What do we listen to, and why? How do we do it?",
        good: "Listening begins before diving in, and stays attentive and continuous. Weak signals are caught in time.",
        wrong: "Alerts arrive, and nobody reads them.",
        steps: [
            "We do not follow what is said",
            "A glance now and then, or after something happens",
            "A tool is running, but we have not decided what to listen for, or why",
            "Topics, reasons and tools agreed; listening is continuous",
            "People interpret the findings and take them to the units that need them",
            "Listening steers decisions and catches weak signals in time",
        ],
    },
    FactorTexts {
        name: "Engaging",
        short: ["Engaging", ""],
        questions: "Do we answer, and do we answer in time? Do we join others’ conversations? Whom do we invite in?",
        good: "Communication runs both ways, in dialogue with opinion leaders. Employees act as advocates.",
        wrong: "Communication is one-way broadcasting: messages go out, and no conversation follows.",
        steps: [
            "We do not talk to anyone",
            "We only announce; answers are haphazard",
            "We answer comments but do not join discussions",
            "Agreed: we answer in time and join our groups’ discussions",
            "We invite groups and opinion leaders in; employees take part in their own voice",
            "Dialogue is natural and mutual; it changes what we do",
        ],
    },
    FactorTexts {
        name: "Measuring & evaluating",
        short: ["Measuring", "& evaluating"],
        questions: "What do we need this information for, and how does it make us better? Is each measure tied to an \
                    objective? Who interprets the results?",
        good: "There is an exact target, say for tone, and it is followed over time. People analyse the themes, the opinion leaders and the tone.",
        wrong: "Only volume is counted, or publicity is given a money value that serves nobody but the person \
                reporting it. It ends with automated reports.",
        steps: [
            "We measure nothing",
            "Likes or followers looked at now and then",
            "Automated reports arrive, nobody interprets them",
            "Measures chosen by objective, compared with a baseline",
            "Target values (e.g. tone) followed over time; people analyse the causes",
            "Analysis changes strategy and practice; the measures improve too",
        ],
    },
    FactorTexts {
        name: "Learning & building a culture",
        short: ["Learning", "& culture"],
        questions: "Do we learn from our experiences? Does the culture develop as we want it to? How do we improve it?",
        good: "Information flows freely. Everyone knows the goals and can take part.",
        wrong: "Lessons stay with individuals and do not reach the rest of the organisation.",
        steps: [
            "No learning from experience, no effort to build a culture",
            "Lessons stay with individuals",
            "Lessons shared at times; social media seen as one team’s thing",
            "Successes and failures reviewed as a matter of routine; information flows between units",
            "Culture supports taking part; lessons feed both strategy and execution",
            "Continuous learning everywhere; anyone can take part and improve the way we work",
        ],
    },
];
