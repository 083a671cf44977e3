//! What the room sees: the table of all transitions of the covers, and the law that `meeting/cover.rs` and
//! `meeting/seats.rs` state, on random meetings. As a negative control, both also run on the earlier rules, which break
//! them.

#[path = "support/before.rs"]
mod before;
#[path = "support/meeting.rs"]
mod meeting;

use before::Before;
use double_cycle::framework::{Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::*;
use double_cycle::scoring::FindingId;
use meeting::{Act, Law, Now, Rules, WithSeats, all_broken, any_meeting, first_broken};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::BTreeSet;

const CLOSED: Open = Open { ratings: false, second: false, team: false };
const ALL_OPEN: Open = Open { ratings: true, second: true, team: true };

fn all_open(value: u8) -> Ratings {
    [value; 8].map(|value| Rating::try_from(value).unwrap()).into()
}

fn step(value: u8) -> Option<Rating> {
    Rating::try_from(value).ok()
}

fn gathered(text: &str) -> Team {
    Team::gather(text).unwrap().0
}

fn team() -> Team {
    gathered("Sales: 2RCH-ZG67\nService: 3N94-0N7X\nBoard: 126B-MTN6\nHR: 4JKD-0KTK")
}

fn planned() -> Vec<PlannedStep> {
    vec![PlannedStep { factor: Factor::Learning, who: "Sales".into(), by: double_cycle::codec::Day::new(2027, 3, 31) }]
}

fn changed(change: impl FnOnce(&mut Team)) -> PresentAction {
    let mut team = team();
    change(&mut team);
    PresentAction::Team(team)
}

/// Actions before the transition under test, each with the covers it happens under.
type Given = Vec<(Open, PresentAction)>;

/// A row of the table: actions before, the action under test, and the covers it closes if open: `r`atings, `s`econd,
/// `t`eam. No row opens a cover; those for R and W are below.
struct Row {
    name: &'static str,
    given: Given,
    action: PresentAction,
    closes: &'static str,
}

fn row(name: &'static str, given: Given, action: PresentAction, closes: &'static str) -> Row {
    Row { name, given, action, closes }
}

/// Every action except R and W, in every relevant situation.
fn table() -> Vec<Row> {
    use PresentAction::*;
    let one = all_open(3).with(Factor::Measuring, step(5));
    let many = all_open(1);
    let (seen, unseen) = (ALL_OPEN, CLOSED);
    vec![
        // Moving on does not change the covers.
        row("next", vec![], Next, ""),
        row("back", vec![], Back, ""),
        row("home", vec![], Home, ""),
        row("end", vec![], End, ""),
        row("to a step", vec![], Go(Step::Result), ""),
        row("blank", vec![], Blank, ""),
        row("water at rest", vec![], Still, ""),
        row("actions", vec![], Actions, ""),
        row("how sure", vec![], Sure, ""),
        row("groups where there are none", vec![], Groups, ""),
        row("another group while none is on the board", vec![], Beside(1, GroupSide::WholeTeam), ""),
        row("who does what", vec![], Plan(planned()), ""),
        row("unblank", vec![(seen, Blank)], Blank, ""),
        row("choose", vec![], Choose(Factor::Learning), ""),
        row("leave", vec![(seen, Choose(Factor::Learning))], Leave, ""),
        row("pointer on", vec![], Pointer, ""),
        row("pointer moves", vec![(seen, Pointer)], Point(double_cycle::meeting::Pointer::at(1, 2)), ""),
        row("light", vec![], Light(Some(FindingId::Missing)), ""),
        row("unlight", vec![(seen, Light(Some(FindingId::Missing)))], Light(None), ""),
        row("dark", vec![], Dark(true), ""),
        row("language", vec![], Language(double_cycle::i18n::Language::Finnish), ""),
        // One factor, while the room watches.
        row("rate", vec![], Rate(Factor::Groups, step(0)), ""),
        row("rate the same", vec![], Rate(Factor::Groups, step(3)), ""),
        row("unrate", vec![], Rate(Factor::Groups, None), ""),
        // Ratings from another tool.
        row("the same ratings", vec![], Ratings(all_open(3)), ""),
        row("ratings that differ in one factor", vec![], Ratings(one), "rs"),
        row("other ratings", vec![], Ratings(many), "rs"),
        row("no ratings", vec![], Ratings(double_cycle::framework::Ratings::NONE), "rs"),
        // Comparisons.
        row("no comparison where none is", vec![], Compare(None), ""),
        row("a comparison", vec![], Compare(Some(many)), "s"),
        row("a comparison with the ratings themselves", vec![], Compare(Some(all_open(3))), "s"),
        row("the same comparison", vec![(unseen, Compare(Some(many)))], Compare(Some(many)), ""),
        row(
            "a comparison that differs in one factor",
            vec![(unseen, Compare(Some(all_open(3))))],
            Compare(Some(one)),
            "s",
        ),
        row("the end of a comparison", vec![(unseen, Compare(Some(many)))], Compare(None), ""),
        // Trials.
        row("no trial where none is", vec![], Try(None), ""),
        row("a trial", vec![], Try(Some(many)), "s"),
        row("a trial of the ratings themselves", vec![], Try(Some(all_open(3))), "s"),
        row("the same trial", vec![(unseen, Try(Some(many)))], Try(Some(many)), ""),
        row("a trial that differs in one factor", vec![(unseen, Try(Some(all_open(3))))], Try(Some(one)), "s"),
        row("the end of a trial", vec![(unseen, Try(Some(many)))], Try(None), ""),
        // Teams.
        row("the same team", vec![], Team(team()), ""),
        row(
            "the same team in another order",
            vec![],
            changed(|team| {
                *team = gathered("4JKD-0KTK 126B-MTN6 3N94-0N7X 2RCH-ZG67");
            }),
            "",
        ),
        row("a name that is not shown", vec![], changed(|team| team.rename(0, "Marketing")), ""),
        row("what cannot be read", vec![], changed(|team| team.append(gathered("2RCH-ZG68"))), ""),
        row("somebody who does not count any more", vec![], changed(|team| team.count(3, false)), "t"),
        row("somebody taken out", vec![], changed(|team| team.remove(3)), "t"),
        row("somebody who comes", vec![], changed(|team| team.append(gathered("2RCH-ZG67"))), "t"),
        row("somebody who counts again", vec![(unseen, changed(|team| team.count(3, false)))], Team(team()), "t"),
        row(
            "somebody for another",
            vec![],
            changed(|team| {
                team.remove(3);
                team.append(gathered("2RCH-ZG67"));
            }),
            "t",
        ),
        row("nobody", vec![], Team(double_cycle::meeting::Team::default()), "t"),
        row("names", vec![], changed(|team| team.named = true), "t"),
        row("names no more", vec![(unseen, changed(|team| team.named = true))], Team(team()), "t"),
        row(
            "a name that is shown",
            vec![(unseen, changed(|team| team.named = true))],
            changed(|team| {
                team.named = true;
                team.rename(0, "Marketing");
            }),
            "t",
        ),
        // Undo and redo.
        row("undo of nothing", vec![], Undo, ""),
        row("undo of one factor that the room watched", vec![(seen, Rate(Factor::Groups, step(5)))], Undo, ""),
        row("undo of one factor rated under the cover", vec![(unseen, Rate(Factor::Groups, step(5)))], Undo, "rs"),
        row("undo of other ratings", vec![(seen, Ratings(many))], Undo, "rs"),
        row("undo of ratings that differ in one factor, seen", vec![(seen, Ratings(one))], Undo, ""),
        row("undo of ratings that differ in one factor, unseen", vec![(unseen, Ratings(one))], Undo, "rs"),
        row("undo of a trial", vec![(unseen, Try(Some(many)))], Undo, ""),
        row("undo of a trial's end, seen", vec![(unseen, Try(Some(many))), (seen, Try(None))], Undo, ""),
        row("undo of a trial's end, unseen", vec![(unseen, Try(Some(many))), (unseen, Try(None))], Undo, "s"),
        row("redo of nothing", vec![], Redo, ""),
        row(
            "redo of one factor that the room watched",
            vec![(seen, Rate(Factor::Groups, step(5))), (seen, Undo)],
            Redo,
            "",
        ),
        row(
            "redo of one factor under the cover",
            vec![(seen, Rate(Factor::Groups, step(5))), (unseen, Undo)],
            Redo,
            "rs",
        ),
        row("redo of other ratings", vec![(seen, Ratings(many)), (seen, Undo)], Redo, "rs"),
        row("redo of a trial, seen", vec![(unseen, Try(Some(many))), (seen, Undo)], Redo, ""),
        row("redo of a trial, unseen", vec![(unseen, Try(Some(many))), (unseen, Undo)], Redo, "s"),
    ]
}

/// All valid states of the covers: the second rating is open only with the ratings.
fn covers() -> impl Iterator<Item = Open> {
    let all = (0..8).map(|bits| Open { ratings: bits & 1 > 0, second: bits & 2 > 0, team: bits & 4 > 0 });
    all.filter(|open| open.ratings || !open.second)
}

/// One step of each kind.
const STEPS: [Step; 6] =
    [Step::Picture, Step::Factor(Factor::Groups), Step::Rate, Step::Result, Step::Team, Step::Next];

fn begun(at: Step, given: &Given, rules: &mut impl Rules) -> Presentation {
    let mut it = Presentation::new(at, all_open(3), team(), Language::English);
    for (place, (open, action)) in given.iter().enumerate() {
        it.open = *open;
        rules.apply(&mut it, action.clone(), place as u64 * 1_000);
    }
    it.apply(PresentAction::Go(at), 0);
    it
}

/// The covers after a row's action, from `open`.
fn outcome(row: &Row, at: Step, open: Open, mut rules: impl Rules) -> Open {
    let mut it = begun(at, &row.given, &mut rules);
    it.open = open;
    rules.apply(&mut it, row.action.clone(), 1_000_000);
    it.open
}

fn expected(row: &Row, open: Open) -> Open {
    let stays = |cover: char| !row.closes.contains(cover);
    Open { ratings: open.ratings && stays('r'), second: open.second && stays('s'), team: open.team && stays('t') }
}

/// The action's name. A new action does not compile until it is listed here, and fails until it is in the table.
fn name(action: &PresentAction) -> &'static str {
    match action {
        PresentAction::Forward => "Forward",
        PresentAction::Next => "Next",
        PresentAction::Back => "Back",
        PresentAction::Home => "Home",
        PresentAction::End => "End",
        PresentAction::Go(_) => "Go",
        PresentAction::Blank => "Blank",
        PresentAction::Still => "Still",
        PresentAction::Actions => "Actions",
        PresentAction::Sure => "Sure",
        PresentAction::Groups => "Groups",
        PresentAction::Beside(..) => "Beside",
        PresentAction::Plan(_) => "Plan",
        PresentAction::Reveal => "Reveal",
        PresentAction::Choose(_) => "Choose",
        PresentAction::Rate(..) => "Rate",
        PresentAction::Leave => "Leave",
        PresentAction::Ratings(_) => "Ratings",
        PresentAction::Undo => "Undo",
        PresentAction::Redo => "Redo",
        PresentAction::Pointer => "Pointer",
        PresentAction::Point(_) => "Point",
        PresentAction::Light(_) => "Light",
        PresentAction::Compare(_) => "Compare",
        PresentAction::Try(_) => "Try",
        PresentAction::WhatIf => "WhatIf",
        PresentAction::Team(_) => "Team",
        PresentAction::Dark(_) => "Dark",
        PresentAction::Language(_) => "Language",
    }
}

