//! Slides on their way out: a deck is made of a result, written as a file, and offered.

use super::ToolContext;
use super::certainty::certainty_of;
use super::plan::PlanTool;
use crate::browser::{self, Calendar, Offered, Slides};
use crate::codec::{RatingCode, fragment_of};
use crate::files::file_name;
use crate::framework::{Factor, Profile, Ratings};
use crate::i18n::{Texts, fill};
use crate::meeting::TeamReport;
use crate::picture::slides::{Deck, SlidesSource};
use crate::scoring::Assessment;
use yew::Callback;

/// What a presentation program calls its files.
const KIND: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/// Messages about slides.
#[derive(Debug, Clone, PartialEq)]
pub enum SlidesMsg {
    /// Makes them.
    Save,
    /// The file's bytes; `None` where they could not be made.
    Written(Option<Vec<u8>>),
    /// What became of the file.
    Offered(Offered),
}

/// What slides are made of.
pub(super) struct SlidesOf<'a> {
    /// The ratings.
    pub ratings: Ratings,
    /// Whose notes are the speaker's.
    pub notes: Option<&'a Profile>,
    /// The name of who or what was rated; may be empty.
    pub name: &'a str,
    /// The team that has rated together, or whose median the ratings are.
    pub team: Option<&'a TeamReport>,
    /// Whose plan goes with them, the empty name that of no organisation; `None` for none: what a link brought is nobody's here.
    pub plan_of: Option<&'a str>,
    /// Whether the file is named for who or what was rated: not where others may look on.
    pub names_file: bool,
}

/// The file that is being made.
#[derive(Default)]
pub(super) struct SlidesMaker {
    name: String,
    writing: Option<Slides>,
}

impl SlidesMaker {
    /// Begins to make the file. Returns what to say meanwhile.
    pub fn begin(&mut self, context: &ToolContext, of: &SlidesOf, send: Callback<SlidesMsg>) -> String {
        let texts = context.state.language.texts();
        let deck = deck(context, of);
        self.name = file_name(if of.names_file { of.name } else { "" }, browser::timestamp_now(), "pptx");
        self.writing = Some(Slides::write(&deck.json(), send.reform(SlidesMsg::Written)));
        texts.studio.picture.slides_coming.into()
    }

    /// Takes what was written, or what became of it. Returns a sentence to show, if there is one.
    pub fn follow(&mut self, texts: &Texts, message: SlidesMsg, send: &Callback<SlidesMsg>) -> Option<String> {
        match message {
            SlidesMsg::Save => None,
            SlidesMsg::Written(None) => {
                self.writing = None;
                Some(texts.studio.picture.slides_failed.into())
            }
            SlidesMsg::Written(Some(bytes)) => {
                self.writing = None;
                browser::offer_file(&self.name, KIND, &bytes, send.reform(SlidesMsg::Offered));
                None
            }
            SlidesMsg::Offered(offered) => {
                offered.sentence(&texts.studio.keeping).map(|text| fill(text, &[("file", &self.name)]))
            }
        }
    }
}

fn deck(context: &ToolContext, of: &SlidesOf) -> Deck {
    let state = context.state;
    let assessment = Assessment::of(&of.ratings);
    let language = state.language;
    let plan = context.others.plan().map(PlanTool::plan);
    let items: Vec<_> = plan.zip(of.plan_of).into_iter().flat_map(|(plan, whose)| plan.of(whose)).collect();
    Deck::of(
        language.texts(),
        &SlidesSource {
            assessment: &assessment,
            certainty: certainty_of(&assessment).as_ref(),
            notes: Factor::ALL.map(|factor| of.notes.map_or("", |notes| notes.note(factor))),
            name: of.name,
            date: &Calendar::of(language).day(browser::timestamp_now().into()),
            link: &[context.home, &fragment_of(RatingCode::of(&of.ratings))].concat(),
            team: of.team,
            items: &items,
            now: &of.ratings,
            today: browser::today(),
            day: &|day| browser::in_words(day, language),
        },
    )
}
