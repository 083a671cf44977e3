//! The slides of a result: everything stands on its slide and in its box, whatever the language and the ratings; a team tells
//! no more than it may; and all that is typed is there.

mod support;

use double_cycle::codec::{Day, RatingCode};
use double_cycle::figure::{Kind, Layout, pieces};
use double_cycle::framework::{Cycle, Factor, Rating, Ratings};
use double_cycle::i18n::Language;
use double_cycle::meeting::{Team, TeamReport};
use double_cycle::picture::slides::{Deck, HEIGHT, Part, Place, Slide, SlidesSource, WIDTH, height};
use double_cycle::plan::PlanItem;
use double_cycle::scoring::Assessment;
use proptest::prelude::*;

const NONE: [&str; Factor::COUNT] = [""; Factor::COUNT];

fn rated(values: [Option<u8>; 8]) -> Ratings {
    Ratings::new(values.map(|value| value.map(|value| Rating::try_from(value).unwrap())))
}

fn of(language: Language, ratings: Ratings, team: Option<&TeamReport>, items: &[PlanItem]) -> Deck {
    noted(language, ratings, team, items, NONE)
}

fn noted(
    language: Language,
    ratings: Ratings,
    team: Option<&TeamReport>,
    items: &[PlanItem],
    notes: [&str; Factor::COUNT],
) -> Deck {
    let assessment = Assessment::of(&ratings);
    let items: Vec<&PlanItem> = items.iter().collect();
    Deck::of(
        language.texts(),
        &SlidesSource {
            assessment: &assessment,
            certainty: assessment.certainty().as_ref(),
            notes,
            name: "Pöytä & Co",
            date: "1.12.2026",
            link: "https://example.org/#r=2RCH-ZG67",
            team,
            items: &items,
            now: &ratings,
            today: Day::new(2026, 12, 1),
            day: &|day| day.iso(),
        },
    )
}

fn team_of(all: &[[Option<u8>; 8]]) -> TeamReport {
    let mut team = Team::default();
    for values in all {
        team.add_one(RatingCode::of(&rated(*values)));
    }
    // Two people who rate alike are two here.
    team.count_duplicates(true);
    TeamReport::of(&team)
}

/// An item whose fields are empty where the text is.
fn item(place: usize, text: &str) -> PlanItem {
    if text.is_empty() {
        return PlanItem::new(format!("i{place}").parse().unwrap(), Factor::ALL[place % 8], None, Rating::MAX);
    }
    PlanItem {
        what: format!("what{place} {text}"),
        who: format!("who{place}"),
        evidence: format!("shown{place} {text}"),
        by: Day::new(2027, 3, 31),
        ..PlanItem::new(format!("i{place}").parse().unwrap(), Factor::ALL[place % 8], None, Rating::MAX)
    }
}

/// Where a part is.
fn place(part: &Part) -> Option<Place> {
    match part {
        Part::Text { at, .. } | Part::Shape { at, .. } => Some(*at),
        Part::Table { at: [x, y], columns, heights, .. } => Some([*x, *y, columns.iter().sum(), heights.iter().sum()]),
        Part::Path { .. } => None,
    }
}

/// The texts of a slide, each of its paragraphs with the slide's title before them.
fn texts(slide: &Slide) -> Vec<String> {
    let mut all = vec![slide.title.clone()];
    for part in &slide.parts {
        let paragraphs: Vec<_> = match part {
            Part::Text { paragraphs, .. } | Part::Shape { paragraphs, .. } => paragraphs.iter().collect(),
            Part::Table { rows, .. } => rows.iter().flatten().flatten().collect(),
            Part::Path { .. } => Vec::new(),
        };
        all.extend(paragraphs.iter().map(|one| one.runs.iter().map(|run| &*run.text).collect::<String>()));
    }
    all
}

fn overlap([x, y, w, h]: Place, [left, top, wide, high]: Place) -> bool {
    let slack = 1.0;
    x + w > left + slack && left + wide > x + slack && y + h > top + slack && top + high > y + slack
}