#[test]
fn the_table_of_all_transitions() {
    for row in table() {
        for (at, open) in STEPS.into_iter().flat_map(|at| covers().map(move |open| (at, open))) {
            assert_eq!(outcome(&row, at, open, Now), expected(&row, open), "{} at {at:?} under {open:?}", row.name);
        }
    }
    // R, W and the clicker's next have tests below.
    let below = ["Reveal", "WhatIf", "Forward"];
    let named: BTreeSet<&str> = table().iter().map(|row| name(&row.action)).chain(below).collect();
    assert_eq!(named.len(), 29);
}

#[test]
fn the_rules_as_they_were_fail_the_table() {
    let fails = |row: &Row| {
        let all = STEPS.into_iter().flat_map(|at| covers().map(move |open| (at, open)));
        all.into_iter().any(|(at, open)| {
            let (was, expected) = (outcome(row, at, open, Before::default()), expected(row, open));
            // Covering too much was not a fault of those rules.
            was.ratings && !expected.ratings || was.second && !expected.second || was.team && !expected.team
        })
    };
    let failed: Vec<&str> = table().iter().filter(|row| fails(row)).map(|row| row.name).collect();
    assert_eq!(
        failed,
        [
            "ratings that differ in one factor",
            "other ratings",
            "no ratings",
            "a trial that differs in one factor",
            "somebody who does not count any more",
            "somebody taken out",
            "somebody who counts again",
            "nobody",
            "names no more",
            "a name that is shown",
            "undo of one factor rated under the cover",
            "undo of other ratings",
            "undo of ratings that differ in one factor, unseen",
            "redo of one factor under the cover",
            "redo of other ratings",
        ]
    );
}

