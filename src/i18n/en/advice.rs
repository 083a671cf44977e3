//! What to do next, in English.

use crate::i18n::{AdviceTexts, AllAdviceTexts, FactorAdviceTexts};

pub(super) const ADVICE: AllAdviceTexts = AllAdviceTexts {
    step_by_step: "What to do next, from each step",
    what_helps: "What helps",
    evidence: "How you will know it worked:",
    from_here: "From here",
    same: "This and the advice for factor 8 under “What to do next” mean one and the same meeting.",
    objectives_first: "The objectives (factor 1) come first: without them there is nothing to measure against.",
    put_in: "Add to the plan",
    since: "You last changed your ratings on {date}.",
    planned: "Open items in your plan: {count}.",
    overdue: "Overdue: {count}.",
    next_due: "Next, by {date}: “{what}”.",
    open_plan: "Open the plan",
    next_steps_explained: "Up to three one-step improvements: the lowest rating first, and among equals the one that \
                           lifts the flow most. Each effect is worked out on its own.",
    rule: "The rule",
    rules: [
        "Act now if any factor is rated 0. Keep an eye on it if the lowest rating is 1.",
        "Act now if a factor stands 2.5 steps or more above the mean of the other seven. Keep an eye on it if the lead \
         is at least 1.5. Not mentioned if the factors ahead are exactly one whole cycle.",
        "Act now if the cycles are 2 or more apart, before rounding. Keep an eye on it if the gap is at least 1.",
        "Act now if factor 8 is 0, or at most half of what would match the cycles. Keep an eye on it if it is at most \
         four fifths.",
    ],
    meanings: [
        "Leave out even one, and the work cannot function fully.",
        "Some factors get too much attention at the others’ cost; all should be developed side by side.",
        "Plans without action, or action without direction, get nowhere.",
        "Learning and culture get too little attention, so the cycles do not feed each other as they could.",
    ],
    missing_watch: "What depends on chance or on one person stops when that person leaves.",
    factors: [
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Write down why you are on social media",
                    actions: [
                        "Ask three managers or board members which of the organisation’s goals social media should \
                         serve, and pick two of those goals.",
                        "Write one page on why you are on social media, for whom, and what should change, and name \
                         who keeps it up to date.",
                        "Go through the page at the next team meeting and save it where everyone can find it.",
                    ],
                    evidence: "Two people, asked separately, name the same objectives.",
                },
                AdviceTexts {
                    title: "Turn individual goals into shared ones",
                    actions: [
                        "Ask everyone who posts to write down, on their own, what they want to achieve, and put the \
                         answers side by side.",
                        "Spend an hour together, agree on two or three objectives, and write them on one page with \
                         the reason for each.",
                        "Have management approve the page by an agreed date, and put it where every colleague can \
                         read it.",
                    ],
                    evidence: "Everyone who posts can say which objective their latest post serves.",
                },
                AdviceTexts {
                    title: "Work out what the numbers are for",
                    actions: [
                        "Beside every target for posts or followers, write down what reaching it is meant to change.",
                        "Cross out the targets that nobody can justify, and reword the rest as changes you want to \
                         bring about.",
                        "Write the objectives on one page with the reason for each, and go through it with your \
                         manager and team within a month.",
                    ],
                    evidence: "The objectives still make sense with every count of posts and followers taken out.",
                },
                AdviceTexts {
                    title: "Give each objective a basis, a measure and a deadline",
                    actions: [
                        "Write beside each objective which of the organisation’s goals it comes from, and drop any \
                         that serve none of them.",
                        "Give each objective a measure, a baseline, a target value and a deadline, and name the \
                         person who tracks it.",
                        "Present the objectives to management and staff, and a week later ask five colleagues to \
                         name them.",
                    ],
                    evidence: "Four out of five colleagues can name an objective and its deadline.",
                },
                AdviceTexts {
                    title: "Update the objectives as you learn",
                    actions: [
                        "Book a review of the objectives every three months, name someone to lead it, and hold the \
                         first within a month.",
                        "At each review, keep, change or drop every objective in the light of the results, and write \
                         down the reason.",
                        "With management, choose one of the organisation’s own key figures for each objective, and \
                         track both in the same table.",
                    ],
                    evidence: "A lesson has changed one objective, and reaching another shows in management’s figures.",
                },
            ],
            keep: "Ask at every review which objective has stopped mattering, and let it go even if you are on \
                   course to meet it.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Decide whom to reach and where",
                    actions: [
                        "List the groups your objectives depend on, choose the three most important, and write down \
                         whom you leave out.",
                        "Ask five people from each group where they follow and discuss your field, and put the \
                         answers in a table.",
                        "Write one page with each group, its main channel and the reason, and go through it with the \
                         team on a set date.",
                    ],
                    evidence: "Anyone in the team can name the three groups and the main channel of each.",
                },
                AdviceTexts {
                    title: "Give every channel a group and a reason",
                    actions: [
                        "List all your accounts: who opened each one, whom it is for and when it was last used.",
                        "Bring together those who run the accounts, and agree on three main groups and one main \
                         channel for each.",
                        "Write the groups, channels and reasons on one shared page, and pause any account that has \
                         no group.",
                    ],
                    evidence: "Every account in use has a group and a reason on the shared page.",
                },
                AdviceTexts {
                    title: "Write down your groups and the reason for each channel",
                    actions: [
                        "Describe each main group in five lines: who they are, what they need, what they ask and \
                         where they talk.",
                        "Show each description to two people from the group, and correct whatever they do not \
                         recognise.",
                        "Beside each channel, write whom it reaches and why you use it, and publish the page with a \
                         date on it.",
                    ],
                    evidence: "A new colleague can tell from the page whom each channel is for, and why.",
                },
                AdviceTexts {
                    title: "Rank the channels and choose what to leave out",
                    actions: [
                        "Put the facts about each group on one page: where it is active, what it asks and which \
                         opinion leaders it listens to.",
                        "Score how well each channel serves your objectives and reaches the groups, and divide your \
                         hours accordingly.",
                        "List the channels you leave out, with reasons, and tell their followers where to find you \
                         from now on.",
                    ],
                    evidence: "Most hours go to the top channels, and everyone knows which ones are left out.",
                },
                AdviceTexts {
                    title: "Review groups and channels every quarter",
                    actions: [
                        "Put a one-hour review in the calendar for every quarter, name someone to lead it, and hold \
                         the first within a month.",
                        "Before each review, put on one page what listening says about the groups and what measures \
                         say about each channel.",
                        "Decide for each group and channel whether to do more, do less, carry on or stop, and write \
                         down the reasons.",
                    ],
                    evidence: "The notes show which choice changed, when and on what evidence.",
                },
            ],
            keep: "Every year, ask a few people from each group where they look for you now, and question one choice \
                   you take for granted.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Plan the next four weeks",
                    actions: [
                        "Ask colleagues who meet customers, members or residents for the twenty questions they hear \
                         most: those are your topics.",
                        "Agree on a rhythm you can keep up, such as a post every Tuesday and Thursday.",
                        "Fill in a four-week calendar with topic, channel, date and person, and add a new week to it \
                         every Monday.",
                    ],
                    evidence: "Four weeks have gone to plan, and the next four are in the calendar.",
                },
                AdviceTexts {
                    title: "Bring everyone’s ideas into one calendar",
                    actions: [
                        "Open one shared list of topics, and ask everyone who posts to add at least five ideas to it \
                         within a week.",
                        "Agree on posting days and channels for the next four weeks, and on whose turn it is each day.",
                        "Meet for twenty minutes every Monday to place topics in a shared calendar for the next four \
                         weeks.",
                    ],
                    evidence: "Posts have gone out on the agreed days for a month, busy weeks included.",
                },
                AdviceTexts {
                    title: "Plan the weeks between campaigns too",
                    actions: [
                        "Put the year’s campaigns and events in one calendar, and mark the weeks that are still empty.",
                        "Choose three recurring everyday themes, such as answers to common questions, and name a \
                         person for each.",
                        "Fill next month’s empty weeks with topic, channel and date, and check the calendar together \
                         every Monday.",
                    ],
                    evidence: "A month has passed without an empty week, and the next month is planned too.",
                },
                AdviceTexts {
                    title: "Give everything you do a group and a goal",
                    actions: [
                        "Add the target group and the objective to every line of the plan, and take out any line that \
                         still lacks one of them.",
                        "Write on each line, in one sentence, why that group would care, and replace any topic for \
                         which you find no reason.",
                        "Show next month’s topics to five people from the groups, and keep the ones they would read \
                         or pass on themselves.",
                    ],
                    evidence: "Every line of the plan is complete, and the groups comment and ask more than before.",
                },
                AdviceTexts {
                    title: "Try, drop and improve every month",
                    actions: [
                        "Keep one slot in each fortnight’s plan for a trial, and write down beforehand what result \
                         you expect.",
                        "At a monthly meeting, go through what worked best and worst, and write down a likely reason \
                         for each.",
                        "At the same meeting, drop one thing that does not work, put a successful trial in its \
                         place, and update the plan.",
                    ],
                    evidence: "The plan shows what was tried, dropped and improved each month, and why.",
                },
            ],
            keep: "Keep one trial in every month’s plan, and tell everyone how it went, even if it failed.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Agree who does what and what staff may do",
                    actions: [
                        "Ask management to name a person in charge and a stand-in by a set date, and to give them \
                         hours for the work.",
                        "Fill in one table: who decides, who posts, who answers questions and who stands in for each \
                         of them.",
                        "Write one page of rules for staff and any volunteers (what is welcome, what is forbidden, \
                         whom to ask), and present it to all.",
                    ],
                    evidence: "Any employee can say who is in charge and where to find the rules.",
                },
                AdviceTexts {
                    title: "Share one person’s work among several",
                    actions: [
                        "List a week’s social media tasks and who does them now, and give at least two people access \
                         to every account.",
                        "Agree with managers who is in charge of each task and who stands in, and let every stand-in \
                         do the task once.",
                        "Write one page of rules for employees together with those who already post, and go through \
                         it at a staff meeting.",
                    ],
                    evidence: "The channels run for a week with the usual person away, and no question goes \
                               unanswered.",
                },
                AdviceTexts {
                    title: "Give the person in charge time, authority and rules",
                    actions: [
                        "Agree with the person’s manager on weekly hours and on what that person decides alone, and \
                         add both to the job description.",
                        "Name a stand-in, and let the stand-in run the channels for one week within a month.",
                        "Write one page of rules for employees, with examples of what is all right and what is not, \
                         and publish it on a set date.",
                    ],
                    evidence: "The hours are in the calendar, the stand-in has done the job, and staff know the rules.",
                },
                AdviceTexts {
                    title: "Bring in other units and prepare for a crisis",
                    actions: [
                        "Ask other units, such as service, sales, HR and IT, to name a person each, and agree what \
                         each one answers and how fast.",
                        "Agree with management on next year’s hours and money for social media, and have both \
                         entered in the budget.",
                        "Write a one-page crisis sheet (who decides, who writes, who answers), and rehearse it for \
                         an hour with a made-up case.",
                    ],
                    evidence: "Everyone knew their part in the rehearsal, and each unit has answered its first \
                               questions.",
                },
                AdviceTexts {
                    title: "Spread ownership across the whole organisation",
                    actions: [
                        "Ask each unit to write its own part in social media, with a named person and dates, into \
                         its plan for the year.",
                        "Ask one member of the management team or board to back the work and put it on the agenda \
                         twice a year.",
                        "Gather employees’ proposals on roles and rules every quarter, make the changes, and tell \
                         everyone what changed and why.",
                    ],
                    evidence: "Every unit’s plan has its part in it, and the roles and rules were updated this \
                               quarter.",
                },
            ],
            keep: "Check every quarter, and after every crisis, that each role still has a person, a stand-in and \
                   enough time.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Agree what to listen for, and start",
                    actions: [
                        "Pick five topics, such as your name, your services and your field, and write down why each \
                         is worth following.",
                        "Decide where and with which tool and search words you follow each topic, and save the \
                         searches for the whole team.",
                        "Name a listener and a stand-in, give them fifteen minutes every working day, and log what \
                         they find in one shared list.",
                    ],
                    evidence: "The shared list has entries from every week, even when the listener was away.",
                },
                AdviceTexts {
                    title: "Turn occasional glances into a shared routine",
                    actions: [
                        "Ask everyone who takes a look now and then what they follow, and where, and gather the \
                         answers in one list.",
                        "Choose together which topics stay, write a reason beside each, and decide which tools you \
                         use to follow them.",
                        "Put one name against every working day, so that no day is missed, and note what you hear in \
                         one shared log.",
                    ],
                    evidence: "You spot a discussion about you before anyone has to tell you.",
                },
                AdviceTexts {
                    title: "Decide what your monitoring is for",
                    actions: [
                        "List every alert and search now running, and write beside each who needs it and for what.",
                        "Switch off those that nobody needs, and add the topics that your objectives and target \
                         groups call for.",
                        "Name who goes through the results each working day, and give the findings ten minutes at \
                         the weekly meeting.",
                    ],
                    evidence: "Anyone in the team can say why a given topic is followed.",
                },
                AdviceTexts {
                    title: "Take what you hear to those who need it",
                    actions: [
                        "Ask a few other units, such as customer service and HR, what they want to hear about, and \
                         agree on a contact in each.",
                        "Every Friday, sum up the week in three points at most: what was said, what it means and \
                         what you suggest.",
                        "Send each point to the contact it concerns, and keep a list of what their unit did about it.",
                    ],
                    evidence: "At least two other units have acted on something you passed on.",
                },
                AdviceTexts {
                    title: "Let what you hear steer decisions",
                    actions: [
                        "Take one finding and one proposal to the management team or board each month, and have the \
                         decision minuted.",
                        "Start a list of weak signals, name who follows each of them, and go through the list every \
                         second week.",
                        "Pick one topic that took you by surprise, trace its first sign, and add that sign to what \
                         you follow.",
                    ],
                    evidence: "The minutes show a decision that rests on listening, and one signal was caught in time.",
                },
            ],
            keep: "Every quarter, drop the topics that led to nothing, add two new ones, and ask the units which \
                   finding helped them most.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Start answering, and join your first discussion",
                    actions: [
                        "Agree on a response time, one working day for instance, and state it on your own channels.",
                        "Name who answers on weekdays and who stands in, and write model answers to the five most \
                         common questions.",
                        "Find three places where your target groups talk, and add something useful to one of them \
                         every week.",
                    ],
                    evidence: "Over two weeks, every question was answered in time and you joined two discussions.",
                },
                AdviceTexts {
                    title: "Agree on one shared way of answering",
                    actions: [
                        "Collect last month’s unanswered questions, reply to those you still can, and agree on a \
                         response time.",
                        "Draw up a rota, and one page on the tone you use, what you may promise and when to pass a \
                         question on.",
                        "At each weekly meeting, choose two discussions that matter to your target groups, and agree \
                         who joins in.",
                    ],
                    evidence: "Whoever is on duty, you answer within the agreed time and join two discussions a week.",
                },
                AdviceTexts {
                    title: "Join your target groups’ discussions",
                    actions: [
                        "List five discussions outside your own channels that your target groups follow, and name \
                         someone for each.",
                        "Write on one page what you can bring (facts, help, questions) and how you introduce \
                         yourselves.",
                        "Take part in at least two of the discussions every week, and agree on a response time for \
                         comments on your own channels.",
                    ],
                    evidence: "An outsider has replied to you in a discussion that you did not start.",
                },
                AdviceTexts {
                    title: "Invite others in, and let colleagues speak",
                    actions: [
                        "List ten opinion leaders your target groups trust, and invite two of them to an interview \
                         or an event.",
                        "Ask one target group for its view on something still undecided, and tell them openly where \
                         the answers led.",
                        "Find three willing colleagues outside communications, train them for an hour, and let them \
                         choose their own topics.",
                    ],
                    evidence: "One outsider and three colleagues have taken part under their own names.",
                },
                AdviceTexts {
                    title: "Let the dialogue change what you do",
                    actions: [
                        "Go through the month’s discussions and pick one request that you can really meet.",
                        "Agree with the unit concerned on the change, a person and a date, and tell those who asked \
                         for it.",
                        "Show one target group a draft of your next service, event or text, and publish what their \
                         comments changed.",
                    ],
                    evidence: "You can point to a change and to the discussion it began in.",
                },
            ],
            keep: "Every quarter, invite a group you have not talked with before, and tell everyone what the last \
                   dialogue changed.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Choose one measure for each objective",
                    actions: [
                        "Make a table of the two main things social media should achieve for you, with one measure \
                         for each.",
                        "Take last month’s figures as the baseline, and note the date and where each figure comes \
                         from.",
                        "Book half an hour a month for a named person to compare the new figures with the baseline.",
                    ],
                    evidence: "The table shows the objective, the measure, the baseline and this month’s figure.",
                },
                AdviceTexts {
                    title: "Agree which figures the team follows",
                    actions: [
                        "Ask everyone in the team which figures they look at and what for, and collect the figures \
                         in one table.",
                        "Tie each figure to an objective, drop those that serve none, and add a measure for any \
                         objective that lacks one.",
                        "Enter today’s level as the baseline, name who updates the table, and go through it together \
                         once a month.",
                    ],
                    evidence: "At the monthly meeting every figure has an objective and a baseline beside it.",
                },
                AdviceTexts {
                    title: "Choose your measures and read the reports together",
                    actions: [
                        "Go through the latest report and keep only the figures that show whether you are nearing \
                         one of your objectives.",
                        "Compare them with the figures of a year ago, or of your oldest report, and note those as \
                         the baseline.",
                        "Name a reader who compares every new report with the baseline and tells the monthly meeting \
                         what has changed.",
                    ],
                    evidence: "At the monthly meeting someone says in their own words what has changed.",
                },
                AdviceTexts {
                    title: "Set target values and find out the causes",
                    actions: [
                        "Give each main measure a target value and a deadline, and let one of them track the tone of \
                         what is said about you.",
                        "Chart each measure over the past year, mark the target value, and update the chart every \
                         month.",
                        "Read the posts and comments behind the month’s largest change, and write two sentences on \
                         what caused it.",
                    ],
                    evidence: "The chart shows the target value, and each month’s largest change has a cause beside \
                               it.",
                },
                AdviceTexts {
                    title: "Turn each analysis into a decision",
                    actions: [
                        "End every monthly review with a decision to start, stop or change one thing, with a person \
                         and a date.",
                        "Take this month’s analysis to those who own the objectives, and agree on one change to the \
                         strategy.",
                        "Find a measure that has led to no decision in six months, and replace it with a better one.",
                    ],
                    evidence: "A decision based on the analysis shows in the strategy, and one measure has been \
                               replaced.",
                },
            ],
            keep: "Twice a year, compare your measures with the whole organisation’s results, and drop the one that \
                   tells you least.",
        },
        FactorAdviceTexts {
            from: [
                AdviceTexts {
                    title: "Hold your first review of what you have learned",
                    actions: [
                        "Book half an hour every two weeks for one success and one failure: what happened, why, and \
                         what you will do differently next time.",
                        "Write each lesson in two lines in a shared document, and name who keeps it.",
                        "Invite one person from another unit each time, and ask them to take one lesson back to \
                         their own team.",
                    ],
                    evidence: "The document holds four lessons, and someone outside the team can name one.",
                },
                AdviceTexts {
                    title: "Share what each of you has learned",
                    actions: [
                        "Ask everyone who works on social media for their three best lessons, and put these in one \
                         shared document.",
                        "Set aside half an hour a month for everyone to bring one thing that worked and one that \
                         failed.",
                        "Afterwards, send the lessons to a contact in each of two other units, and ask for one of \
                         theirs in return.",
                    ],
                    evidence: "Someone has used a colleague’s lesson and can say which one.",
                },
                AdviceTexts {
                    title: "Make the review regular and open it to other units",
                    actions: [
                        "Put a monthly review in the calendar for half a year: what worked, what failed, and what \
                         you change.",
                        "Invite one named person from each of at least two other units, and ask each to bring a case \
                         of their own.",
                        "Publish the three main lessons where all staff can see them, within two days of each review.",
                    ],
                    evidence: "The second review was held on its date, with two other units taking part.",
                },
                AdviceTexts {
                    title: "Take lessons into both strategy and daily work",
                    actions: [
                        "Decide on two changes at each review, one to the strategy and one to daily work, each with \
                         a person and a date.",
                        "Ask a manager to tell staff what one failed attempt taught you, and to thank those who tried.",
                        "Ask colleagues what keeps them from taking part, and remove one of the obstacles within the \
                         month.",
                    ],
                    evidence: "One lesson changed strategy, one daily work, and one obstacle to taking part is gone.",
                },
                AdviceTexts {
                    title: "Let anyone improve the way you work",
                    actions: [
                        "Open one place where any employee can suggest a change, and promise an answer from a named \
                         person within two weeks.",
                        "Ask each unit to run one small trial this month and to tell the others what it learned.",
                        "Give each new employee fifteen minutes on how you work on social media and how they can \
                         help to improve it.",
                    ],
                    evidence: "Every unit has shared a trial, and one suggestion has changed how you all work.",
                },
            ],
            keep: "Let a different unit lead the review each quarter, and ask everyone what you should stop doing.",
        },
    ],
    missing: AdviceTexts {
        title: "Give every factor a person and a first action",
        actions: [
            "Decide this week who takes charge of each factor that is missing or left to chance.",
            "Choose one first action and a date for each of them, and write both into the shared plan.",
            "Run through all eight factors briefly once a month, so that none is forgotten again.",
        ],
        evidence: "Each of the eight factors has a name and a date beside it.",
    },
    uneven: AdviceTexts {
        title: "Move hours to the factors that lag behind",
        actions: [
            "Estimate how many hours each factor took last month, and put the eight figures side by side.",
            "Pause one task for a month in a factor that is ahead: choose the one that will be missed least.",
            "Book the freed hours in a named person’s calendar for the two lowest factors.",
        ],
        evidence: "The freed hours show in the calendar, and one lagging factor has risen by a step.",
    },
    one_cycle_strategy: AdviceTexts {
        title: "Test one of your plans on a real audience",
        actions: [
            "Pick one thing from the plan and test it on a real audience within two weeks, however small.",
            "Agree beforehand who listens to the reactions, who answers and which one figure you follow.",
            "Meet within a week of the trial, and change one point in the plan in the light of what happened.",
        ],
        evidence: "One change in the plan came from how a real audience reacted.",
    },
    one_cycle_execution: AdviceTexts {
        title: "Give your daily work a direction",
        actions: [
            "List what you did in the last two weeks, and write beside each item whom it was for and which objective \
             it served.",
            "Drop two items that nobody can give a reason for, and use the time to put your objectives on one page.",
            "Agree that nothing new starts without a target group, an objective and a named person.",
        ],
        evidence: "For every planned post, the team can say whom it is for and why.",
    },
    blocked_fully: AdviceTexts {
        title: "Book a regular half hour for learning",
        actions: [
            "Book half an hour every second week at a fixed time, and bring together those who plan and those who \
             post and answer.",
            "Ask each time what you have learned, and change one decision because of it.",
            "List the changed decision with a person and a date, and begin the next half hour by checking what came \
             of it.",
        ],
        evidence: "After a month the list holds two decisions that were changed by what you learned.",
    },
    blocked_partly: AdviceTexts {
        title: "Let lessons change decisions",
        actions: [
            "In the notes of your last three meetings, mark the lessons that changed nothing, and pick the most \
             important.",
            "Set aside half an hour a month to change one decision because of something you learned, and begin with \
             the lesson you picked.",
            "Bring someone who answers on your channels into the planning, and let a planner answer there for half a \
             day.",
        ],
        evidence: "The notes show a changed decision each month, with the lesson behind it.",
    },
};
