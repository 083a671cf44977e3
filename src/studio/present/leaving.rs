//! What leaves at the end of a meeting: the ratings as a record of the history, and slides.

use super::shell::msg;
use super::{Present, PresentMsg};
use crate::browser;
use crate::codec::RatingCode;
use crate::components::{El, attr, button, el, pairs, string_el, text_el};
use crate::framework::Profile;
use crate::i18n::Texts;
use crate::meeting::{Step, TeamReport};
use crate::records::Record;
use crate::studio::history::Given;
use crate::studio::slides::{SlidesMaker, SlidesMsg, SlidesOf};
use crate::studio::{Msg, ToolContext, new_id};
use yew::prelude::*;

/// What has left, or was to.
#[derive(Default)]
pub(super) struct Leaving {
    given: Given,
    slides: SlidesMaker,
    /// Whether the file of slides is named for the organisation.
    is_named: bool,
    /// What became of it.
    word: String,
}

impl Leaving {
    /// Forgets what was said: it may name the organisation, and is about the ratings of then.
    pub fn forget(&mut self) {
        self.word.clear();
    }
}

impl Present {
    /// Gives the ratings presented to the history. The visitor's own come with their notes.
    pub(super) fn save_record(&mut self, context: &ToolContext) {
        let words = &context.state.language.texts().studio.meeting.present;
        let (own, ratings) = (context.state.profile(), self.presentation.ratings);
        let profile =
            if own.ratings() == ratings { Profile::clone(own) } else { Profile::default().with_ratings(&ratings) };
        let record = Record::new(new_id(), browser::timestamp_now(), profile)
            .in_organisation(self.whose(context).unwrap_or_default())
            .titled(words.meeting_record);
        if let Some(said) = self.leaving.given.give(context, record) {
            self.tell(said);
        }
    }

    /// Says whether the history has what was given to it.
    pub(super) fn see_given(&mut self, context: &ToolContext) {
        let words = &context.state.language.texts().studio.meeting.present;
        if let Some(said) = self.leaving.given.outcome(context, words.record_not_kept) {
            self.tell(said);
        }
    }

    /// Makes slides of the ratings presented, with the plan, and with the team if the room has seen it. Where the room may look
    /// at this window, nothing names the organisation.
    pub(super) fn make_slides(&mut self, context: &ToolContext, message: SlidesMsg) {
        let send = context.send.reform(|message| msg(PresentMsg::Slides(message)));
        let is_private = self.is_private();
        if message == SlidesMsg::Save {
            let mut slides = std::mem::take(&mut self.leaving.slides);
            let at = &self.presentation;
            let report = (at.open.team && at.team.counted().next().is_some()).then(|| TeamReport::of(&at.team));
            let whose = self.whose(context);
            let of = SlidesOf {
                ratings: at.ratings,
                notes: None,
                name: whose.unwrap_or_default(),
                team: report.as_ref(),
                plan_of: whose,
                names_file: is_private,
            };
            let said = slides.begin(context, &of, send);
            (self.leaving.slides, self.leaving.is_named) = (slides, is_private);
            return self.tell(said);
        }
        let said = self.leaving.slides.follow(context.state.language.texts(), message, &send);
        // The window may have become one that the room sees meanwhile.
        if let Some(said) = said.filter(|_| is_private || !self.leaving.is_named) {
            self.tell(said);
        }
    }

    /// Whose the ratings presented are; `None` for those of a link, or of a link's team, though some were rated anew: they are
    /// not the own organisation's.
    fn whose(&self, context: &ToolContext) -> Option<&str> {
        let ratings = self.presentation.ratings;
        let is_median = context.others.viewed_median() == Some(RatingCode::of(&ratings));
        let is_linked = is_median || self.is_linked && ratings != context.state.ratings();
        (context.state.shared.is_none() && !is_linked).then_some(&*self.organisation)
    }

    fn tell(&mut self, said: String) {
        self.leaving.word.clone_from(&said);
        self.live.say_now(said);
    }
}

/// The ways out at the last part, where the ratings may be seen in this window.
pub(super) fn leaving(present: &Present, texts: &'static Texts, send: &Callback<Msg>) -> Option<El> {
    let at = &present.presentation;
    let is_blank = at.blank && !present.is_private();
    if at.step != Step::Next || !present.tells_ratings() || is_blank || at.ratings.rated() == 0 {
        return None;
    }
    let words = &texts.studio.meeting;
    let around = el("section")
        .key("leaving")
        .attrs(pairs![("class", attr("present-leaving")), ("aria-labelledby", attr("present-leaving-title"))]);
    let title = text_el("h2", "", words.team.leave_title).attrs(pairs![("id", attr("present-leaving-title"))]);
    let way = |text, what| button("quiet", text, send, msg(what));
    let buttons = el("div")
        .class("buttons")
        .with(way(words.present.save_record, PresentMsg::SaveRecord))
        .with(way(texts.studio.picture.save_slides, PresentMsg::Slides(SlidesMsg::Save)));
    Some(around.with(title).with(buttons).with(string_el("p", "quiet-line", present.leaving.word.clone())))
}
