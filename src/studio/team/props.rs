//! What every part of the team's page is given.

use super::{Msg, TeamTool};
use crate::i18n::Texts;
use crate::state::State;
use yew::prelude::*;

/// What the parts of the page show.
pub(super) struct TeamProps<'a> {
    pub tool: &'a TeamTool,
    pub texts: &'static Texts,
    pub state: &'a State,
    pub send: &'a Callback<Msg>,
}

/// Whether names are on the screen: they are wanted, and there are enough people, and not too many.
pub(super) fn people_are_named(tool: &TeamTool) -> bool {
    tool.shown().named && tool.facts.summary.people >= crate::meeting::ENOUGH as usize
}