fn check(deck: &Deck) -> Result<(), TestCaseError> {
    for slide in &deck.slides {
        prop_assert!(!slide.title.is_empty() && slide.title_size >= 16.0);
        let mut boxes: Vec<(&str, Place)> = Vec::new();
        for part in &slide.parts {
            let Some(at @ [x, y, w, h]) = place(part) else { continue };
            prop_assert!(x >= 0.0 && y >= 86.0 && x + w <= WIDTH && y + h <= HEIGHT - 32.0, "{part:?}");
            match part {
                Part::Text { name, paragraphs, .. } => {
                    prop_assert!(height(paragraphs, w) <= h + 0.5, "{} > {h}: {part:?}", height(paragraphs, w));
                    boxes.push((name, at));
                }
                Part::Table { name, columns, heights, rows, .. } => {
                    prop_assert!(rows.len() == heights.len() && rows.iter().all(|row| row.len() == columns.len()));
                    // What stands beside, above and below the text in a cell.
                    for (row, high) in rows.iter().zip(heights) {
                        for (cell, width) in row.iter().zip(columns) {
                            prop_assert!(cell.iter().all(|one| !one.runs.is_empty()), "without a size");
                            prop_assert!(height(cell, width - 14.0) + 8.0 <= *high, "{cell:?}");
                        }
                    }
                    boxes.push((name, at));
                }
                Part::Shape { paragraphs, .. } if !paragraphs.is_empty() => {
                    prop_assert!(height(paragraphs, 1e3) <= h, "{part:?}");
                }
                _ => {}
            }
        }
        for (place, (name, one)) in boxes.iter().enumerate() {
            for (other, at) in &boxes[place + 1..] {
                prop_assert!(!overlap(*one, *at), "{name} {one:?} over {other} {at:?}");
            }
        }
        let sizes = slide.parts.iter().flat_map(|part| match part {
            Part::Text { paragraphs, .. } => paragraphs.iter().flat_map(|one| &one.runs).map(|run| run.size).collect(),
            Part::Table { rows, .. } => {
                rows.iter().flatten().flatten().flat_map(|one| &one.runs).map(|run| run.size).collect()
            }
            _ => Vec::new(),
        });
        prop_assert!(sizes.fold(99.0, f64::min) >= 8.0);
    }
    Ok(())
}

fn any_ratings() -> impl Strategy<Value = [Option<u8>; 8]> {
    prop_oneof![
        3 => prop::array::uniform8((0u8..6).prop_map(Some)),
        1 => prop::array::uniform8(prop::option::of(0u8..6)),
    ]
}

fn any_language() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn all_stands_on_its_slide_and_in_its_box(
        values in any_ratings(),
        language in any_language(),
        people in prop::collection::vec(any_ratings(), 0..12),
        texts in prop::collection::vec("([a-zåäöW]{1,30}( [a-zåäöW]{1,30}){0,3})?", 0..24),
    ) {
        let items: Vec<PlanItem> = texts.iter().enumerate().map(|(place, text)| item(place, text)).collect();
        let report = team_of(&people);
        check(&of(language, rated(values), Some(&report).filter(|_| !people.is_empty()), &items))?;
    }

    #[test]
    fn a_factor_with_fewer_than_three_answers_has_their_number_alone(
        people in prop::collection::vec(any_ratings(), 1..9),
        language in any_language(),
    ) {
        let report = team_of(&people);
        let deck = of(language, report.summary.median, Some(&report), &[]);
        let parts: Vec<&Part> = deck.slides.iter().flat_map(|slide| &slide.parts).collect();
        for factor in Factor::ALL {
            let answers: Vec<u8> = people.iter().filter_map(|values| values[factor.index()]).collect();
            let start = format!("{}\u{A0}", factor.digit());
            let dots = parts.iter().filter(|part| {
                matches!(part, Part::Shape { name, paragraphs, .. }
                    if name.starts_with(&start) && name.contains(", ") && !paragraphs.is_empty()
                        && name.rsplit(", ").next().is_some_and(|end| end.len() == 1))
            });
            let mut told: Vec<u8> = answers.clone();
            told.sort_unstable();
            told.dedup();
            let told = if answers.len() < 3 { 0 } else { told.len() };
            prop_assert_eq!(dots.count(), told, "{:?}", factor);
            // Nor does it have a median, or a rating in the table and the figure.
            let alone = |part: &Part| matches!(part, Part::Text { name, paragraphs, .. }
                if name.starts_with(&start) && paragraphs[0].runs.len() == 1 && paragraphs[0].runs[0].text.len() == 1);
            prop_assert_eq!(parts.iter().any(|part| alone(part)), answers.len() >= 3);
            let Part::Table { rows, .. } = &deck.slides[1].parts[0] else { panic!("no table") };
            prop_assert_eq!(&*rows[factor.index() + 1][1][0].runs[0].text == "–", answers.len() < 3);
        }
    }
}

