//! What every part of the page gets.

use super::{Msg, TeamTool};
use crate::i18n::Texts;
use crate::meeting::{ENOUGH, NAMED_LIMIT};
use crate::state::State;
use yew::prelude::*;

/// What every part of the page gets.
pub(super) struct TeamProps<'a> {
    pub tool: &'a TeamTool,
    pub texts: &'static Texts,
    pub state: &'a State,
    pub send: &'a Callback<Msg>,
}

/// Whether names show with the ratings: they are switched on, and neither fewer than [`ENOUGH`] people count nor more than
/// [`NAMED_LIMIT`].
pub(super) fn people_are_named(tool: &TeamTool) -> bool {
    tool.shown().named && (ENOUGH as usize..=NAMED_LIMIT).contains(&tool.facts.summary.people)
}