#[test]
fn what_r_does_at_each_step() {
    let (before, trial) = (PresentAction::Compare(Some(all_open(1))), PresentAction::Try(Some(all_open(2))));
    let seconds: [Given; 4] = [
        vec![],
        vec![(CLOSED, before.clone())],
        vec![(CLOSED, trial.clone())],
        vec![(CLOSED, before), (CLOSED, trial)],
    ];
    for (at, given, open) in STEPS
        .into_iter()
        .flat_map(|at| seconds.iter().flat_map(move |given| covers().map(move |open| (at, given, open))))
    {
        let mut it = begun(at, given, &mut Now);
        it.open = open;
        it.apply(PresentAction::Reveal, 1_000_000);
        let Open { ratings, second, team } = open;
        let wanted = match (at, given.is_empty(), ratings, second) {
            (Step::Picture, ..) => open,
            (Step::Team, ..) => Open { team: !team, ..open },
            // Both are covered, and both revealed, together.
            (Step::Result, false, true, true) => Open { ratings: false, second: false, team },
            (Step::Result, false, ..) => Open { ratings: true, second: true, team },
            (_, _, true, _) => Open { ratings: false, second: false, team },
            (_, _, false, _) => Open { ratings: true, second: false, team },
        };
        assert_eq!(it.open, wanted, "{at:?} with {given:?} under {open:?}");
        // Again within half a second: an open cover closes at once, a closed one stays closed.
        let is_open = match (at, given.is_empty()) {
            (Step::Picture, _) => false,
            (Step::Team, _) => wanted.team,
            (Step::Result, false) => wanted.second,
            _ => wanted.ratings,
        };
        let again = match (is_open, at) {
            (false, _) => wanted,
            (true, Step::Team) => Open { team: false, ..wanted },
            (true, _) => Open { ratings: false, second: false, ..wanted },
        };
        it.apply(PresentAction::Reveal, 1_000_000 + BOUNCE - 1);
        assert_eq!(it.open, again, "twice at {at:?} with {given:?} under {open:?}");
        // Half a second later it opens.
        it.apply(PresentAction::Reveal, 1_000_000 + 2 * BOUNCE - 1);
        assert!(at == Step::Picture || !it.is_covered(), "{at:?} with {given:?} under {open:?}");
    }
}