#[test]
fn a_result_has_its_slides_in_order() {
    let whole = rated([3, 3, 4, 2, 2, 3, 1, 1].map(Some));
    for language in Language::ALL {
        let texts = language.texts();
        let report = team_of(&[[3, 3, 4, 2, 2, 3, 1, 1].map(Some); 3]);
        let titles = |deck: &Deck| deck.slides.iter().map(|slide| slide.title.clone()).collect::<Vec<_>>();
        let own = of(language, whole, None, &[]);
        let results = &texts.results;
        assert_eq!(titles(&own)[1..], [texts.studio.picture.slides_factors, results.findings, results.next_steps]);
        let all = of(language, whole, Some(&report), &[item(0, "text")]);
        assert_eq!(titles(&all)[..4], titles(&own));
        assert!(titles(&all)[4].ends_with(texts.studio.meeting.team.people_many.replace("{count}", "3").trim()));
        assert_eq!(titles(&all)[5], texts.studio.plan.items);
        // Nothing is found and told before all eight are rated, and nothing raised at the top.
        let open = of(language, whole.with(Factor::Learning, None), None, &[]);
        assert_eq!(titles(&open)[1..], [texts.studio.picture.slides_factors]);
        let top = of(language, rated([Some(5); 8]), None, &[]);
        assert_eq!(titles(&top)[1..], [texts.studio.picture.slides_factors, results.findings]);
        assert!(texts_of(&top).contains(&results.no_findings.to_owned()));
        assert_eq!(own.language, language.tag());
        assert!(own.foot.contains("Pöytä & Co") && own.foot.contains("2RCH-ZG67"));
    }
}

fn texts_of(deck: &Deck) -> Vec<String> {
    deck.slides.iter().flat_map(texts).collect()
}

#[test]
fn what_is_advised_stands_whole_on_the_slide_or_in_the_notes() {
    for language in Language::ALL {
        for values in [[3, 3, 4, 2, 2, 3, 1, 1], [0, 5, 0, 1, 5, 1, 2, 0], [4, 4, 4, 4, 0, 0, 0, 0]] {
            let ratings = rated(values.map(Some));
            let deck = of(language, ratings, None, &[]);
            let assessment = Assessment::of(&ratings);
            let advice = &language.texts().studio.advice;
            assert!(assessment.findings.len() > 1 && assessment.next_steps.len() == 3);
            let steps = texts(&deck.slides[3]);
            for step in &assessment.next_steps {
                let own = advice.for_step(step);
                assert!(own.actions.iter().all(|action| steps.contains(&(*action).to_owned())), "{steps:?}");
                assert!(steps.iter().any(|text| text.ends_with(own.evidence)));
            }
            let notes: Vec<&str> = deck.slides[2].notes.lines().collect();
            let told = notes.iter().filter(|line| line.starts_with("• ")).count();
            assert_eq!(told, 3 * assessment.findings.len());
            // What comes first has its actions on the slide.
            let first = assessment.told_findings()[0];
            let key = double_cycle::wording::advice_keys::of_finding(first).concat();
            let actions = advice.for_finding(&key).unwrap().actions;
            assert!(actions.iter().all(|action| texts(&deck.slides[2]).contains(&(*action).to_owned())));
        }
    }
}