#[test]
fn the_clickers_next_reveals_what_is_covered_and_then_goes_on() {
    let none = PresentAction::Ratings(Ratings::NONE);
    let cases = [vec![], vec![(CLOSED, PresentAction::Compare(Some(all_open(1))))], vec![(CLOSED, none)]];
    for (at, given, open) in
        STEPS.into_iter().flat_map(|at| cases.iter().flat_map(move |given| covers().map(move |open| (at, given, open))))
    {
        let why = format!("{at:?} with {given:?} under {open:?}");
        let mut it = begun(at, given, &mut Now);
        it.open = open;
        let mut by_r = it.clone();
        by_r.apply(PresentAction::Reveal, 1_000_000);
        let tells = !matches!(at, Step::Picture | Step::Factor(_)) && it.is_covered() && it.has_something();
        let next = at.next().unwrap_or(at);
        it.apply(PresentAction::Forward, 1_000_000);
        let expected = if tells { (at, by_r.open) } else { (next, open) };
        assert_eq!((it.step, it.open), expected, "{why}");
        if tells {
            // A worn clicker's second press is not taken, and the next one goes on and covers nothing.
            it.apply(PresentAction::Forward, 1_000_000 + BOUNCE - 1);
            assert_eq!((it.step, it.open), expected, "twice: {why}");
            it.apply(PresentAction::Forward, 1_000_000 + BOUNCE);
            assert_eq!((it.step, it.open), (next, by_r.open), "later: {why}");
        }
    }
}