#[test]
fn a_long_plan_goes_on_and_nothing_of_it_is_left_out() {
    let items: Vec<PlanItem> = (0..24).map(|place| item(place, "och en hel del ord som tar plats")).collect();
    let deck = of(Language::Swedish, Ratings::NONE, None, &items);
    let plan: Vec<&Slide> = deck.slides.iter().skip(2).collect();
    assert!(plan.len() > 2);
    let all: Vec<String> = plan.iter().copied().flat_map(texts).collect();
    for place in 0..24 {
        for start in ["what", "who", "shown"] {
            let text = format!("{start}{place}");
            let count = all.iter().filter(|one| one.split(' ').next() == Some(&text)).count();
            assert_eq!(count, 1, "{text}");
        }
    }
    let pages = plan.len();
    let ends: Vec<String> = (1..=pages).map(|page| format!("({page}/{pages})")).collect();
    assert!(plan.iter().zip(ends).all(|(slide, end)| slide.title.ends_with(&end)));
    // How each stands is in the notes.
    assert_eq!(plan.iter().map(|slide| slide.notes.lines().count()).sum::<usize>(), 24);
}

#[test]
fn notes_are_the_speakers_alone_and_hold_nothing_that_xml_cannot() {
    let ratings = rated([3, 3, 4, 2, 2, 3, 1, 1].map(Some));
    let mut notes = NONE;
    notes[4] = "first\u{1}line\nsecond\u{FFFF} <b>&";
    let deck = noted(Language::English, ratings, None, &[], notes);
    assert!(deck.slides[1].notes.contains("Note: firstline second <b>&"));
    assert!(!texts_of(&deck).iter().any(|text| text.contains("firstline")));
    assert!(!of(Language::English, ratings, None, &[]).slides.iter().any(|slide| slide.notes.contains("Note:")));
    let written: serde_json::Value = serde_json::from_str(&deck.json()).unwrap();
    assert_eq!(written["slides"].as_array().unwrap().len(), deck.slides.len());
}

#[test]
fn no_piece_of_the_figure_goes_round_the_crossing_twice() {
    let number = |text: &str| -> Vec<f64> {
        let numbers = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
        numbers.filter(|part| !part.is_empty()).map(|part| part.parse().unwrap()).collect()
    };
    let (layout, mut checked) = (&Layout::PICTURE, 0);
    for values in [[5; 8], [3, 3, 4, 2, 2, 3, 1, 1], [0, 5, 0, 1, 5, 1, 2, 0]] {
        for cycle in Cycle::ALL {
            let all = pieces(layout, cycle, &rated(values.map(Some)));
            assert!(all.len() > 1);
            for (_, outline) in all.into_iter().filter(|(kind, _)| *kind == Kind::Stream) {
                checked += 1;
                // A whole loop's stream has both its ends at the crossing.
                let (first, last) = (outline.find('L').unwrap(), outline.find('C').unwrap());
                let (start, end) = (number(&outline[..last]), number(&outline[first..]));
                let centre = layout.centre();
                let near = |point: &[f64]| (point[0] - centre.x).hypot(point[1] - centre.y) < layout.bed;
                assert!(!(near(&start[..2]) && near(&end[..2])), "{}", outline);
            }
        }
    }
    assert!(checked >= 11, "{checked}");
}

#[test]
fn the_longest_name_is_cut_at_the_foot_and_stands_whole_in_the_title() {
    let ratings = rated([3, 3, 4, 2, 2, 3, 1, 1].map(Some));
    let (assessment, name) = (Assessment::of(&ratings), "WÅ ".repeat(40));
    let deck = Deck::of(
        Language::Finnish.texts(),
        &SlidesSource {
            assessment: &assessment,
            certainty: None,
            notes: NONE,
            name: &name,
            date: "30. marraskuuta 2026",
            link: "",
            team: None,
            items: &[],
            now: &ratings,
            today: None,
            day: &|day| day.iso(),
        },
    );
    assert!(deck.title.starts_with(name.trim()));
    assert!(deck.foot.contains('…') && deck.foot.ends_with("2RCH-ZG67") && deck.foot.chars().count() < 125);
}