#[test]
fn a_held_key_reveals_nothing() {
    let mut it = Presentation::new(Step::Picture, all_open(3), team(), Language::English);
    for press in 0..100 {
        it.apply(PresentAction::Forward, 1_000 + press * 33);
        assert_eq!(it.open, CLOSED);
    }
    assert_eq!(it.step, Step::Rate, "it stops where something is covered");
    it.apply(PresentAction::Forward, 10_000);
    assert_eq!((it.step, it.open.ratings), (Step::Rate, true));
}

#[test]
fn a_blank_screen_is_gone_past_and_back_never_covers() {
    let mut it = Presentation::new(Step::Rate, all_open(3), team(), Language::English);
    it.apply(PresentAction::Blank, 0);
    it.apply(PresentAction::Forward, 1_000);
    assert_eq!((it.step, it.open), (Step::Result, CLOSED));
    it.apply(PresentAction::Blank, 2_000);
    it.apply(PresentAction::Forward, 3_000);
    it.apply(PresentAction::Back, 3_100);
    assert_eq!((it.step, it.open.ratings), (Step::Rate, true));
}

#[test]
fn who_comes_late_to_a_team_that_was_shown_is_asked_about_first() {
    let mut it = Presentation::new(Step::Team, all_open(3), team(), Language::English);
    let mut now = 0;
    let mut press = |it: &mut Presentation, action| {
        now += 2 * BOUNCE;
        it.apply(action, now);
        (it.open.team, it.asks())
    };
    assert_eq!(press(&mut it, PresentAction::Reveal), (true, false), "nobody has seen it");
    let late = changed(|team| team.append(gathered("3N7S-4T4Q")));
    assert_eq!(press(&mut it, late.clone()), (false, false));
    assert_eq!(press(&mut it, PresentAction::Reveal), (false, true), "asked, not shown");
    // A worn clicker's second press is no answer.
    let mut worn = it.clone();
    worn.apply(PresentAction::Reveal, 3 * 2 * BOUNCE + BOUNCE - 1);
    assert_eq!((worn.open.team, worn.asks()), (false, true));
    // Nor is the clicker's next, nor a way to another step and back, nor what is revealed there.
    for action in [PresentAction::Forward, PresentAction::Reveal, PresentAction::Reveal, PresentAction::Back] {
        press(&mut it, action);
    }
    assert_eq!((it.step, it.open.team, it.asks()), (Step::Team, false, true));
    assert_eq!(press(&mut it, PresentAction::Reveal), (true, false), "asked for again");
    // Now the room has seen that one as well, and what it has seen before gives nothing away.
    assert_eq!(press(&mut it, PresentAction::Reveal), (false, false));
    assert_eq!(press(&mut it, PresentAction::Reveal), (true, false));
    press(&mut it, PresentAction::Team(team()));
    assert_eq!(press(&mut it, PresentAction::Reveal), (true, false));
    // Three at once are not told apart; one more is, unless a name stands beside.
    let three = gathered("3N7S-4T4Q 3N94-0N7X 2RCH-ZG67 4JKD-0KTK");
    press(&mut it, changed(|team| team.append(three.clone())));
    assert_eq!(press(&mut it, PresentAction::Reveal), (true, false));
    let with = |late: &str, named| {
        changed(|team| {
            team.append(three.clone());
            team.append(gathered(late));
            team.named = named;
        })
    };
    press(&mut it, with("Late: 0XA9-0CW7", true));
    assert_eq!(press(&mut it, PresentAction::Reveal), (true, false));
    press(&mut it, with("1TS8-2GS0", true));
    // The clicker's next asks, and then goes on.
    assert_eq!(press(&mut it, PresentAction::Forward), (false, true));
    press(&mut it, PresentAction::Forward);
    assert_eq!((it.step, it.open.team), (Step::Next, false));
}

#[test]
fn a_press_that_bounces_asks_nothing() {
    let mut it = Presentation::new(Step::Team, all_open(3), team(), Language::English);
    it.apply(PresentAction::Reveal, 1_000);
    it.apply(changed(|team| team.append(gathered("3N7S-4T4Q"))), 2_000);
    it.apply(PresentAction::Back, 3_000);
    it.open.ratings = true;
    it.apply(PresentAction::Forward, 4_000);
    it.apply(PresentAction::Forward, 4_100);
    assert_eq!((it.step, it.open.team, it.asks()), (Step::Team, false, false));
    it.apply(PresentAction::Forward, 5_000);
    assert_eq!((it.open.team, it.asks()), (false, true));
}

#[test]
fn what_w_does_at_each_step() {
    let before = PresentAction::Compare(Some(all_open(1)));
    let trial = PresentAction::Try(Some(all_open(2)));
    for (at, open) in STEPS.into_iter().flat_map(|at| covers().map(move |open| (at, open))) {
        let under = |given: Given| {
            let mut it = begun(at, &given, &mut Now);
            it.open = open;
            it.apply(PresentAction::WhatIf, 1_000_000);
            it.open
        };
        // While comparing, and when a trial is dropped, nothing changes.
        assert_eq!(under(vec![(CLOSED, before.clone())]), open, "{at:?} {open:?}");
        assert_eq!(under(vec![(CLOSED, trial.clone())]), open, "{at:?} {open:?}");
        // A trial starts with the ratings, so it is open if they are.
        let begins = if at == Step::Result { Open { second: open.ratings, ..open } } else { open };
        assert_eq!(under(vec![]), begins, "{at:?} {open:?}");
    }
}

#[test]
fn other_groups_on_the_board_cover_the_team() {
    let mut team = gathered("2RCH-ZG67\n3N94-0N7X\n126B-MTN6");
    team.gather_for("Sales");
    team.append(gathered("4JKD-0KTK\n2RCH-ZG67\n3N94-0N7X"));
    let group = GroupSide::Group("Sales".into());
    let beside = |place: usize, side: &GroupSide| PresentAction::Beside(place, side.clone());
    for at in STEPS {
        let mut it = Presentation::new(at, all_open(3), team.clone(), Language::English);
        let mut does = |action: PresentAction| {
            it.open = ALL_OPEN;
            it.apply(action, 1_000_000);
            assert!(it.open.ratings && it.open.second);
            (it.groups_compared(), it.open.team)
        };
        let shown = (at == Step::Team).then(|| [group.clone(), GroupSide::WholeTeam]);
        assert_eq!(does(PresentAction::Groups), (shown.clone(), at != Step::Team), "{at:?}");
        // The same two sides, a third one, a group that is not there.
        assert_eq!(does(beside(0, &group)), (shown.clone(), true), "{at:?}");
        assert_eq!(does(beside(2, &group)), (shown.clone(), true), "{at:?}");
        assert_eq!(does(beside(0, &GroupSide::Group("Nobody".into()))), (shown, true), "{at:?}");
        let both = (at == Step::Team).then_some([group.clone(), group.clone()]);
        assert_eq!(does(beside(1, &group)), (both, at != Step::Team), "{at:?}");
        assert_eq!(does(PresentAction::Groups), (None, at != Step::Team), "{at:?}");
    }
}

proptest! {
    #![proptest_config(Config::with_cases(1_000))]

    #[test]
    fn what_is_covered_is_shown_by_the_presenters_own_reveal_alone(acts in any_meeting(200)) {
        let broken = first_broken(&acts);
        prop_assert!(broken.is_none(), "{:?}", broken.map(|(place, law)| (law, &acts[..=place])));
    }
}

#[test]
fn the_rules_as_they_were_break_every_part_of_the_law() {
    // A fixed seed, so that the control does not depend on luck.
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (mut broken, mut passing) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..200 {
        let acts: Vec<(u64, Act)> = any_meeting(200).new_tree(&mut runner).unwrap().current();
        broken.extend(all_broken(&acts, Before::default()));
        passing.extend(all_broken(&acts, WithSeats::passing()));
    }
    assert_eq!(broken, BTreeSet::from(Law::ALL));
    assert_eq!(passing, BTreeSet::from([Law::Passes]), "a next that reveals nothing");
}
